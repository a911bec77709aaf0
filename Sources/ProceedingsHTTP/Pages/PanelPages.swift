internal import BallotRules
internal import Deliberation
internal import Hummingbird
internal import HummingbirdCore
internal import Proceedings

/// What panels do, for people.
enum PanelPages {
    /// All initiatives and meetings.
    static func initiatives(_ call: Call) async throws(Problem) -> Response {
        let phrase = call.phrase
        let (rows, meetings) = try await call.panels { book in (InitiativeRow.all(in: book), MeetingRow.all(in: book)) }
        let base = "/records/\(try call.record().name)"
        let title = phrase(nl: "Plannen en vergaderingen", en: "Initiatives and meetings")
        var page = Page(call, title: title, crumbs: [try await self.crumb(call)])
        page["lead"] = phrase(
            nl: "Alle plannen van bewoners, met hoe ver ze zijn.",
            en: "All initiatives of residents, with how far they are."
        )
        page["empty"] = phrase(nl: "Er zijn nog geen plannen.", en: "There are no initiatives yet.")
        page["plan"] = phrase(nl: "Plan", en: "Initiative")
        page["panel"] = phrase(nl: "Panel", en: "Panel")
        page["asked"] = phrase(nl: "Gevraagd", en: "Asked")
        page["state"] = phrase(nl: "Stand", en: "State")
        page["hasRows"] = !rows.isEmpty
        page["rows"] = rows.map { row -> [String: Any] in
            [
                "name": row.title, "panel": row.panel.text, "asked": phrase.money(row.asked),
                "state": phrase(row.state.wording),
                "href": call.address(base + "/initiatives/" + PercentText.encode(row.id.text)),
            ]
        }
        page["hasMeetings"] = !meetings.isEmpty
        page["meetingsTitle"] = phrase(nl: "Vergaderingen", en: "Meetings")
        page["meetings"] = meetings.map { self.meeting($0, base, call) }
        return try page.answer(.initiatives)
    }

    static func initiative(_ call: Call) async throws(Problem) -> Response {
        let id = InitiativeID(try call.parameter("initiative"))
        let today = call.services.today()
        return try await self.report(call) { book in book.status(of: id, on: today) }
    }

    static func agenda(_ call: Call) async throws(Problem) -> Response {
        let id = MeetingID(try call.parameter("meeting"))
        return try await self.report(call) { book in book.agenda(of: id) }
    }

    static func minutes(_ call: Call) async throws(Problem) -> Response {
        let id = MeetingID(try call.parameter("meeting"))
        try await call.checkShown(id)
        return try await self.report(call) { book in book.minutes(of: id) }
    }

    static func register(_ call: Call) async throws(Problem) -> Response {
        let quarter = try call.quarter()
        let today = call.services.today()
        let quarters = try await call.panels { book in book.quarters }
        let path = "/records/\(try call.record().name)/register"
        let links = quarters.map { Page.Link(name: $0.description, href: call.address(path) + "&quarter=\($0)") }
        let title = call.phrase(nl: "Alle kwartalen", en: "All quarters")
        return try await self.report(call, links: links, title) { book in
            book.register(of: quarter ?? Quarter(of: book.last?.day ?? today))
        }
    }

    private static func meeting(_ row: MeetingRow, _ base: String, _ call: Call) -> [String: Any] {
        let phrase = call.phrase
        let path = base + "/meetings/" + PercentText.encode(row.id.text)
        let agenda = Page.Link(name: phrase(nl: "agenda", en: "agenda"), href: call.address(path + "/agenda"))
        let minutes = Page.Link(name: phrase(nl: "verslag", en: "minutes"), href: call.address(path + "/minutes"))
        let links = row.stage == .closed ? [agenda, minutes] : [agenda]
        return [
            "day": phrase.day(row.day), "panel": row.panel.text, "stage": phrase(row.stage.wording),
            "links": links.map { link in
                link.model.merging(["label": "\(link.name), \(phrase.day(row.day)), \(row.panel)"]) { $1 }
            },
        ]
    }

    private static func report<Kind: Report>(
        _ call: Call,
        links: [Page.Link] = [],
        _ linksTitle: String = "",
        _ make: @escaping @Sendable (CaseBook) -> Kind?
    ) async throws(Problem) -> Response {
        guard let report = try await call.panels(make) else { throw Problem(.notFound) }
        let text = report.text(call.phrase, try await ReportAnswer(call).texts(of: report))
        let title = text.split(separator: "\n").first.map(String.init) ?? ""
        var page = Page(call, title: title, crumbs: [try await self.crumb(call)])
        page["body"] = ReportMarkup(text).text
        page["hasLinks"] = !links.isEmpty
        page["links"] = links.map(\.model)
        page["linksTitle"] = linksTitle
        return try page.answer(.report)
    }

    private static func crumb(_ call: Call) async throws(Problem) -> Page.Link {
        let overview = try await RecordOverview(try call.record())
        return Page.Link(name: overview.title, href: call.address("/records/\(overview.name)"))
    }
}
