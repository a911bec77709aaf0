internal import BallotRules

/// A lot that anybody can draw again (*loting*), version `lot-v1`.
///
/// The commitment is published before the named round of a public source of randomness; the seed joins the two. Neither
/// who draws nor who votes last can steer it. Compare RFC 3797 on sources that are announced beforehand.
public struct Lot: Hashable, Sendable {
    /// SHA-256 over version, decision and items; published beforehand.
    public let commitment: [UInt8]
    private let items: [String]

    /// The lot over `items` in the decision called `decision`; the order of the items plays no part.
    ///
    /// - Throws: ``LotError`` when there are no items, one occurs twice, a text holds a zero byte or is too long.
    public init(decision: String, items: [String]) throws(LotError) {
        guard !items.isEmpty else { throw .noItems }
        guard items.count <= 100_000 else { throw .tooLong }
        guard decision.utf8.count <= 1_000, items.allSatisfy({ $0.utf8.count <= 1_000 }) else { throw .tooLong }
        guard !decision.utf8.contains(0) else { throw .zeroByte }
        let sorted = items.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        for (left, right) in zip(sorted, sorted.dropFirst()) where left.utf8.elementsEqual(right.utf8) {
            throw .repeated(left)
        }
        var message = Array("lot-v1".utf8) + [0] + Array(decision.utf8) + [0]
        message += Lot.bytes(UInt64(sorted.count), 4)
        for item in sorted { message += Lot.bytes(UInt64(item.utf8.count), 4) + Array(item.utf8) }
        self.commitment = SHA256.hash(message)
        self.items = sorted
    }

    /// The seed that the public value `beacon` (its bytes) gives.
    public func seed(beacon: [UInt8]) -> [UInt8] { SHA256.hash(self.commitment + beacon) }

    /// The items in the order drawn: Fisher–Yates from the end, with words that favour nobody.
    public func order(beacon: [UInt8]) -> [String] {
        var words = Words(seed: self.seed(beacon: beacon))
        var order = self.items
        for last in stride(from: order.count - 1, to: 0, by: -1) {
            order.swapAt(last, words.next(below: last + 1))
        }
        return order
    }

    private static func bytes(_ value: UInt64, _ count: Int) -> [UInt8] {
        (0..<count).reversed().map { UInt8(truncatingIfNeeded: value >> (8 * UInt64($0))) }
    }

    /// Numbers from SHA-256(seed, counter), the counter in 8 bytes, of which the first 8 bytes are read big-endian.
    private struct Words {
        let seed: [UInt8]
        var counter: UInt64 = 0

        mutating func next(below bound: Int) -> Int {
            let bound = UInt64(bound)
            // Words at or above the largest multiple of the bound would favour small numbers, and are passed over.
            let excess = (UInt64.max % bound + 1) % bound
            while true {
                let digest = SHA256.hash(self.seed + Lot.bytes(self.counter, 8))
                self.counter += 1
                let word = digest.prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
                if word <= UInt64.max - excess { return Int(word % bound) }
            }
        }
    }
}
