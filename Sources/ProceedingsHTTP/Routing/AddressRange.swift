internal import NIOCore

/// A range of IP addresses, such as `127.0.0.1`, `10.88.0.0/16` or `fd00::/8`.
///
/// An IPv4 address that an IPv6 socket shows (`::ffff:192.0.2.1`) is that IPv4 address.
public struct AddressRange: Hashable, Sendable {
    /// The first octets of the range: 4 or 16.
    private let octets: [UInt8]
    /// How many bits of them count.
    private let bits: Int

    /// This machine: `127.0.0.0/8` and `::1`.
    public static let thisMachine = ["127.0.0.0/8", "::1"].compactMap { AddressRange(parsing: $0) }

    /// Reads an address, or one with a slash and the number of bits that count.
    ///
    /// - Returns: `nil` for anything else, and where a bit that does not count is set, for that is a slip.
    public init?(parsing text: String) {
        let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        guard let octets = AddressRange.octets(String(parts.first ?? "")) else { return nil }
        var bits = octets.count * 8
        if parts.count == 2 {
            guard let number = Int(parts[1]), "\(number)" == parts[1], (0...bits).contains(number) else { return nil }
            bits = number
        }
        self.octets = octets
        self.bits = bits
        guard AddressRange.masked(octets, bits) == octets else { return nil }
    }

    /// Whether an address is in the range; what is no address is in none.
    public func contains(_ address: String) -> Bool {
        guard let octets = AddressRange.octets(address), octets.count == self.octets.count else { return false }
        return AddressRange.masked(octets, self.bits) == self.octets
    }

    /// The 4 octets of an IPv4 address, the 16 of an IPv6 address.
    static func octets(_ text: String) -> [UInt8]? {
        guard text.utf8.count <= 64, let socket = try? SocketAddress(ipAddress: text, port: 0),
            let whole = socket.ipAddress
        else { return nil }
        guard case .v6 = socket else { return self.quad(whole) }
        let octets = self.groups(whole)
        guard octets.count == 16 else { return nil }
        let isMapped = octets[..<10].allSatisfy { $0 == 0 } && octets[10] == 0xFF && octets[11] == 0xFF
        return isMapped ? Array(octets[12...]) : octets
    }

    /// The octets of an IPv6 address in the spelling of the system.
    private static func groups(_ text: String) -> [UInt8] {
        let address = text.prefix { $0 != "%" }
        var halves: [[UInt8]] = []
        for half in address.split(separator: "::", maxSplits: 1, omittingEmptySubsequences: false) {
            halves.append(
                half.split(separator: ":").flatMap { group in
                    if group.contains(".") { return self.quad(String(group)) ?? [] }
                    return UInt16(group, radix: 16).map { [UInt8($0 >> 8), UInt8($0 & 0xFF)] } ?? []
                }
            )
        }
        guard let first = halves.first, halves.count == 2 else { return halves.first ?? [] }
        return first + [UInt8](repeating: 0, count: max(0, 16 - first.count - halves[1].count)) + halves[1]
    }

    private static func quad(_ text: String) -> [UInt8]? {
        let octets = text.split(separator: ".", omittingEmptySubsequences: false).compactMap { UInt8($0) }
        return octets.count == 4 ? octets : nil
    }

    private static func masked(_ octets: [UInt8], _ bits: Int) -> [UInt8] {
        octets.enumerated().map { index, octet in
            let kept = min(max(bits - index * 8, 0), 8)
            return kept == 8 ? octet : octet & ~(UInt8(0xFF) >> UInt8(kept))
        }
    }
}
