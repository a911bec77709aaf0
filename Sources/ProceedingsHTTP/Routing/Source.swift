internal import HTTPTypes
internal import Hummingbird
internal import HummingbirdCore
internal import NIOCore

/// Where a request comes from, as far as rates are concerned. It is kept in no log.
struct Source: Sendable {
    /// The address; of IPv6 the first 64 bits, for one household has them all.
    let name: String

    /// - Parameter proxies: how many proxies add an address to `X-Forwarded-For`.
    init(_ request: Request, _ context: HTTPContext, proxies: Int) {
        let address = context.channel.remoteAddress?.ipAddress ?? ""
        guard proxies > 0, let name = HTTPField.Name("X-Forwarded-For") else {
            self.name = Source.household(address)
            return
        }
        let chain = request.headers[values: name].joined(separator: ",").split(separator: ",").suffix(proxies)
        let claimed = chain.first.map { $0.filter { $0 != " " } } ?? ""
        self.name = Source.household(chain.count == proxies ? claimed : address)
    }

    static func household(_ address: String) -> String {
        guard let socket = try? SocketAddress(ipAddress: address, port: 0), case .v6 = socket,
            let whole = socket.ipAddress
        else { return String(address.prefix(64)) }
        return String(Source.groups(whole).prefix(4).joined(separator: ":"))
    }

    /// The eight groups of an IPv6 address.
    private static func groups(_ address: String) -> [String] {
        let halves = address.split(separator: "::", maxSplits: 1, omittingEmptySubsequences: false)
        let left = halves.first?.split(separator: ":").map(String.init) ?? []
        let right = halves.count > 1 ? halves[1].split(separator: ":").map(String.init) : []
        return left + [String](repeating: "0", count: max(0, 8 - left.count - right.count)) + right
    }
}
