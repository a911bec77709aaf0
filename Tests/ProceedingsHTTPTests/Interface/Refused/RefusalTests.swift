internal import Deliberation
internal import Proceedings
internal import ProceedingsHTTP
internal import Signing
internal import Testing
internal import TransparencyLog

/// Every code that the document names at an operation that takes something in is met there.
@Suite("The problems of handing in") struct RefusalTests {
    private static let entries = "POST /v1/records/{record}/entries"

    /// What nothing from outside brings about: a key that was read and cannot sign.
    private static let inside: Set<String> = ["credential-key"]

    @Test("are those of the document, and all of them are met") func all() async throws {
        let refusals = try Refusals()
        try await Self.refuseEntries(refusals)
        try await Self.refuseFiles(refusals)
        try await RefusedDesks.refuse(refusals)
        try await RefusedServices.refuse(refusals)
        try await Self.refuseBodies(refusals)
        for operation in refusals.document.operations {
            let all = operation.ownCodes.values.reduce(into: Set<String>()) { $0.formUnion($1) }
            // The others of what is read are met where everything is read.
            let named = operation.method == "GET" ? all.intersection(InterfaceTests.elsewhere) : all
            let met = refusals.met[operation.description] ?? []
            #expect(named.subtracting(met).subtracting(Self.inside).sorted() == [], "\(operation)")
        }
    }

    private static func refuseEntries(_ refusals: Refusals) async throws {
        let refused = try await RefusedEntries()
        let requests = refused.cases.map { one in
            Refusals.Request(
                code: one.code,
                operation: Self.entries,
                target: "/v1/records/\(one.record)/entries",
                headers: [("Content-Type", "application/cbor")],
                body: one.bytes
            )
        }
        #expect(requests.count > 60)
        try refusals.note(try await TestServer.run(refused.hosted) { try await Refusals.ask(requests, $0) })
    }

    /// Bodies that are none, and files that do not fit.
    private static func refuseFiles(_ refusals: Refusals) async throws {
        let world = try await SampleWorld()
        let requests = try Self.submissions(world) + Self.uploads()
        let answers = try await TestServer.run(world.hosted) { (options, _) in
            options.uploadBytes = 1_000
        } _: {
            try await Refusals.ask(requests, $0)
        }
        try refusals.note(answers)
    }

    /// Bodies for which there is no room, wherever one is taken.
    private static func refuseBodies(_ refusals: Refusals) async throws {
        let world = try await ExampleWorld()
        let operations = refusals.document.operations.filter { $0.method != "GET" }
        let requests = try operations.map { operation in
            let example = try #require(InterfaceExample.all(of: operation).first { $0.status < 300 }, "\(operation)")
            return Refusals.Request(
                code: "overloaded",
                operation: operation.description,
                target: try example.target(),
                headers: example.headers(),
                body: [65]
            )
        }
        let answers = try await TestServer.run(world.records.hosted) { (options, services) in
            options.bodiesBytes = 0
            world.install(&services)
        } _: {
            try await Refusals.ask(requests, $0)
        }
        try refusals.note(answers)
    }

    private static func submissions(_ world: SampleWorld) throws -> [Refusals.Request] {
        let type = ("Content-Type", "application/vnd.buurtstem.submission")
        let (plan, document) = (world.plan, world.plan.documents)
        func request(_ code: String, _ body: [UInt8], _ header: (String, String) = type) -> Refusals.Request {
            let target = "/v1/records/panels/entries"
            return Refusals.Request(code: code, operation: Self.entries, target: target, headers: [header], body: body)
        }
        let cbor = ("Content-Type", "application/cbor")
        return [
            request("bad-submission", [0, 0, 0, 9, 1]),
            request("file-not-named", Submission(plan.entry, documents: document, texts: [[65]]).encoded),
            request("file-not-canonical", Submission(plan.entry, documents: [Array("{ }".utf8)]).encoded),
            request("file-not-text", Submission(plan.entry, texts: [[0xFF]]).encoded),
            request("file-too-long", Submission(plan.entry, texts: [[UInt8](repeating: 65, count: 100_001)]).encoded),
            request("missing-text", world.wordless), request("too-large", [UInt8](repeating: 0, count: 5_000), cbor),
            request("unsupported-media-type", plan.entry, ("Content-Type", "text/html")),
            request("not-acceptable", plan.entry, ("Accept", "image/png")),
            Refusals.Request(
                code: "truncated-body",
                operation: Self.entries,
                target: "/v1/records/panels/entries",
                headers: [cbor],
                isCutOff: true
            ),
            Refusals.Request(code: "not-found", operation: Self.entries, target: "/v1/records/none/entries", body: [1]),
        ]
    }

    private static func uploads() -> [Refusals.Request] {
        ["outcome", "trace", "research.pb"].flatMap { file -> [Refusals.Request] in
            let operation = "PUT /v1/records/{record}/\(file)"
            func request(_ code: String, _ record: String, _ count: Int, isCutOff: Bool = false) -> Refusals.Request {
                Refusals.Request(
                    code: code,
                    operation: operation,
                    target: "/v1/records/\(record)/\(file)",
                    body: isCutOff ? nil : [UInt8](repeating: 65, count: count),
                    isCutOff: isCutOff
                )
            }
            return [
                request("not-found", "none", 1), request("other-kind", "panels", 1),
                request("too-large", "done", 1_001),
                request("hash-not-in-record", "done", 1), request("hash-not-in-record", "round", 1),
                request("truncated-body", "done", 0, isCutOff: true),
            ]
        }
    }
}
