internal import Deliberation
internal import Hummingbird
internal import HummingbirdCore

/// What operators and their programs ask.
extension RouteTable {
    mutating func addOperations() {
        self.add(.get, "/health") { _ throws(Problem) in .json(.map(["status": .text("up")]), keeping: .never) }
        self.add(.get, "/ready") { call async throws(Problem) in
            if await call.services.readiness() != nil { throw Problem(.notReady) }
            return .json(.map(["status": .text("ready")]), keeping: .never)
        }
        self.add(.get, "/metrics") { call async throws(Problem) in
            guard let metrics = call.services.metrics else { throw Problem(.noMetrics) }
            return .text(await metrics(), .metrics, keeping: .never)
        }
        self.add(.get, "/openapi.json") { _ throws(Problem) in .bytes(PackageResources.openapi_json, .json) }
        self.add(.post, "/witness/add-checkpoint") { call async throws(Problem) in try await WitnessRoutes.add(call) }
    }
}
