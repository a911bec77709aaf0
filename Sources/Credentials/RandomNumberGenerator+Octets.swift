internal import BigInt

extension RandomNumberGenerator {
    /// Draws bytes: the little-endian bytes of one draw after the other, as many as are needed.
    mutating func octets(_ count: Int) -> [UInt8] {
        var octets: [UInt8] = []
        octets.reserveCapacity(count + 7)
        while octets.count < count {
            let word: UInt64 = self.next()
            for shift in stride(from: 0, to: 64, by: 8) { octets.append(UInt8(truncatingIfNeeded: word >> shift)) }
        }
        return Array(octets.prefix(count))
    }

    /// Draws a number from 1 up to `limit - 1`, each equally likely: bytes until they make such a number.
    ///
    /// Returns `nil` when 256 draws did not; with an honest source that is less likely than 1 in 2^256.
    mutating func positiveNumber(below limit: BigUInt) -> BigUInt? {
        let width = limit.bitWidth
        let count = (width + 7) / 8
        let mask = UInt8.max >> (count * 8 - width)
        for _ in 0..<256 {
            var octets = self.octets(count)
            octets[0] &= mask
            let number = BigUInt(octets: octets)
            if number > 0, number < limit { return number }
        }
        return nil
    }
}
