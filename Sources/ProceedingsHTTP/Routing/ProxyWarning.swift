internal import HTTPTypes
internal import Hummingbird
internal import Logging
internal import Synchronization

/// Says once that a proxy stands before a server that was told of none: everybody is one source then, and a few wrong codes of
/// one stop all.
final class ProxyWarning: Sendable {
    private let isSaid = Atomic(false)

    /// `nil` where no codes are taken, or proxies are counted.
    init?(_ services: HTTPServices, _ options: HTTPOptions) {
        guard options.proxies == 0, services.enrolling != nil || !services.issuing.isEmpty else { return nil }
    }

    /// Looks whether a request came by way of a proxy. Nothing of it is written down.
    func note(_ request: Request, _ logger: Logger) {
        guard !self.isSaid.load(ordering: .relaxed), let name = HTTPField.Name("X-Forwarded-For"),
            request.headers[name] != nil, !self.isSaid.exchange(true, ordering: .relaxed)
        else { return }
        logger.warning(
            "Everybody shares one limit of wrong codes: requests come by way of a proxy, and proxies is 0",
            metadata: ["setting": "proxies"]
        )
    }
}
