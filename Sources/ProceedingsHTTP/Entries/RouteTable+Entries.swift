internal import Deliberation
internal import HTTPTypes
internal import Hummingbird
internal import HummingbirdCore
internal import Proceedings
internal import TransparencyLog

/// Handing in entries, and reading them.
extension RouteTable {
    mutating func addEntries() {
        self.addRecord(.post, "/entries") { call async throws(Problem) in try await EntryRoutes.submit(call) }
        self.addRecord(.get, "/entries") { call async throws(Problem) in try await EntryRoutes.list(call) }
        self.addRecord(.get, "/entries/{number}") { call async throws(Problem) in try await EntryRoutes.one(call) }
        self.addRecord(.get, "/entries/{number}/receipt") { call async throws(Problem) in
            try await EntryRoutes.receipt(call)
        }
        self.addRecord(.get, "/entries/{number}/proof") { call async throws(Problem) in
            try await EntryRoutes.proof(call)
        }
        self.addRecord(.get, "/leaves/{hash}") { call async throws(Problem) in try await EntryRoutes.leaf(call) }
    }
}
