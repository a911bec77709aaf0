internal import Signing

/// Which entry holds the last open ballot of each voter of the register: to join it with what is known of her, where she
/// votes openly and nowhere else.
public struct LatestBallots: Sendable {
    /// The number of the entry, by the voter's number in the register.
    public private(set) var entries: [Int: Int] = [:]

    /// Reads a record that was checked before.
    ///
    /// - Complexity: O(entries).
    public init(record repository: any Repository) async throws(RepositoryError) {
        var voters: [VerificationKey: Int] = [:]
        var next = 0
        let size = try await repository.size()
        for start in stride(from: 0, to: size, by: 4_096) {
            let chunk = try await repository.entries(start..<min(size, start + 4_096))
            for (offset, bytes) in chunk.enumerated() {
                guard let entry = try? Entry(decoding: bytes) else { continue }
                switch entry.content {
                case .registerPage(let page):
                    for leaf in page.leaves {
                        if leaf.kind == .open, let key = leaf.key { voters[key] = next }
                        next += 1
                    }
                case .openBallot(let ballot):
                    if let voter = voters[ballot.link.key] { self.entries[voter] = start + offset }
                case .keyEvent(let event):
                    if case .replace(let key, let successor) = event.event { voters[successor] = voters[key] }
                default: break
                }
            }
        }
    }
}
