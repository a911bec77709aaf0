extension Register {
    /// The register as its pages in a record say, as far as they have come.
    ///
    /// - Complexity: O(entries up to the last page).
    public init(record repository: any Repository) async throws(RepositoryError) {
        var leaves: [RegisterLeaf] = []
        let size = try await repository.size()
        for start in stride(from: 1, to: size, by: 1_024) {
            for bytes in try await repository.entries(start..<min(size, start + 1_024)) {
                guard let entry = try? Entry(decoding: bytes) else { continue }
                switch entry.content {
                case .registerPage(let page): leaves += page.leaves
                case .lotCommitment: break
                // The register is complete before anything else comes.
                default:
                    self.init(leaves)
                    return
                }
            }
        }
        self.init(leaves)
    }
}
