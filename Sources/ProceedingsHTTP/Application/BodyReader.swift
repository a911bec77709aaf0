internal import HummingbirdCore
internal import NIOCore
internal import Synchronization

/// Takes the body of one request, or what is left of it.
///
/// What is too long is read on for a while and thrown away: a client that is still sending would else not see the answer.
final class BodyReader: Sendable {
    /// The most octets that are read only to be thrown away.
    private static let mostThrownAway = 1 << 20

    private let isBegun = Atomic(false)
    private let isComplete = Atomic(false)

    /// Whether all of it has come.
    var hasAll: Bool { self.isComplete.load(ordering: .acquiring) }

    /// The body, or `nil` when it has more than `limit` octets.
    ///
    /// - Throws: what the connection throws when it ends before the body does.
    func read(_ body: RequestBody, upTo limit: Int) async throws -> [UInt8]? {
        self.isBegun.store(true, ordering: .releasing)
        var bytes: [UInt8] = []
        var count = 0
        for try await buffer in body {
            count += buffer.readableBytes
            if count <= limit { bytes += buffer.readableBytesView }
            if count > limit + BodyReader.mostThrownAway { return nil }
        }
        self.isComplete.store(true, ordering: .releasing)
        return count <= limit ? bytes : nil
    }

    /// Throws away a body that no route has taken.
    func discard(_ body: RequestBody) async {
        guard !self.isBegun.load(ordering: .acquiring) else { return }
        _ = try? await self.read(body, upTo: 0)
    }
}
