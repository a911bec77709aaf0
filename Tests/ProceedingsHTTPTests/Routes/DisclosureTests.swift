internal import Foundation
internal import Logging
internal import Proceedings
internal import ProceedingsHTTP
internal import Signing
internal import Synchronization
internal import Testing
internal import TransparencyLog

/// Nothing that is hidden is in any answer of any route, in whatever form it is asked for.
@Suite struct DisclosureTests {
    /// What must not be seen, by name, in the spellings that an answer could have.
    struct Secret: Sendable {
        let name: String
        let needles: [[UInt8]]

        /// Every 48 octets of it in a row, as they are, in base64 and in hexadecimal: whatever part is shown is found.
        init(_ name: String, _ bytes: [UInt8]) {
            let tail = Array(bytes.suffix(64))
            let plain = [Array(bytes.prefix(96).suffix(48)), Array(tail.prefix(32)), Array(tail.suffix(32))]
            let spelt = (0..<3).map { shift -> [UInt8] in
                let text = Data(tail.dropFirst(shift)).base64EncodedString().utf8
                return Array(text.prefix(28))
            }
            let digits = plain.map { piece in piece.flatMap { Array(String(format: "%02x", $0).utf8) } }
            self.name = name
            self.needles = plain + spelt + digits
        }

        func isIn(_ answer: [UInt8]) -> Bool {
            let haystack = Data(answer)
            return self.needles.contains { haystack.range(of: Data($0)) != nil }
        }
    }

    static let forms = [
        "application/json", "text/plain", "application/octet-stream", "application/cbor",
        "application/vnd.buurtstem.entries", "text/html", "*/*",
    ]

    @Test func whatIsHiddenIsInNoAnswer() async throws {
        let world = try await SampleWorld()
        let hidden =
            world.ballots.enumerated().map { Secret("ballot \($0.offset)", $0.element) }
            + world.votes.enumerated().map { Secret("vote \($0.offset)", $0.element) }
        let log = LogLines()
        let leafHash = Merkle.leafHash(world.votes[0]).hexadecimal
        try await TestServer.run(world.hosted, logger: log.logger) { server in
            var asked = 0
            for route in try RouteList.all() where route.method == "GET" {
                for path in RouteList.paths(route.template, records: ["round", "panels"], in: world) {
                    for form in DisclosureTests.forms {
                        let answer = try await server.ask("GET", path, [("Accept", form)])
                        #expect(answer.status < 500, "\(path) as \(form): \(answer.text.prefix(300))")
                        for secret in hidden where secret.isIn(answer.raw) {
                            Issue.record("\(secret.name) is in \(path) as \(form)")
                        }
                        asked += 1
                    }
                }
            }
            #expect(asked > 500)
            let leaf = try await server.ask("GET", "/v1/records/panels/leaves/\(leafHash)")
            #expect(leaf.status == 200)
        }
        let lines = Array(log.text.utf8)
        #expect(lines.count > 1_000)
        for secret in hidden { #expect(!secret.isIn(lines), "\(secret.name) is in the log") }
        let requests = log.text.split(separator: "\n").filter { $0.contains(" Request ") }
        #expect(requests.count > 500)
        for line in requests {
            for personal in ["127.0.0.1", "tuin", "/0", "/1"] where line.contains(personal) {
                Issue.record("\(personal) is in the log: \(line)")
            }
        }
    }

    /// What is counted is shown when it is certified, in every form in which there is some of it.
    @Test func nothingThatIsCountedIsShownBefore() async throws {
        let world = try await SampleWorld()
        try await TestServer.run(world.hosted) { server in
            for file in ["outcome", "trace", "research.pb", "ballots.json"] {
                for (record, status) in [("round", 403), ("closed", 403), ("panels", 404)] {
                    for form in ["*/*", "application/json", "text/html, */*;q=0.5"] {
                        let answer = try await server.ask("GET", "/v1/records/\(record)/\(file)", [("Accept", form)])
                        let isOther = form == "application/json" && answer.status == 406
                        #expect(answer.status == status || isOther, "\(record) \(file) as \(form)")
                        #expect(!answer.text.contains("bench"), "\(record) \(file) as \(form)")
                    }
                }
            }
            #expect(try await server.ask("GET", "/v1/records/done/ballots.json").text.contains("bench"))
        }
    }

    @Test func afterwardsItIsShown() async throws {
        var round = try HostedRound()
        try round.rehearsal.open(at: HostedRound.times.opens)
        try round.cast(0, [0, 1])
        let number = round.rehearsal.entries.count - 1
        let ballot = Secret("ballot", try #require(round.rehearsal.entries.last))
        try round.rehearsal.close(at: HostedRound.times.closes)
        let hosted = HostedRecords()
        try await round.serve(in: hosted)
        try await TestServer.run(hosted) { server in
            let path = "/v1/records/round/entries/\(number)"
            for (path, form) in [(path, "application/cbor"), (path, "application/json"), (path + "/receipt", "*/*")] {
                let answer = try await server.ask("GET", path, [("Accept", form)])
                #expect(ballot.isIn(answer.raw), "\(path) as \(form)")
            }
        }
    }
}

/// Collects what is logged.
final class LogLines: Sendable {
    private let lines = Mutex("")

    var text: String { self.lines.withLock { $0 } }

    var logger: Logger {
        Logger(label: "test") { _ in Handler(lines: self) }
    }

    struct Handler: LogHandler {
        let lines: LogLines
        var metadata: Logger.Metadata = [:]
        var logLevel = Logger.Level.trace

        subscript(metadataKey key: String) -> Logger.Metadata.Value? {
            get { self.metadata[key] }
            set { self.metadata[key] = newValue }
        }

        func log(event: LogEvent) {
            let all = self.metadata.merging(event.metadata ?? [:]) { $1 }
            self.lines.lines.withLock { $0 += "\(event.level) \(event.message) \(all)\n" }
        }
    }
}
