internal import HummingbirdCore
internal import NIOCore
internal import Synchronization

/// Takes the body of one request, or what is left of it.
///
/// What is too long is read on for a while and thrown away: a client that is still sending would else not see the answer.
final class BodyReader: Sendable {
    /// The most octets that are read only to be thrown away.
    private static let mostThrownAway = 1 << 20

    /// Why there is no body.
    enum Fault: Error {
        /// It is longer than it may be.
        case tooLong
        /// Bodies of others fill the memory that there is for them.
        case noRoom
    }

    private let isBegun = Atomic(false)
    private let isComplete = Atomic(false)
    /// The room that the body takes, until the request is done.
    private let held = Mutex<(budget: BodyBudget, count: Int)?>(nil)

    deinit { self.letGo() }

    /// Whether all of it has come.
    var hasAll: Bool { self.isComplete.load(ordering: .acquiring) }

    /// The body.
    ///
    /// - Throws: ``Fault``, and what the connection throws when it ends before the body does.
    func read(_ body: RequestBody, upTo limit: Int, _ budget: BodyBudget) async throws -> [UInt8] {
        self.isBegun.store(true, ordering: .releasing)
        var (bytes, thrownAway): ([UInt8], Int) = ([], 0)
        var fault: Fault?
        for try await buffer in body {
            let more = buffer.readableBytes
            if fault == nil {
                fault = bytes.count + more > limit ? .tooLong : self.hold(more, budget) ? nil : .noRoom
                if fault == nil {
                    bytes += buffer.readableBytesView
                    continue
                }
                bytes = []
                self.letGo()
            }
            thrownAway += more
            if let fault, thrownAway > BodyReader.mostThrownAway { throw fault }
        }
        self.isComplete.store(true, ordering: .releasing)
        if let fault { throw fault }
        return bytes
    }

    private func hold(_ count: Int, _ budget: BodyBudget) -> Bool {
        guard budget.take(count) else { return false }
        self.held.withLock { $0 = (budget, count + ($0?.count ?? 0)) }
        return true
    }

    private func letGo() {
        let held = self.held.withLock { held in
            defer { held = nil }
            return held
        }
        if let held { held.budget.give(held.count) }
    }

    /// Throws away a body that no route has taken.
    func discard(_ body: RequestBody) async {
        guard !self.isBegun.load(ordering: .acquiring) else { return }
        self.isBegun.store(true, ordering: .releasing)
        var count = 0
        do {
            for try await buffer in body {
                count += buffer.readableBytes
                if count > BodyReader.mostThrownAway { return }
            }
            self.isComplete.store(true, ordering: .releasing)
        } catch {
            return
        }
    }
}
