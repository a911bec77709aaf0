internal import HTTPTypes
internal import Hummingbird
internal import HummingbirdCore

/// Where a request comes from, as far as rates are concerned. It is kept in no log.
struct Source: Sendable {
    /// The address; of IPv6 the first 64 bits, for one household has them all.
    let name: String

    /// The address of the connection; where a proxy that is believed makes it, the one that the proxies passed on.
    init(_ request: Request, _ context: HTTPContext, _ options: HTTPOptions) {
        let address = context.channel.remoteAddress?.ipAddress ?? ""
        guard options.proxies > 0, let name = HTTPField.Name("X-Forwarded-For"),
            options.proxyAddresses.contains(where: { $0.contains(address) })
        else {
            self.name = Source.household(address)
            return
        }
        let chain = request.headers[values: name].joined(separator: ",").split(separator: ",").suffix(options.proxies)
        let claimed = chain.first.map { $0.filter { $0 != " " } } ?? ""
        self.name = Source.household(chain.count == options.proxies ? claimed : address)
    }

    /// What is counted as one: an IPv4 address, however it is spelled, and a whole network of 64 bits of IPv6.
    static func household(_ address: String) -> String {
        guard let octets = AddressRange.octets(address) else { return String(address.prefix(64)) }
        guard octets.count == 16 else { return octets.map { "\($0)" }.joined(separator: ".") }
        return stride(from: 0, to: 8, by: 2).map { index in
            String(UInt16(octets[index]) << 8 | UInt16(octets[index + 1]), radix: 16)
        }.joined(separator: ":")
    }
}
