internal import HTTPTypes
internal import Hummingbird
internal import HummingbirdCore

/// Which requests are let in at all.
struct RequestGate: Sendable {
    private let options: HTTPOptions
    private let reads: RateLimiter?
    private let writes: RateLimiter?

    init(_ services: HTTPServices, _ options: HTTPOptions) {
        self.options = options
        self.reads = options.readRate.map { RateLimiter($0, sources: options.sources, now: services.instant) }
        self.writes = options.writeRate.map { RateLimiter($0, sources: options.sources, now: services.instant) }
    }

    /// - Throws: why a request is not let in.
    func admit(_ request: Request, _ context: HTTPContext) throws(Problem) {
        guard request.uri.string.utf8.count <= self.options.targetBytes else { throw Problem(.targetTooLong) }
        guard RouteTable.known.contains(request.method) else {
            throw Problem(.methodNotAllowed, headers: [.allow: "GET, HEAD, POST, PUT"])
        }
        try RequestGate.check(path: RequestGate.withoutSlash(request) ?? request.uri.path)
        let isWrite = request.method == .post || request.method == .put
        guard let limiter = isWrite ? self.writes : self.reads else { return }
        let source = Source(request, context, self.options)
        if let seconds = limiter.take(source.name) {
            throw Problem(.tooManyRequests, headers: [.retryAfter: seconds.description])
        }
    }

    /// The path that is meant when somebody reads one with a slash behind it; `nil` without one.
    static func withoutSlash(_ request: Request) -> String? {
        let path = request.uri.path
        guard request.method == .get || request.method == .head, path.hasSuffix("/"), path != "/" else { return nil }
        return String(path.dropLast())
    }

    /// Paths are absolute, have no empty parts and no parts of dots, and are nothing but percent-encoded UTF-8.
    static func check(path: String) throws(Problem) {
        guard path.hasPrefix("/") else { throw Problem(.badPath) }
        guard path != "/" else { return }
        for part in path.dropFirst().split(separator: "/", omittingEmptySubsequences: false) {
            guard let text = PercentText.decode(part), !text.isEmpty, text != ".", text != ".." else {
                throw Problem(.badPath)
            }
        }
    }
}
