internal import Deliberation
internal import Foundation
internal import HTTPTypes
internal import Proceedings
internal import Testing

@testable internal import ProceedingsHTTP

/// The document of the interface says what the application does, and nothing else.
@Suite struct InterfaceTests {
    @Test func namesEveryRouteAndNoOther() throws {
        let routes = Set(try RouteList.all().map { "\($0.method) \($0.template)" })
        let documented = Set(try InterfaceDocument().operations.map { "\($0.method) \($0.template)" })
        #expect(routes.subtracting(documented).sorted() == [])
        #expect(documented.subtracting(routes).sorted() == [])
    }

    @Test func itsCodesHaveTheirStatus() throws {
        for operation in try InterfaceDocument().operations {
            for (status, codes) in operation.ownCodes.merging(operation.commonCodes, uniquingKeysWith: { $0.union($1) })
            {
                for code in codes where code != "act-…" {
                    let known = ProblemKind(rawValue: code)?.status.code ?? DeskCodes.all[code]
                    let isEntry = operation.description == "POST /v1/records/{record}/entries"
                    #expect(
                        known.map { $0 == status } ?? (isEntry && EntryCodes.all.contains(code)),
                        "\(operation): \(code) \(status)"
                    )
                }
            }
        }
    }

    /// Asks for everything that can be read in many ways: answers, forms and problems are those of the document, and each
    /// problem that it names was met.
    @Test func readingDoesWhatItSays() async throws {
        let world = try await SampleWorld()
        let document = try InterfaceDocument()
        let check = document.check
        try await TestServer.run(world.hosted) { (_, services) in
            services.metrics = { "# nothing\n" }
        } _: { server in
            for route in try RouteList.all() where route.method == "GET" {
                let operation = try #require(document.operation("GET", route.template))
                var met: Set<String> = []
                for path in RouteList.paths(
                    route.template,
                    records: ["round", "closed", "done", "panels", "decided", "no"],
                    in: world
                ) {
                    for (query, form) in InterfaceTests.manners {
                        let answer = try await server.ask("GET", path + query, [("Accept", form)])
                        let place = "GET \(path)\(query) as \(form)"
                        if answer.status == 200 {
                            InterfaceTests.checkForm(answer, operation, check, place)
                        } else if let code = InterfaceTests.code(answer, check, place) {
                            #expect(operation.names(code, answer.status), "\(place): \(answer.status) \(code)")
                            met.insert(code)
                        }
                    }
                }
                let expected = Set(operation.ownCodes.values.flatMap { $0 }).subtracting(InterfaceTests.elsewhere)
                #expect(expected.subtracting(met).sorted() == [], "GET \(route.template)")
            }
        }
    }

    /// What needs a server of another kind is met in other tests.
    static let elsewhere: Set<String> = ["not-ready", "no-metrics", "damaged-record"]

    static let manners = [
        ("", "*/*"), ("", "application/json"), ("", "text/plain"), ("", "image/png"), ("?from=x", "*/*"),
        ("?size=x", "*/*"), ("?quarter=x", "*/*"), ("?from=1", "*/*"),
    ]

    static func checkForm(
        _ answer: Answer,
        _ operation: InterfaceOperation,
        _ check: SchemaCheck,
        _ place: String
    ) {
        let type = answer.headers["content-type"]?.split(separator: ";").first.map(String.init) ?? ""
        guard let form = operation.content(200, type) else {
            Issue.record("\(place): \(type) is not in the document")
            return
        }
        guard type == "application/json", let schema = form["schema"] else { return }
        guard let value = try? DataValue(parsing: Array(answer.body.dropLast())) else {
            Issue.record("\(place): no JSON: \(answer.text.prefix(200))")
            return
        }
        let problems = check.problems(value, schema)
        #expect(problems.isEmpty, "\(place): \(problems.prefix(3))")
    }

    /// The code of a problem document, which must be as the document of the interface says.
    static func code(_ answer: Answer, _ check: SchemaCheck, _ place: String) -> String? {
        guard answer.headers["content-type"] == "application/problem+json",
            let value = try? DataValue(parsing: Array(answer.body.dropLast()))
        else {
            Issue.record("\(place): \(answer.status) without a problem document")
            return nil
        }
        let problems = check.problems(value, check.resolve("#/components/schemas/Problem"))
        #expect(problems.isEmpty, "\(place): \(problems.prefix(3))")
        #expect(value["status"] == .number(answer.status), "\(place)")
        return value["code"]?.string
    }
}
