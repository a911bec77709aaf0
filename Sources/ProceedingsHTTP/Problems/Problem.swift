internal import BallotRules
internal import Deliberation
internal import HTTPTypes
internal import Hummingbird
internal import HummingbirdCore
internal import Proceedings

/// Why a request was not done: what a problem document is made of (RFC 9457).
struct Problem: Error, Sendable {
    /// What it is about.
    enum Matter: Sendable {
        case kind(ProblemKind)
        case refused(EntryProblem)
        case desk(DeskProblem)
    }

    let matter: Matter
    /// Members that name the place: `entry`, `offset`, `parameter`, `file`, `text`.
    let place: [String: DataValue]
    /// Header fields beside the usual ones.
    let headers: HTTPFields
    /// What lies behind it, for the log only.
    let cause: (any Error)?

    init(
        _ kind: ProblemKind,
        place: [String: DataValue] = [:],
        headers: HTTPFields = [:],
        cause: (any Error)? = nil
    ) {
        self.matter = .kind(kind)
        self.place = place
        var headers = headers
        if kind.status == .serviceUnavailable, headers[.retryAfter] == nil { headers[.retryAfter] = "2" }
        self.headers = headers
        self.cause = cause
    }

    init(refused problem: EntryProblem) {
        self.matter = .refused(problem)
        self.place = problem.place
        self.headers = [:]
        self.cause = nil
    }

    init(_ problem: DeskProblem) {
        self.matter = .desk(problem)
        self.place = problem.place
        self.headers = problem.headers
        self.cause = problem.cause
    }

    /// The stable name.
    var code: String {
        switch self.matter {
        case .kind(let kind): kind.rawValue
        case .refused(let problem): problem.code
        case .desk(let problem): problem.code
        }
    }

    /// The status of the answer.
    var status: HTTPResponse.Status {
        switch self.matter {
        case .kind(let kind): kind.status
        case .refused(let problem): problem.status
        case .desk(let problem): problem.status
        }
    }

    /// The document, in one language.
    func document(_ phrase: Phrase) -> DataValue { .map(self.members(phrase)) }

    private func members(_ phrase: Phrase) -> [String: DataValue] {
        var members = self.place
        members["type"] = .text("/problems/" + self.code)
        members["code"] = .text(self.code)
        members["status"] = .number(self.status.code)
        switch self.matter {
        case .kind(let kind):
            members["title"] = .text(phrase(kind.title))
            members["detail"] = .text(phrase(kind.detail))
            members["remedy"] = .text(phrase(kind.remedy))
        case .refused(let problem):
            members["title"] = .text(phrase(nl: "Het stuk is geweigerd", en: "The entry was refused"))
            members["detail"] = .text(phrase.problem(problem))
            if let remedy = phrase.remedy(problem) { members["remedy"] = .text(remedy) }
        case .desk(let problem):
            members["title"] = .text(phrase(problem.title))
            members["detail"] = .text(problem.detail(phrase))
            if let remedy = problem.remedy(phrase) { members["remedy"] = .text(remedy) }
        }
        return members
    }

    /// The answer, in the language of the request: a problem document, or a page for whoever likes that better.
    func response(to request: Request, _ options: HTTPOptions, _ templates: Templates) -> Response {
        let query: Query?
        do throws(Problem) { query = try Query(request.uri.query) } catch { query = nil }
        let frame = PageFrame(request, query, options, templates)
        let members = self.members(Phrase(frame.language, currency: .euro))
        var headers = self.headers
        headers[.contentLanguage] = frame.language.rawValue
        if MediaForm.chosen([.problem, .html], by: request.headers[.accept]) == .html,
            let page = Page(frame, problem: members).text(.problem)
        {
            return .bytes(Array(page.utf8), .html, status: self.status, keeping: .never, headers: headers)
        }
        let bytes = DataValue.map(members).canonicalBytes + [10]
        return .bytes(bytes, .problem, status: self.status, keeping: .never, headers: headers)
    }
}
