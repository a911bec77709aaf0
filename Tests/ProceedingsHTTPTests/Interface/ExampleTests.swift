internal import Deliberation
internal import Foundation
internal import Proceedings
internal import ProceedingsHTTP
internal import Signing
internal import Testing

/// Every example of the document is what the application does.
@Suite("The examples of the interface") struct ExampleTests {
    /// With `BUURTSTEM_EXAMPLES=FILE` what was asked and answered is written there, and Scripts/record-examples puts it into
    /// the document.
    private static let recording = ProcessInfo.processInfo.environment["BUURTSTEM_EXAMPLES"]

    @Test("are asked for, and answered as they say") func hold() async throws {
        let world = try await ExampleWorld()
        let document = try InterfaceDocument()
        let recorded = try await TestServer.run(world.records.hosted, { world.install(&$1) }) { server in
            var recorded: [DataValue] = []
            for operation in document.operations {
                for example in InterfaceExample.all(of: operation) {
                    let body = try Self.body(example, world)
                    let answer = try await server.ask(
                        operation.method,
                        try example.target(),
                        example.headers(),
                        body: body
                    )
                    try Self.compare(answer, example, document.check)
                    try await Self.askAgain(example, answer, server)
                    recorded.append(Self.record(example, body, answer))
                }
            }
            return recorded
        }
        #expect(recorded.count > 150)
        if let path = Self.recording {
            try Data(DataValue.list(recorded).canonicalBytes).write(to: URL(fileURLWithPath: path))
        }
    }

    @Test("are there for every form of every answer and body, and none is in vain") func complete() throws {
        for operation in try InterfaceDocument().operations {
            let examples = InterfaceExample.all(of: operation)
            for (status, response) in operation.responses where status.hasPrefix("2") {
                let types = (response["content"]?.members ?? []).map(\.name)
                let found = examples.filter { "\($0.status)" == status }
                if types.isEmpty { #expect(!found.isEmpty, "\(operation): \(status)") }
                for type in types { #expect(found.contains { $0.type == type }, "\(operation): \(status) \(type)") }
            }
            let bodies = operation.value["requestBody"]?["content"]?.members ?? []
            for (type, content) in bodies {
                let names = (content["examples"]?.members ?? []).map(\.name)
                #expect(!names.isEmpty, "\(operation): \(type)")
                for name in names { #expect(examples.contains { $0.name == name }, "\(operation): \(type) \(name)") }
            }
            #expect(Set(examples.map(\.name)).count == examples.count, "\(operation): a name twice")
            if operation.path.contains("{") {
                #expect(examples.contains { $0.status >= 400 }, "\(operation): no problem")
            }
        }
    }

    private static func body(_ example: InterfaceExample, _ world: ExampleWorld) throws -> [UInt8]? {
        guard let (type, value) = example.body else { return nil }
        if Self.recording != nil, let bytes = world.bodies["\(example.operation) \(example.name)"] { return bytes }
        let octets = try InterfaceExample.octets(value, type)
        let present: [UInt8] = try #require(octets, "\(example): no body")
        return present
    }

    /// Whoever has an answer already is told so, where the document says that it can be.
    private static func askAgain(_ example: InterfaceExample, _ answer: Answer, _ server: TestServer) async throws {
        guard example.operation.method == "GET", example.status == 200 else { return }
        let isNamed = example.operation.responses.contains { $0.status == "304" }
        #expect((answer.headers["etag"] != nil) == isNamed, "\(example): 304")
        guard let tag = answer.headers["etag"] else { return }
        let headers = example.headers() + [("If-None-Match", tag)]
        let again = try await server.ask("GET", try example.target(), headers)
        #expect(again.status == 304 && again.body.isEmpty, "\(example): \(again.status)")
    }

    private static func compare(_ answer: Answer, _ example: InterfaceExample, _ check: SchemaCheck) throws {
        #expect(answer.status == example.status, "\(example): \(answer.text.prefix(300))")
        let type = answer.headers["content-type"]?.split(separator: ";").first.map(String.init)
        #expect(type == example.type, "\(example)")
        guard Self.recording == nil else { return }
        guard let type else {
            #expect(answer.body.isEmpty, "\(example)")
            return
        }
        if let octets = try InterfaceExample.octets(example.value, type) {
            let isJSON = type.hasSuffix("json")
            // Documents are hashed as they are, so they have no line feed at the end.
            let same = octets == answer.body || isJSON && octets == answer.body + [10]
            #expect(same, "\(example): \(isJSON ? answer.text : Data(answer.body).base64EncodedString())")
        } else if let hash = example.value["x-sha256"]?.string {
            #expect(SHA256.digest(answer.body).hexadecimal == hash, "\(example): \(answer.body.count) octets")
        } else if let parts = example.value["x-contains"]?.items {
            #expect(!parts.isEmpty, "\(example)")
            for part in parts { #expect(answer.text.contains(part.string ?? "\0"), "\(example): \(part)") }
        } else {
            #expect(example.value["externalValue"]?.string == example.operation.path, "\(example) shows nothing")
        }
        guard type.hasSuffix("json") else { return }
        let status = "\(example.status)"
        let schema = check.resolved(example.operation.value["responses"]?[status] ?? .null)["content"]?[type]?["schema"]
        if example.value["externalValue"] != nil { return }
        let value = try DataValue(parsing: answer.body)
        #expect(check.problems(value, try #require(schema, "\(example): no schema")) == [], "\(example)")
    }

    private static func record(_ example: InterfaceExample, _ body: [UInt8]?, _ answer: Answer) -> DataValue {
        let type = answer.headers["content-type"]?.split(separator: ";").first.map(String.init) ?? ""
        return .map([
            "method": .text(example.operation.method.lowercased()), "path": .text(example.operation.path),
            "name": .text(example.name), "status": .number(answer.status), "type": .text(type),
            "answer": .text(Data(answer.body).base64EncodedString()), "bodyType": .text(example.body?.type ?? ""),
            "body": .text(Data(body ?? []).base64EncodedString()),
        ])
    }
}
