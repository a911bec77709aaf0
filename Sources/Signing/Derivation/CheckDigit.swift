/// The check digit of Damm (H. M. Damm, "Total anti-symmetrische Quasigruppen", Marburg 2004): it finds every single wrong
/// digit and every exchange of two neighbours.
///
/// The count begins at the number of the group instead of zero, so that a group in the wrong place is found as well.
enum CheckDigit {
    /// The digit after `digits` with which the count ends at zero. Values above nine count modulo ten.
    static func of(_ digits: some Sequence<UInt8>, inGroup group: Int) -> UInt8 {
        var interim = group % 10
        for digit in digits { interim = Self.table[interim][Int(digit) % 10] }
        // The diagonal of the table is zero, so the digit that brings the count to zero is the count itself.
        return UInt8(truncatingIfNeeded: interim)
    }

    private static let table: [[Int]] = [
        [0, 3, 1, 7, 5, 9, 8, 6, 4, 2],
        [7, 0, 9, 2, 1, 5, 4, 8, 6, 3],
        [4, 2, 0, 6, 8, 7, 1, 3, 5, 9],
        [1, 7, 5, 0, 9, 8, 3, 4, 2, 6],
        [6, 1, 2, 3, 0, 4, 5, 9, 7, 8],
        [3, 6, 7, 4, 2, 0, 9, 5, 8, 1],
        [5, 8, 6, 9, 7, 2, 0, 1, 3, 4],
        [8, 9, 4, 5, 3, 6, 2, 0, 1, 7],
        [9, 4, 3, 8, 6, 1, 7, 2, 0, 5],
        [2, 5, 8, 1, 4, 3, 6, 7, 9, 0],
    ]
}
