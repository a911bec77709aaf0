internal import Hummingbird
internal import HummingbirdCore

/// Pages for people.
extension RouteTable {
    mutating func addPages() {
        self.add(.get, "/") { call async throws(Problem) in try await HomePages.home(call) }
        self.add(.get, "/verify") { call throws(Problem) in try HomePages.verify(call) }
        self.add(.get, "/problems/{code}") { call throws(Problem) in try HomePages.problem(call) }
        self.add(.get, "/style.css") { _ in .bytes(PackageResources.style_css, .style) }
        let record = "/records/{record}"
        self.add(.get, record) { call async throws(Problem) in try await RecordPage.page(call) }
        self.add(.get, record + "/outcome") { call async throws(Problem) in try await OutcomePage.page(call) }
        self.add(.get, record + "/initiatives") { call async throws(Problem) in try await PanelPages.initiatives(call) }
        self.add(.get, record + "/initiatives/{initiative}") { call async throws(Problem) in
            try await PanelPages.initiative(call)
        }
        self.add(.get, record + "/meetings/{meeting}/agenda") { call async throws(Problem) in
            try await PanelPages.agenda(call)
        }
        self.add(.get, record + "/meetings/{meeting}/minutes") { call async throws(Problem) in
            try await PanelPages.minutes(call)
        }
        self.add(.get, record + "/register") { call async throws(Problem) in try await PanelPages.register(call) }
    }
}
