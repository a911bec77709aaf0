internal import Deliberation
internal import Hummingbird
internal import HummingbirdCore

/// What panels do: initiatives, meetings, decisions, money, deadlines.
extension RouteTable {
    mutating func addPanels() {
        self.addRecord(.get, "/initiatives") { call async throws(Problem) in try await PanelRoutes.initiatives(call) }
        self.addRecord(.get, "/initiatives/{initiative}") { call async throws(Problem) in
            try await PanelRoutes.initiative(call)
        }
        self.addRecord(.get, "/meetings") { call async throws(Problem) in try await PanelRoutes.meetings(call) }
        self.addRecord(.get, "/meetings/{meeting}/agenda") { call async throws(Problem) in
            try await PanelRoutes.agenda(call)
        }
        self.addRecord(.get, "/meetings/{meeting}/minutes") { call async throws(Problem) in
            try await PanelRoutes.minutes(call)
        }
        self.addRecord(.get, "/register") { call async throws(Problem) in try await PanelRoutes.register(call) }
        self.addRecord(.get, "/ledger") { call async throws(Problem) in try await PanelRoutes.ledger(call) }
        self.addRecord(.get, "/deadlines") { call async throws(Problem) in try await PanelRoutes.deadlines(call) }
        self.addRecord(.get, "/deadlines.ics") { call async throws(Problem) in try await PanelRoutes.calendar(call) }
        self.addRecord(.get, "/decisions.atom") { call async throws(Problem) in try await PanelRoutes.feed(call) }
    }
}
