internal import HTTPTypes
internal import Hummingbird
internal import HummingbirdCore
internal import Logging

/// Every route of the application, in the order in which the document of the interface has them.
struct RouteTable: Sendable {
    /// The routes.
    private(set) var routes: [Route] = []
    let services: HTTPServices
    let options: HTTPOptions
    let outcomes = OutcomeDesk()
    let templates = Templates()
    let bodies: BodyBudget

    init(_ services: HTTPServices, _ options: HTTPOptions) {
        self.services = services
        self.options = options
        self.bodies = BodyBudget(options.bodiesBytes)
        self.addOperations()
        self.addRecords()
        self.addEntries()
        self.addLog()
        self.addEnrolling()
        self.addFiles()
        self.addRound()
        self.addPanels()
        self.addPages()
    }

    /// Adds a route.
    mutating func add(_ method: HTTPRequest.Method, _ template: String, _ handler: @escaping Route.Handler) {
        self.routes.append(Route(method: method, template: template, handler: handler))
    }

    /// Adds a route of a record.
    mutating func addRecord(_ method: HTTPRequest.Method, _ template: String, _ handler: @escaping Route.Handler) {
        self.add(method, "/v1/records/{record}" + template, handler)
    }

    /// What answers requests.
    func responder(_ logger: Logger) -> some HTTPResponder<HTTPContext> {
        let router = Router(context: HTTPContext.self, options: [.autoGenerateHeadEndpoints])
        router.add(
            middleware: Front(services: self.services, options: self.options, templates: self.templates, logger: logger)
        )
        for route in self.routes {
            router.on(RouterPath(route.template), method: route.method) { request, context in
                try await route.handler(try Call(request, context, self))
            }
        }
        for (template, methods) in self.methods {
            let allowed = methods.map(\.rawValue).joined(separator: ", ")
            for method in RouteTable.known where !methods.contains(method) {
                router.on(RouterPath(template), method: method) { _, _ -> Response in
                    throw Problem(.methodNotAllowed, headers: [.allow: allowed])
                }
            }
        }
        return router.buildResponder()
    }

    /// The methods that are known at all.
    static let known: [HTTPRequest.Method] = [.get, .head, .post, .put, .delete, .patch, .options, .trace, .connect]

    /// The methods of each path, by path.
    private var methods: [(template: String, methods: [HTTPRequest.Method])] {
        let templates = Set(self.routes.map(\.template)).sorted()
        return templates.map { template in
            let methods = self.routes.filter { $0.template == template }.map(\.method)
            return (template, methods.flatMap { $0 == .get ? [.get, .head] : [$0] })
        }
    }
}
