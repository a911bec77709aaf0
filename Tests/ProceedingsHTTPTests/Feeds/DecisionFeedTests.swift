internal import Deliberation
internal import Foundation
internal import Proceedings
internal import ProceedingsHTTP
internal import Testing

#if canImport(FoundationXML)
    internal import FoundationXML
#endif

/// Feed and calendar of a panel record with three decisions, on plans with names that mean something in XML and iCalendar.
@Suite("Decisions and deadlines for other programs") struct DecisionFeedTests {
    static let titles: [(id: InitiativeID, title: String, kind: Verdict.Kind)] = [
        ("tuin", "Tuin ]]> <script>alert('x')</script> & meer", .grant),
        ("bank", "Bank; \"groen\", met \\ en \u{202E}omgekeerd", .refuse),
        ("boom", "Bomen voor 'iedereen' &amp; ünïcödé 🌳 in een heel lange naam die over de regel loopt", .grant),
    ]

    static func evening() throws -> HostedEvening {
        var evening = try HostedEvening()
        try evening.compose()
        try evening.deposit()
        for (id, title, _) in self.titles { try evening.handIn(id, title: title) }
        for (number, (id, _, kind)) in self.titles.enumerated() {
            let (meeting, item) = (MeetingID("m\(number)"), ItemID("p\(number)"))
            try evening.vote(id, in: meeting, as: item, on: "2026-03-0\(number + 4)", kind)
            try evening.decide(in: meeting, as: item, isMet: kind == .grant)
            try evening.settle(id, kind)
        }
        return evening
    }

    /// A name without what turns the direction of writing round, which nobody is shown.
    private static func plain(_ title: String) -> String { title.replacing("\u{202E}", with: "") }

    @Test("are a valid feed with every decision, the latest first", arguments: ["nl", "en"])
    func feed(language: String) async throws {
        let hosted = HostedRecords()
        try await Self.evening().serve(in: hosted)
        let answer = try await TestServer.run(
            hosted,
            { (options, _) in
                options.baseURL = "https://stem.example/a&b"
            }
        ) { server in
            try await server.ask("GET", "/v1/records/panels/decisions.atom?lang=\(language)")
        }
        #expect(answer.status == 200 && answer.headers["content-type"] == "application/atom+xml")
        let feed = try XMLTree(answer.body)
        #expect(feed.name == "feed" && feed.attributes["xmlns"] == "http://www.w3.org/2005/Atom")
        #expect(feed.attributes["xml:lang"] == language)
        for name in ["id", "title", "updated"] { #expect(feed.all(name).count == 1, "\(name)") }
        #expect(feed.all("author").first?.all("name").first?.text == "Panels van Lindenwijk")
        let links = feed.all("link").map { "\($0.attributes["rel"] ?? "") \($0.attributes["href"] ?? "")" }
        #expect(
            links == [
                "self https://stem.example/a&b/v1/records/panels/decisions.atom",
                "alternate https://stem.example/a&b/records/panels/register",
            ]
        )
        let entries = feed.all("entry")
        #expect(
            entries.map { $0.all("updated").first?.text }
                == ["2026-03-06", "2026-03-05", "2026-03-04"].map { $0 + "T00:00:00Z" }
        )
        #expect(feed.all("updated").first?.text == "2026-03-06T00:00:00Z")
        for (entry, plan) in zip(entries, Self.titles.reversed()) {
            for name in ["id", "title", "updated", "summary"] { #expect(entry.all(name).count == 1, "\(name)") }
            let title = try #require(entry.all("title").first?.text)
            #expect(title.hasPrefix(Self.plain(plan.title) + ": "), "\(title)")
            let isRefused = title.hasSuffix(": afgewezen") || title.hasSuffix(": refused")
            #expect(isRefused == (plan.kind == .refuse), "\(title)")
            let pages = entry.all("link").filter { $0.attributes["rel"] == "alternate" }.map { $0.attributes["type"] }
            #expect(pages == ["text/html", "application/json"])
        }
        let ids = ([feed] + entries).map { $0.all("id").first?.text ?? "" }
        #expect(Set(ids).count == 4)
        for id in ids {
            #expect(id.wholeMatch(of: /urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/) != nil, "\(id)")
        }
    }

    @Test("keep their names and order when another decision comes") func stable() async throws {
        let whole = try Self.evening()
        var early = HostedRecords()
        try await whole.serve(in: early)
        let first = try await Self.ids(early)
        var later = whole
        try later.handIn("plein", title: "Plein")
        try later.vote("plein", in: "m9", as: "p9", on: "2026-03-09")
        try later.decide(in: "m9", as: "p9")
        try later.settle("plein")
        early = HostedRecords()
        try await later.serve(in: early)
        let second = try await Self.ids(early)
        #expect(first.count == 3 && second.count == 4 && Array(second.dropFirst()) == first)
    }

    private static func ids(_ hosted: HostedRecords) async throws -> [String] {
        let answer = try await TestServer.run(hosted) { server in
            try await server.ask("GET", "/v1/records/panels/decisions.atom")
        }
        return try XMLTree(answer.body).all("entry").compactMap { $0.all("id").first?.text }
    }

    @Test("are a calendar of folded lines whose texts come back", arguments: ["nl", "en"])
    func calendar(language: String) async throws {
        let hosted = HostedRecords()
        try await Self.evening().serve(in: hosted)
        let (answer, again) = try await TestServer.run(hosted) { server in
            let path = "/v1/records/panels/deadlines.ics"
            return (
                try await server.ask("GET", path + "?lang=\(language)"), try await server.ask("GET", path + "?lang=nl")
            )
        }
        #expect(answer.headers["content-type"] == "text/calendar; charset=utf-8")
        let lines = answer.text.components(separatedBy: "\r\n")
        #expect(lines.first == "BEGIN:VCALENDAR" && lines.suffix(2) == ["END:VCALENDAR", ""])
        for line in lines { #expect(line.utf8.count <= 75 && !line.contains { $0.isNewline }, "\(line)") }
        let events = Self.events(answer.text)
        #expect(events.count >= 3)
        for event in events {
            for name in ["UID", "DTSTAMP", "DTSTART;VALUE=DATE", "DTEND;VALUE=DATE", "SUMMARY", "DESCRIPTION"] {
                #expect(event[name]?.count == 1, "\(name)")
            }
            #expect(event["DTSTAMP"] == ["20260309T000000Z"])
        }
        let descriptions = events.compactMap { $0["DESCRIPTION"]?.first }.map(Self.unescaped)
        for (id, title, _) in Self.titles {
            #expect(descriptions.contains { $0.hasPrefix(Self.plain(title) + "\n") }, "\(id)")
        }
        let uids = events.compactMap { $0["UID"]?.first }
        #expect(Set(uids).count == uids.count && uids == Self.events(again.text).compactMap { $0["UID"]?.first })
    }

    /// The properties of each event by name, unfolded.
    private static func events(_ text: String) -> [[String: [String]]] {
        let lines = text.replacing("\r\n ", with: "").components(separatedBy: "\r\n")
        return lines.split(separator: "BEGIN:VEVENT").dropFirst().map { part in
            var values: [String: [String]] = [:]
            for line in part.prefix(while: { $0 != "END:VEVENT" }) {
                let pair = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
                values[pair[0], default: []].append(pair.count > 1 ? pair[1] : "")
            }
            return values
        }
    }

    /// What a text of a calendar says (RFC 5545, 3.3.11).
    private static func unescaped(_ text: String) -> String {
        var (result, rest) = ("", text[...])
        while let character = rest.popFirst() {
            guard character == "\\", let next = rest.popFirst() else {
                result.append(character)
                continue
            }
            result.append(next == "n" || next == "N" ? "\n" : next)
        }
        return result
    }
}

/// One element of an XML document.
final class XMLTree: NSObject, XMLParserDelegate {
    let name: String
    let attributes: [String: String]
    private(set) var text = ""
    private(set) var children: [XMLTree] = []
    private var path: [XMLTree] = []

    private init(_ name: String, _ attributes: [String: String]) {
        self.name = name
        self.attributes = attributes
    }

    /// - Throws: where a parser that is not ours finds that the octets are not well-formed.
    convenience init(_ bytes: [UInt8]) throws {
        let reader = XMLTree("", [:])
        reader.path = [reader]
        let parser = XMLParser(data: Data(bytes))
        parser.delegate = reader
        #expect(parser.parse(), "line \(parser.lineNumber): \(String(decoding: bytes, as: UTF8.self))")
        let root = try #require(reader.children.first)
        self.init(root.name, root.attributes)
        (self.text, self.children) = (root.text, root.children)
    }

    func all(_ name: String) -> [XMLTree] { self.children.filter { $0.name == name } }

    func parser(
        _ parser: XMLParser,
        didStartElement name: String,
        namespaceURI: String?,
        qualifiedName: String?,
        attributes: [String: String]
    ) {
        let element = XMLTree(name, attributes)
        self.path.last?.children.append(element)
        self.path.append(element)
    }

    func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
        self.path.removeLast()
    }

    func parser(_ parser: XMLParser, foundCharacters text: String) { self.path.last?.text += text }
}
