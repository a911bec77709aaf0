internal import BallotRules

/// A way to draw a panel from a pool (*loting*): the same pool, terms and beacon always give the same panel.
///
/// A draw takes no randomness of its own. The beacon is a public value that was announced beforehand and is known only
/// afterwards, so that neither who draws nor who registers can steer it; see ``Lot``.
public protocol PanelDraw: Sendable {
    /// The name and version of the way, as the record has it.
    static var id: String { get }

    /// Draws.
    ///
    /// - Throws: ``DrawProblem``, the first.
    func draw(_ pool: DrawPool, _ terms: DrawTerms, beacon: [UInt8]) throws(DrawProblem) -> DrawReport
}

extension PanelDraw {
    /// Whether `report` is what comes out when the pool is drawn again: what anybody who has the pool can check.
    public func reproduces(_ report: DrawReport, _ pool: DrawPool, _ terms: DrawTerms) -> Bool {
        guard let beacon = Hexadecimal.bytes(report.beacon), let again = try? self.draw(pool, terms, beacon: beacon)
        else { return false }
        return again == report
    }

    /// The seed: SHA-256 over the name of the way, the addresses of pool and terms, and the beacon.
    static func seed(_ pool: DrawPool, _ terms: DrawTerms, beacon: [UInt8]) -> [UInt8] {
        SHA256.hash(
            Array(Self.id.utf8) + [0] + Array(pool.address.utf8) + [0] + Array(terms.address.utf8) + [0] + beacon
        )
    }
}
