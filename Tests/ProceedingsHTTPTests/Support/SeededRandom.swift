/// Random numbers that are the same for the same seed (SplitMix64).
struct SeededRandom: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        self.state = seed
    }

    mutating func next() -> UInt64 {
        self.state &+= 0x9E37_79B9_7F4A_7C15
        var value = self.state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }

    mutating func bytes(_ count: Int) -> [UInt8] { (0..<count).map { _ in UInt8(truncatingIfNeeded: self.next()) } }

    /// Text that could stand in a header field.
    mutating func junk() -> String {
        let alphabet = Array("abcz/*;,=q.0159-\"%<>{}|\\~ ")
        return String((0..<Int(self.next() % 40)).map { _ in alphabet[Int(self.next() % UInt64(alphabet.count))] })
    }

    mutating func type() -> String {
        ["application/cbor", "application/vnd.buurtstem.submission", "text/plain", self.junk()][Int(self.next() % 4)]
    }

    mutating func query() -> String {
        let alphabet = Array("abcz=&%20+~fromsizelangquarter19")
        let length = Int(self.next() % 30)
        guard length > 4 else { return "" }
        return "?" + String((0..<length).map { _ in alphabet[Int(self.next() % UInt64(alphabet.count))] })
    }
}
