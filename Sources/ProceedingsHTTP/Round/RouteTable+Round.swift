internal import Deliberation
internal import Hummingbird
internal import HummingbirdCore
internal import Proceedings

/// A round: where it stands, and how it ended.
extension RouteTable {
    mutating func addRound() {
        self.addRecord(.get, "/round") { call async throws(Problem) in try await RoundRoutes.round(call) }
        self.addRecord(.get, "/outcome") { call async throws(Problem) in try await RoundRoutes.outcome(call) }
        self.addRecord(.put, "/outcome") { call async throws(Problem) in try await FileRoutes.keep(.outcome, call) }
        self.addRecord(.get, "/ballots.json") { call async throws(Problem) in try await RoundRoutes.ballots(call) }
    }
}
