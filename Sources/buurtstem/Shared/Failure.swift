internal import BallotRules

/// Why a command cannot go on: the place, the reason, and what to do about it.
struct Failure: Error {
    /// The file, option or command concerned.
    let place: String
    /// What is wrong.
    let reason: Bilingual
    /// What helps.
    let remedy: Bilingual?

    init(_ place: String, _ reason: Bilingual, remedy: Bilingual? = nil) {
        self.place = place
        self.reason = reason
        self.remedy = remedy
    }

    /// One or two lines for the error stream.
    func text(_ language: Language) -> String {
        let first = Plain.line(self.place) + ": " + Plain.line(self.reason(language))
        return self.remedy.map { first + "\n  " + $0(language) } ?? first
    }
}

extension Failure {
    /// An option value that no rule, or not this rule, can have.
    init(_ error: OptionError, place: String) {
        self.init(place, Bilingual { Phrase($0).problem(error) })
    }

    /// A rule that does not apply to the election.
    init(_ refusal: Refusal, place: String) {
        self.init(
            place,
            Bilingual { Phrase($0).problem(refusal) },
            remedy: Bilingual(
                nl: "Welke regels passen: buurtstem rules",
                en: "To see which rules fit: buurtstem rules"
            )
        )
    }
}

extension Bilingual {
    /// A text made once in each language.
    init(_ make: (Language) -> String) {
        self.init(nl: make(.dutch), en: make(.english))
    }
}
