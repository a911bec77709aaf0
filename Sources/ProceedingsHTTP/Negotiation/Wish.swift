/// One member of a header field that says what a client likes: a name with a quality (RFC 9110, 12.4.2).
struct Wish: Hashable, Sendable {
    /// The name, in small letters.
    let name: String
    /// How much it is liked, in thousandths; 0 for not at all.
    let quality: Int

    /// The most members that are looked at.
    static let most = 32

    /// The members of a header field; what cannot be read is left out.
    static func list(_ field: String) -> [Wish] {
        field.split(separator: ",").prefix(Wish.most).compactMap { member in
            let parts = member.split(separator: ";").map { part in part.filter { $0 != " " && $0 != "\t" } }
            guard let name = parts.first, !name.isEmpty else { return nil }
            let quality = parts.dropFirst().first { $0.hasPrefix("q=") || $0.hasPrefix("Q=") }
            guard let quality else { return Wish(name: name.lowercased(), quality: 1_000) }
            guard let thousandths = Wish.thousandths(quality.dropFirst(2)) else { return nil }
            return Wish(name: name.lowercased(), quality: thousandths)
        }
    }

    /// `0`, `1`, `0.5` and up to three decimals.
    private static func thousandths(_ text: Substring) -> Int? {
        let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        let decimals = parts.count > 1 ? parts[1] : ""
        guard let whole = parts.first.flatMap({ Int($0) }), (0...1).contains(whole), decimals.utf8.count <= 3,
            decimals.utf8.allSatisfy({ (48...57).contains($0) })
        else { return nil }
        let padded = decimals + String(repeating: "0", count: 3 - decimals.utf8.count)
        return min(1_000, whole * 1_000 + (Int(padded) ?? 0))
    }
}
