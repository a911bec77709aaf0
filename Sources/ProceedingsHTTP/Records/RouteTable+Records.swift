internal import Deliberation
internal import Hummingbird
internal import HummingbirdCore

/// Which records there are, and what each is.
extension RouteTable {
    mutating func addRecords() {
        self.add(.get, "/v1/records") { call async throws(Problem) in try await RecordRoutes.list(call) }
        self.addRecord(.get, "") { call async throws(Problem) in try await RecordRoutes.one(call) }
    }
}
