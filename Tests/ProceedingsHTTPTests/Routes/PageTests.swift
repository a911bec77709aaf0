internal import Testing

/// What people meet when they open the pages in a browser.
@Suite struct PageTests {
    @Test("the plans stand on the page of a round until there is an outcome", arguments: ["nl", "en"])
    func plans(language: String) async throws {
        let world = try await SharedWorld.world
        try await TestServer.run(world.hosted) { server in
            let budget = language == "nl" ? "Te verdelen: €" : "To be divided: €"
            let title = language == "nl" ? "De plannen" : "The plans"
            for (record, isShown) in [("round", true), ("closed", true), ("done", false), ("panels", false)] {
                let page = try await server.ask("GET", "/records/\(record)?lang=\(language)")
                #expect(page.status == 200)
                #expect(page.text.contains(title) == isShown, "\(record)")
                #expect(page.text.contains("<table>") == isShown, "\(record)")
                #expect(page.text.contains(budget) == isShown, "\(record)")
            }
        }
    }

    @Test(
        "a slash behind a page leads to the page",
        arguments: [
            ("GET", "/records/done/", 308, "/records/done"), ("HEAD", "/records/done/", 308, "/records/done"),
            ("GET", "/records/done/?lang=en", 308, "/records/done?lang=en"), ("GET", "/x/", 308, "/x"),
            ("GET", "/", 200, nil), ("GET", "//elsewhere.example/", 400, nil), ("GET", "/records//", 400, nil),
            ("POST", "/v1/records/round/entries/", 400, nil),
        ]
    )
    func slash(method: String, target: String, status: Int, location: String?) async throws {
        let world = try await SharedWorld.world
        try await TestServer.run(world.hosted) { server in
            let answer = try await server.ask(method, target)
            #expect(answer.status == status, "\(answer.text)")
            #expect(answer.headers["location"] == location)
        }
    }
}
