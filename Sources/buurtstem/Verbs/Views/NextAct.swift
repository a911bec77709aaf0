internal import BallotRules
internal import Deliberation

/// Something that can be done next: how, by whom, and what is still missing for it.
struct NextAct {
    /// The command, without `buurtstem`.
    let command: String
    /// Who may do it; `nil` where nobody is named.
    let duty: Duty?
    /// What is missing; empty where it can be done now.
    let missing: [Bilingual]

    /// One line for people.
    func line(_ phrase: Phrase) -> String {
        let who = self.duty.map { phrase(nl: ", door ", en: ", by ") + phrase.duty($0) } ?? ""
        let mark = self.missing.isEmpty ? "✓" : "·"
        let lack = self.missing.map { phrase($0) }.joined(separator: "; ")
        let tail = lack.isEmpty ? "" : phrase(nl: " (nog nodig: \(lack))", en: " (still needed: \(lack))")
        return "  \(mark) \(self.command)\(who)\(tail)"
    }

    /// For programs.
    var json: JSONValue {
        .object([
            ("command", .string(self.command)), ("ready", .bool(self.missing.isEmpty)),
            ("missing", .strings(self.missing.map { $0(.english) })),
            ("by", self.duty.map { .string(Phrase(.english).duty($0)) } ?? .null),
        ])
    }
}
