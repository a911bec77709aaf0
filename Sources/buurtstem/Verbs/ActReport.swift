internal import BallotRules
internal import Deliberation
internal import Proceedings

/// What was done, and what state it led to.
struct ActReport {
    private let verb: Verb
    private let body: ActEntry
    private let number: Int
    private let standing: Standing?

    /// - Parameter book: the business after the act.
    init(_ verb: Verb, _ body: ActEntry, number: Int, _ book: CaseBook) {
        self.verb = verb
        self.body = body
        self.number = number
        self.standing = Standing(of: body.act, in: book)
    }

    /// One line for people.
    func line(_ phrase: Phrase, isTrial: Bool) -> String {
        let head =
            isTrial
            ? phrase(nl: "Dit kan, en er is niets geschreven", en: "This can be done; nothing was written")
            : phrase(nl: "Stuk \(phrase.number(self.number))", en: "Entry \(phrase.number(self.number))")
        let deed = "\(self.body.person): \(phrase(self.verb.does))"
        guard let standing else { return "\(head). \(deed)." }
        let about = [phrase(standing.kind), standing.name].filter { !$0.isEmpty }.joined(separator: " ")
        return "\(head). \(deed). \(about): \(standing.words(phrase))."
    }

    /// The document for programs.
    func json(isTrial: Bool) -> JSONValue {
        var members: [(String, JSONValue)] = [
            isTrial ? ("possible", .bool(true)) : ("entry", .integer(self.number)),
            ("act", .string(self.body.act.verb)), ("person", .string(self.body.person.text)),
            ("day", .string(self.body.moment.day.description)), ("minute", .integer(self.body.moment.minute)),
            ("texts", .strings(self.body.act.texts.map(\.text))),
            ("documents", .strings(self.body.act.documents.map(\.text))),
        ]
        if let standing {
            members += [
                ("about", .string(standing.name)), ("state", .string(standing.state)),
            ]
        }
        return .object(members)
    }
}
