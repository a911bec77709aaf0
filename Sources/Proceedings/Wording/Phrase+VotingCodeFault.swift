public import BallotRules

extension VotingCodeFault {
    /// A stable name for programs, such as `code-check`.
    public var code: String {
        switch self {
        case .length: "code-length"
        case .character: "code-character"
        case .check: "code-check"
        }
    }
}

extension Phrase {
    /// Why a text is no voting code, as a sentence.
    public func problem(_ fault: VotingCodeFault) -> String {
        switch fault {
        case .length(let count):
            self(
                nl: "Een stemcode heeft 13 tekens. Hier staan er \(count).",
                en: "A voting code has 13 characters. Here are \(count)."
            )
        case .character(let character, let position):
            self(
                nl: "Teken \(position) is ‘\(character)’. Dat komt in een stemcode niet voor.",
                en: "Character \(position) is ‘\(character)’. No voting code has that."
            )
        case .check: self(nl: "In de stemcode zit een typefout.", en: "There is a typing error in the voting code.")
        }
    }

    /// What to do about it.
    public func remedy(_ fault: VotingCodeFault) -> String {
        self(
            nl: "Kijk in uw brief en typ de code nog eens: drie groepjes van vier, vier en vijf tekens.",
            en: "Look at your letter and type the code again: three groups of four, four and five characters."
        )
    }
}
