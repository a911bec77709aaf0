internal import BallotRules
internal import Deliberation
internal import Hummingbird
internal import HummingbirdCore
internal import Proceedings
internal import TransparencyLog

/// Initiatives, meetings, decisions, money and deadlines.
enum PanelRoutes {
    static func initiatives(_ call: Call) async throws(Problem) -> Response {
        let rows = try await call.panels { book in InitiativeRow.all(in: book) }
        return .json(.map(["initiatives": .list(rows.map { $0.document(call.phrase) })]))
    }

    static func initiative(_ call: Call) async throws(Problem) -> Response {
        let id = InitiativeID(try call.parameter("initiative"))
        let today = call.services.today()
        return try await ReportAnswer(call).answer { book in book.status(of: id, on: today) }
    }

    static func meetings(_ call: Call) async throws(Problem) -> Response {
        let rows = try await call.panels { book in MeetingRow.all(in: book) }
        return .json(.map(["meetings": .list(rows.map { $0.document(call.phrase) })]))
    }

    static func agenda(_ call: Call) async throws(Problem) -> Response {
        let id = MeetingID(try call.parameter("meeting"))
        return try await ReportAnswer(call).answer { book in book.agenda(of: id) }
    }

    /// Minutes are there once the meeting has been closed.
    static func minutes(_ call: Call) async throws(Problem) -> Response {
        let id = MeetingID(try call.parameter("meeting"))
        try await call.checkShown(id)
        return try await ReportAnswer(call).answer { book in book.minutes(of: id) }
    }

    /// The register of the quarter that is named, else that of the last act.
    static func register(_ call: Call) async throws(Problem) -> Response {
        let quarter = try call.quarter()
        let today = call.services.today()
        return try await ReportAnswer(call).answer { book in
            book.register(of: quarter ?? Quarter(of: book.last?.day ?? today))
        }
    }

    static func ledger(_ call: Call) async throws(Problem) -> Response {
        try await ReportAnswer(call).answer { book in book.ledgerReport }
    }

    static func deadlines(_ call: Call) async throws(Problem) -> Response {
        let today = call.services.today()
        return try await ReportAnswer(call).answer { book in book.deadlines(on: today) }
    }

    static func calendar(_ call: Call) async throws(Problem) -> Response {
        let today = call.services.today()
        let list = try await call.panels { book in book.deadlines(on: today) }
        let origin = try call.record().logKey.name.description
        return .text(list.calendar(call.phrase, record: origin), .calendar)
    }

    static func feed(_ call: Call) async throws(Problem) -> Response {
        let record = try call.record()
        let overview = try await RecordOverview(record)
        let (decisions, last) = try await call.panels { book in
            (book.quarters.flatMap { book.register(of: $0).decisions }, book.last)
        }
        let feed = DecisionFeed(overview, decisions, last: last, base: call.options.baseURL, call.phrase)
        return .text(feed.text, .atom)
    }
}

extension Call {
    /// Something computed from the business of panels.
    func panels<Value: Sendable>(_ body: @escaping @Sendable (CaseBook) -> Value) async throws(Problem) -> Value {
        guard let value = await (try self.record()).panels({ body($0.book) }) else { throw Problem(.otherKind) }
        return value
    }

    /// - Throws: ``Problem`` for minutes that may not be shown yet, and where there is no such meeting.
    func checkShown(_ id: MeetingID) async throws(Problem) {
        let disclosure = await (try self.record()).disclosure()
        guard let meeting = try await self.panels({ book in book.meetings[id] }) else { throw Problem(.notFound) }
        if let condition = disclosure.condition(meeting) { throw Problem(ProblemKind(condition)) }
    }

    /// The quarter that `?quarter=` names.
    func quarter() throws(Problem) -> Quarter? {
        guard let text = self.query["quarter"] else { return nil }
        guard let quarter = Quarter(text) else { throw Problem(.badQuery, place: ["parameter": .text("quarter")]) }
        return quarter
    }
}
