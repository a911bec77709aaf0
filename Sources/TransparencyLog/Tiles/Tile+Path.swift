extension Tile {
    /// Where the tile is under the prefix of the log: `tile/L/N` or `tile/entries/N`, followed by `.p/W` when it is not
    /// full. `N` is written in groups of three digits, all but the last beginning with `x`.
    public var path: String {
        var groups = [Self.padded(self.index % 1000)]
        var rest = self.index / 1000
        while rest > 0 {
            groups.append("x" + Self.padded(rest % 1000))
            rest /= 1000
        }
        let folder =
            switch self.kind {
            case .hashes(let level): String(level)
            case .entries: "entries"
            }
        let end = self.width < Self.fullWidth ? ".p/\(self.width)" : ""
        return "tile/\(folder)/\(groups.reversed().joined(separator: "/"))\(end)"
    }

    /// The tile at this path; `nil` for every path that ``path`` does not write.
    public init?(path: String) {
        guard path.utf8.count <= 64 else { return nil }
        var parts = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).map { [UInt8]($0) }
        guard parts.count >= 3, parts[0].elementsEqual("tile".utf8) else { return nil }
        var kind = Kind.entries
        if !parts[1].elementsEqual("entries".utf8) {
            guard let level = Decimal.parse(parts[1], limit: UInt64(Self.highestLevel)) else { return nil }
            kind = .hashes(level: Int(level))
        }
        var width = UInt64(Self.fullWidth)
        let suffix = [UInt8](".p".utf8)
        if parts[parts.count - 2].count == 5, parts[parts.count - 2].suffix(2).elementsEqual(suffix) {
            guard let number = Decimal.parse(parts[parts.count - 1], limit: 255), number > 0 else { return nil }
            width = number
            parts.removeLast()
            parts[parts.count - 1].removeLast(2)
        }
        guard let index = Self.index(parts.dropFirst(2)) else { return nil }
        self.init(kind, index: index, width: Int(width))
        guard self.path.utf8.elementsEqual(path.utf8) else { return nil }
    }

    /// The number in groups of three digits.
    private static func index(_ groups: ArraySlice<[UInt8]>) -> UInt64? {
        var index: UInt64 = 0
        for (place, group) in groups.enumerated() {
            let isLast = place == groups.count - 1
            let digits = isLast ? group[...] : group.dropFirst()
            guard isLast || group.first == UInt8(ascii: "x"), digits.count == 3,
                let number = UInt64(String(decoding: digits, as: UTF8.self)), index <= LogLimits.treeSize / 1000
            else { return nil }
            index = index * 1000 + number
        }
        return index
    }

    private static func padded(_ number: UInt64) -> String {
        let digits = String(number)
        return String(repeating: "0", count: 3 - digits.count) + digits
    }
}
