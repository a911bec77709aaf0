public import BallotRules

extension Phrase {
    /// The time of day: `19:05`.
    public func time(_ moment: Moment) -> String {
        let (hours, minutes) = (moment.minute / 60, moment.minute % 60)
        return (hours < 10 ? "0" : "") + "\(hours):" + (minutes < 10 ? "0" : "") + "\(minutes)"
    }

    /// A length of time in minutes and seconds: `1 minuut en 5 seconden`.
    public func duration(_ seconds: Int) -> String {
        let (minutes, rest) = (seconds / 60, seconds % 60)
        var parts: [String] = []
        if minutes > 0 {
            parts.append(
                "\(minutes) "
                    + self(nl: minutes == 1 ? "minuut" : "minuten", en: minutes == 1 ? "minute" : "minutes")
            )
        }
        if rest > 0 || minutes == 0 {
            parts.append(
                "\(rest) " + self(nl: rest == 1 ? "seconde" : "seconden", en: rest == 1 ? "second" : "seconds")
            )
        }
        return parts.joined(separator: self(nl: " en ", en: " and "))
    }

    /// Names one after another, with a word before the last: `a, b en c`.
    func list(_ parts: [String]) -> String {
        guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
        return parts.dropLast().joined(separator: ", ") + self(nl: " en ", en: " and ") + last
    }

    /// The sentence begins with a capital.
    func sentence(starting text: String) -> String {
        text.prefix(1).uppercased() + text.dropFirst()
    }

    /// What a verdict, a proposal or a decision comes to: `toekennen, € 400,00`.
    func outcome(_ kind: Verdict.Kind, _ amount: Money) -> String {
        kind.isGrant ? self(kind.wording) + ", " + self.money(amount) : self(kind.wording)
    }

    /// How votes are given.
    func manner(_ manner: MotionRound.Manner) -> String {
        switch manner {
        case .none: self(nl: "Zonder stemming", en: "Without a vote")
        case .show: self(nl: "Bij handopsteken", en: "By show of hands")
        case .rollCall: self(nl: "Hoofdelijk", en: "By roll call")
        case .written: self(nl: "Op papier, geheim", en: "In writing, secret")
        }
    }

    /// What a seat says; `nil` is nothing.
    func voice(_ voice: Voice?) -> String {
        switch voice {
        case .inFavour: self(nl: "voor", en: "for")
        case .against: self(nl: "tegen", en: "against")
        case .blank: self(nl: "blanco", en: "blank")
        case .abstain, nil: self(nl: "geen stem", en: "no vote")
        }
    }
}
