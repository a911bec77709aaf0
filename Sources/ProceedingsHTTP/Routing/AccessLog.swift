internal import HTTPTypes
internal import Hummingbird
internal import HummingbirdCore
internal import Logging
internal import Metrics

/// One line and two measures for each request: the route as it is written in the interface and never the path, no
/// address, no content.
struct AccessLog: Sendable {
    private let logger: Logger

    init(_ logger: Logger) {
        self.logger = logger
    }

    func note(_ request: Request, _ response: Response, _ route: String?, _ duration: Duration) {
        let route = route.map { $0 == "NotFound" ? "none" : $0 } ?? "none"
        let method = RouteTable.known.contains(request.method) ? request.method.rawValue : "other"
        let status = response.status.code.description
        let (seconds, attoseconds) = duration.components
        let microseconds = seconds * 1_000_000 + attoseconds / 1_000_000_000_000
        self.logger.info(
            "Request",
            metadata: [
                "method": .string(method), "route": .string(route), "status": .string(status),
                "microseconds": .stringConvertible(microseconds),
            ]
        )
        let labels = [("method", method), ("route", route), ("status", status)]
        Counter(label: "http_requests_total", dimensions: labels).increment()
        Metrics.Timer(label: "http_request_duration", dimensions: [("method", method), ("route", route)])
            .recordNanoseconds(microseconds * 1_000)
    }
}
