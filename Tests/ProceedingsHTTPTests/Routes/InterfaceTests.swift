internal import Deliberation
internal import Foundation
internal import HTTPTypes
internal import Proceedings
internal import Testing

@testable internal import ProceedingsHTTP

/// The document of the interface says what the application does, and nothing else.
@Suite struct InterfaceTests {
    static func document() throws -> DataValue { try DataValue(parsing: PackageResources.openapi_json) }

    /// Operations by `GET /path`, with the path as the router writes it.
    static func operations() throws -> [String: DataValue] {
        guard case .map(let paths)? = try self.document()["paths"] else { return [:] }
        var operations: [String: DataValue] = [:]
        for (path, item) in paths {
            guard case .map(let methods) = item else { continue }
            let template = path.replacingOccurrences(of: "{tile}", with: "**")
            for (method, operation) in methods { operations["\(method.uppercased()) \(template)"] = operation }
        }
        return operations
    }

    @Test func namesEveryRouteAndNoOther() throws {
        let routes = Set(try RouteList.all().map { "\($0.method) \($0.template)" })
        let documented = Set(try InterfaceTests.operations().keys)
        #expect(routes.subtracting(documented).sorted() == [])
        #expect(documented.subtracting(routes).sorted() == [])
    }

    @Test func itsCodesHaveTheirStatus() throws {
        for (name, operation) in try InterfaceTests.operations().sorted(by: { $0.key < $1.key }) {
            for (status, codes) in InterfaceTests.codes(operation) {
                for code in codes {
                    let known = ProblemKind(rawValue: code)?.status.code ?? DeskCodes.all[code]
                    #expect(known.map { $0 == status } ?? EntryCodes.all.contains(code), "\(name): \(code) \(status)")
                }
            }
        }
    }

    /// Codes by status that an operation names.
    static func codes(_ operation: DataValue) -> [Int: Set<String>] {
        guard case .map(let responses)? = operation["responses"] else { return [:] }
        var codes: [Int: Set<String>] = [:]
        for (status, response) in responses {
            guard let status = Int(status), case .list(let list)? = response["x-codes"] else { continue }
            codes[status] = Set(list.compactMap(\.string))
        }
        return codes
    }

    /// Asks for everything that can be read in many ways: answers, forms and problems are those of the document, and each
    /// problem that it names was met.
    @Test func readingDoesWhatItSays() async throws {
        let world = try await SampleWorld()
        let check = SchemaCheck(root: try InterfaceTests.document())
        let operations = try InterfaceTests.operations()
        try await TestServer.run(world.hosted) { (_, services) in
            services.metrics = { "# nothing\n" }
        } _: { server in
            for route in try RouteList.all() where route.method == "GET" {
                let operation = try #require(operations["GET \(route.template)"])
                let named = InterfaceTests.codes(operation)
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
                            #expect(named[answer.status]?.contains(code) ?? false, "\(place): \(answer.status) \(code)")
                            met.insert(code)
                        }
                    }
                }
                let expected = Set(named.values.flatMap { $0 }).subtracting(InterfaceTests.elsewhere)
                #expect(expected.subtracting(met).sorted() == [], "GET \(route.template)")
            }
        }
    }

    /// What needs a server of another kind is met in other tests.
    static let elsewhere: Set<String> = ["not-ready", "no-metrics"]

    static let manners = [
        ("", "*/*"), ("", "application/json"), ("", "text/plain"), ("", "image/png"), ("?from=x", "*/*"),
        ("?size=x", "*/*"), ("?quarter=x", "*/*"), ("?from=1", "*/*"),
    ]

    static func checkForm(_ answer: Answer, _ operation: DataValue, _ check: SchemaCheck, _ place: String) {
        let type = answer.headers["content-type"]?.split(separator: ";").first.map(String.init) ?? ""
        guard let form = operation["responses"]?["200"]?["content"]?[type] else {
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
