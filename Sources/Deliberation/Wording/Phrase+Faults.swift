public import BallotRules

extension Phrase {
    /// Why ballots of a panel cannot be counted, and what to do.
    public func sentence(_ fault: BallotFault) -> String {
        switch fault {
        case .attendance:
            self(
                nl: "De aantallen leden kloppen niet met elkaar. Tel opnieuw wie er is.",
                en: "The numbers of members contradict each other. Count again who is there."
            )
        case .count(let limit):
            self(
                nl: "Een aantal is kleiner dan 0 of groter dan \(self.number(limit)).",
                en: "A count is below 0 or above \(self.number(limit))."
            )
        case .kind(let kind, let accepted):
            self(
                nl: "Deze manier van beslissen kan niet met '\(kind.rawValue)'. Wel met: \(Self.list(accepted)).",
                en: "This method does not take '\(kind.rawValue)'. It takes: \(Self.list(accepted))."
            )
        case .empty: self(nl: "Er is niets om te tellen.", en: "There is nothing to count.")
        case .moreVotesThanVoters(let votes, let voters):
            self(
                nl: "Er zijn \(self.number(votes)) stemmen, maar \(self.number(voters)) mensen mogen stemmen.",
                en: "There are \(self.number(votes)) votes, but \(self.number(voters)) people may vote."
            )
        case .repeated(let choice):
            self(nl: "'\(choice)' staat er twee keer.", en: "'\(choice)' is there twice.")
        case .unknown(let choice):
            self(nl: "'\(choice)' staat niet op de lijst.", en: "'\(choice)' is not on the list.")
        default: self.furtherSentence(fault)
        }
    }

    private static func list(_ kinds: [PanelBallots.Kind]) -> String {
        kinds.map(\.rawValue).joined(separator: ", ")
    }

    private func furtherSentence(_ fault: BallotFault) -> String {
        switch fault {
        case .grade(let grade, let lowest, let highest):
            self(
                nl: "\(grade) kan niet. Kies van \(lowest) tot en met \(highest).",
                en: "\(grade) is not possible. Choose from \(lowest) to \(highest)."
            )
        case .equalRanks:
            self(
                nl: "Op een briefje staan keuzes gelijk, en hier is één eerste keuze nodig.",
                en: "A ballot has equal choices, and one first choice is needed here."
            )
        case .noPot:
            self(
                nl: "Er staat niet bij wat de pot bevat en wat de keuzes kosten.",
                en: "What the pot holds and what the choices cost is not given."
            )
        case .incomplete(let grades, let choices):
            self(
                nl: "Er zijn \(grades) waarderingen waar er \(choices) moeten zijn.",
                en: "There are \(grades) grades where \(choices) are needed."
            )
        case .abovePot(let amount):
            self(
                nl: "\(self.money(amount)) is meer dan er in de pot zit of kan zitten.",
                en: "\(self.money(amount)) is more than the pot holds or can hold."
            )
        case .belowPot(let amount):
            self(
                nl: "Een lid houdt \(self.money(amount)) over. Hier moet alles verdeeld worden.",
                en: "A member leaves \(self.money(amount)). Here everything must be handed out."
            )
        case .amount(let choice):
            self(nl: "Het bedrag bij '\(choice)' kan niet.", en: "The amount of '\(choice)' is not possible.")
        case .tooManyCases(let limit):
            self(
                nl: "Er staan te veel keuzes gelijk om alles na te gaan (meer dan \(self.number(limit))).",
                en: "Too many choices are equal to look at every case (more than \(self.number(limit)))."
            )
        case .keyParts(let key, let parts):
            self(
                nl: "De sleutel heeft \(key) delen, en er zijn er \(parts).",
                en: "The key has \(key) parts, and there are \(parts)."
            )
        default: ""
        }
    }

    /// Why a rule of decision cannot be made, and what to do.
    public func sentence(_ error: MethodError) -> String {
        switch error {
        case .unknownMethod(let id, let known):
            self(
                nl: "Er is geen manier van beslissen '\(id)'. Kies uit: \(known.joined(separator: ", ")).",
                en: "There is no method '\(id)'. Choose from: \(known.joined(separator: ", "))."
            )
        case .option(.unknown(let name, let known)):
            self(
                nl: "Er is geen optie '\(name)'. Wel: \(known.joined(separator: ", ")).",
                en: "There is no option '\(name)'. There are: \(known.joined(separator: ", "))."
            )
        case .option(.badValue(let name, let value, let expected)):
            self(
                nl: "'\(value)' kan niet bij '\(name)'. Geef: \(self(expected.form)).",
                en: "'\(value)' is not possible for '\(name)'. Give: \(self(expected.form))."
            )
        case .option:
            self(nl: "Deze opties gaan niet samen.", en: "These options do not go together.")
        case .missing(let names):
            self(
                nl: "Vul nog in: \(names.joined(separator: ", ")). Dit kiest het programma niet voor u.",
                en: "Still to be stated: \(names.joined(separator: ", ")). The program does not choose this for you."
            )
        case .quorumOfLaw(let id):
            self(
                nl: "'\(id)' volgt een wet met een eigen quorum. Laat het quorum weg.",
                en: "'\(id)' follows a law with its own quorum. Leave the quorum out."
            )
        }
    }
}
