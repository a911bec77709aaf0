/// Reads `NAME:NUMBER,NAME:NUMBER`, or `nil` when it is not that or a name stands in it twice.
///
/// The last colon of an item ends its name, so a name may have colons but no comma.
func namedFractions(_ text: String) -> [(name: String, value: Fraction)]? {
    var pairs: [(name: String, value: Fraction)] = []
    for item in text.split(separator: ",", omittingEmptySubsequences: false) {
        guard let colon = item.lastIndex(of: ":"), let value = Fraction(String(item[item.index(after: colon)...])),
            !pairs.contains(where: { $0.name == item[..<colon] })
        else { return nil }
        pairs.append((String(item[..<colon]), value))
    }
    return pairs
}
