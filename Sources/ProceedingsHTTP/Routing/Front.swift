internal import HTTPTypes
internal import Hummingbird
internal import HummingbirdCore
internal import Logging
internal import NIOCore

/// What every request goes through before and after its route: limits, problems, headers, one line in the log.
struct Front: RouterMiddleware {
    typealias Context = HTTPContext

    let services: HTTPServices
    let options: HTTPOptions
    let logger: Logger
    let gate: RequestGate
    let templates: Templates
    private let proxyWarning: ProxyWarning?

    init(services: HTTPServices, options: HTTPOptions, templates: Templates, logger: Logger) {
        self.templates = templates
        self.services = services
        self.options = options
        self.logger = logger
        self.gate = RequestGate(services, options)
        self.proxyWarning = ProxyWarning(services, options)
    }

    @concurrent
    func handle(
        _ request: Request,
        context: HTTPContext,
        next: @concurrent (Request, HTTPContext) async throws -> Response
    ) async throws -> Response {
        let start = self.services.instant()
        self.proxyWarning?.note(request, self.logger)
        var response: Response
        do {
            try self.gate.admit(request, context)
            response =
                if let path = RequestGate.withoutSlash(request) {
                    self.redirect(request, to: path)
                } else {
                    Conditional.checked(try await next(request, context), request)
                }
        } catch {
            response = self.answer(error, request, context)
        }
        StandardHeaders.add(to: &response)
        if request.announcesBody { await self.finish(request, context, &response) }
        AccessLog(self.logger).note(request, response, context.endpointPath, self.services.instant() - start)
        return response
    }

    private func redirect(_ request: Request, to path: String) -> Response {
        let query = request.uri.query.map { "?" + $0 } ?? ""
        return Response(status: .permanentRedirect, headers: [.location: path + query, .cacheControl: "no-store"])
    }

    /// Sees to a body that no route has taken, or not to its end.
    private func finish(_ request: Request, _ context: HTTPContext, _ response: inout Response) async {
        let deadline = context.channel.closing(in: .milliseconds(Int64(self.options.bodyMilliseconds)))
        await context.body.discard(request.body)
        deadline.cancel()
        guard !context.body.hasAll else { return }
        response.headers[.connection] = "close"
        _ = context.channel.closing(in: .seconds(1))
    }

    private func answer(_ error: any Error, _ request: Request, _ context: HTTPContext) -> Response {
        let problem: Problem
        switch error {
        case let known as Problem: problem = known
        case let fault as HTTPError where fault.status == .notFound: problem = Problem(.notFound)
        default: problem = Problem(.unknown, cause: error)
        }
        if let cause = problem.cause {
            self.logger.error(
                "Request failed",
                metadata: [
                    "code": .string(problem.code), "route": .string(context.endpointPath ?? "none"),
                    "error": .string(String(reflecting: type(of: cause))),
                ]
            )
        }
        return problem.response(to: request, self.options, self.templates)
    }
}

extension Request {
    /// Whether a body comes with it.
    var announcesBody: Bool {
        self.headers[.transferEncoding] != nil || (self.headers[.contentLength].map { $0 != "0" } ?? false)
    }
}
