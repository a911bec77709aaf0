/// Draws changes to bytes from a seed (SplitMix64), the same ones for the same seed.
struct Mutator {
    private var state: UInt64

    /// Texts that have a meaning in the format, or nearly.
    private static let tokens: [[UInt8]] = [
        "META", "PROJECTS", "VOTES", ";", "\"", "\"\"", ",", "\n", "\r", "\r\n", "\0", "\u{FEFF}", "999999999", "-1",
        "0.0000001", "99999999999999999999", "1e9", "1/3", "vote_type;scoring\n", "vote_type;cumulative\n",
        "budget;0\n",
        "max_sum_points;3\n", "default_score;1\n", "max_length;0\n", "categories;a,b\n", "budget_per_category;1,2\n",
        "points", "weight", "selected", "Ł", "👩‍👩‍👧", " ", "\t",
    ].map { Array($0.utf8) }

    init(seed: UInt64) { self.state = seed }

    mutating func next() -> UInt64 {
        self.state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = self.state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    mutating func below(_ limit: Int) -> Int { Int(self.next() % UInt64(max(limit, 1))) }

    /// A copy of `bytes` with one to six changes, some of them at the ends of cells.
    mutating func mutated(_ bytes: [UInt8], with other: [UInt8]) -> [UInt8] {
        var bytes = bytes
        for _ in 0...self.below(1 + self.below(6)) {
            let start = self.below(bytes.count + 1)
            let end = min(bytes.count, start + self.below(self.below(4) == 0 ? 200 : 6))
            switch self.below(6) {
            case 0: bytes.removeSubrange(start..<end)
            case 1: bytes.insert(contentsOf: Self.tokens[self.below(Self.tokens.count)], at: start)
            case 2: bytes.replaceSubrange(start..<end, with: Self.tokens[self.below(Self.tokens.count)])
            case 3: bytes.insert(contentsOf: bytes[start..<end], at: self.below(bytes.count + 1))
            case 4:
                let from = self.below(other.count)
                bytes.insert(contentsOf: other[from..<min(other.count, from + self.below(80))], at: start)
            default:
                if start < bytes.count { bytes[start] = UInt8(truncatingIfNeeded: self.next()) }
            }
        }
        return bytes
    }
}
