internal import BigInt

extension BigUInt {
    /// The number that big-endian bytes stand for: OS2IP (RFC 8017, section 4.2).
    init(octets: [UInt8]) {
        let width = UInt.bitWidth / 8
        var words: [UInt] = []
        words.reserveCapacity(octets.count / width + 1)
        var end = octets.count
        while end > 0 {
            let start = Swift.max(0, end - width)
            var word: UInt = 0
            for octet in octets[start..<end] { word = word << 8 | UInt(octet) }
            words.append(word)
            end = start
        }
        self.init(words: words)
    }

    /// The number as `count` big-endian bytes: I2OSP (RFC 8017, section 4.1). Higher bytes than fit are left out, so
    /// the caller sees to it that the number is below 256 to the power `count`.
    func octets(_ count: Int) -> [UInt8] {
        let width = UInt.bitWidth / 8
        var octets = [UInt8](repeating: 0, count: count)
        for (index, word) in self.words.enumerated() {
            for byte in 0..<width {
                let place = count - 1 - (index * width + byte)
                guard place >= 0 else { return octets }
                octets[place] = UInt8(truncatingIfNeeded: word >> (8 * UInt(byte)))
            }
        }
        return octets
    }
}
