internal import ArgumentParser

/// Part `index` of `count` of a list of files, for runs on several machines.
struct Shard: ExpressibleByArgument {
    /// From 1.
    let index: Int
    let count: Int

    static let whole = Shard(index: 1, count: 1)

    init(index: Int, count: Int) {
        self.index = index
        self.count = count
    }

    /// Reads `2/5`.
    init?(argument: String) {
        let parts = argument.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, let index = Int(parts[0]), let count = Int(parts[1]), index >= 1, index <= count,
            count <= 1_000_000
        else { return nil }
        self.init(index: index, count: count)
    }

    var defaultValueDescription: String { "\(self.index)/\(self.count)" }

    /// Whether the item at `position` (from 0) of the whole list is in this part.
    func contains(_ position: Int) -> Bool { position % self.count == self.index - 1 }
}
