public import BallotRules

extension IssuanceProblem {
    /// A stable name for programs, such as `already-issued`.
    public var code: String {
        switch self {
        case .encoding: "encoding"
        case .otherIssuer: "other-issuer"
        case .notSecret: "not-secret"
        case .signature: "signature"
        case .unproven: "unproven"
        case .alreadyIssued: "already-issued"
        case .blindedMessage: "blinded-message"
        case .key: "key"
        case .book: "book"
        }
    }
}

extension Phrase {
    /// Why an issuer gives no credential, in one or two sentences.
    public func problem(_ problem: IssuanceProblem) -> String {
        switch problem {
        case .encoding(let fault):
            self(nl: "De aanvraag is niet te lezen. ", en: "The application cannot be read. ") + self.problem(fault)
        case .otherIssuer:
            self(
                nl: "De aanvraag is voor een andere ronde of een andere uitgever.",
                en: "The application is for another round or another issuer."
            )
        case .notSecret(let leaf):
            self(
                nl: "Kiezer \(self.number(leaf)) staat niet in het register, of stemt niet met een stembewijs.",
                en: "Voter \(self.number(leaf)) is not in the register, or does not vote with a credential."
            )
        case .signature(let leaf):
            self(
                nl: "De aanvraag is niet getekend met de sleutel van kiezer \(self.number(leaf)).",
                en: "The application is not signed with the key of voter \(self.number(leaf))."
            )
        case .unproven(let leaf):
            self(
                nl: "Kiezer \(self.number(leaf)) heeft nog niet laten zien wie zij of hij is.",
                en: "Voter \(self.number(leaf)) has not proved who she or he is."
            )
        case .alreadyIssued(let leaf):
            self(
                nl: "Kiezer \(self.number(leaf)) heeft al een stembewijs gekregen. Ieder krijgt er één.",
                en: "Voter \(self.number(leaf)) has a credential already. Everybody gets one."
            )
        case .blindedMessage:
            self(
                nl: "De aanvraag is voor een andere sleutel gemaakt, of beschadigd.",
                en: "The application was made for another key, or is damaged."
            )
        case .key:
            self(
                nl: "De sleutel van de uitgever werkt niet. Er is geen stembewijs gegeven.",
                en: "The issuer's key failed. No credential was given."
            )
        case .book:
            self(
                nl: "Het boek van de uitgever hoort niet bij deze ronde, of is beschadigd.",
                en: "The issuer's book does not belong to this round, or is damaged."
            )
        }
    }

    /// What to do about it.
    public func remedy(_ problem: IssuanceProblem) -> String {
        switch problem {
        case .encoding, .otherIssuer, .signature, .blindedMessage:
            self(
                nl: "Haal de gegevens van de ronde opnieuw op en doe de aanvraag opnieuw.",
                en: "Fetch the round's terms again and apply anew."
            )
        case .notSecret: self(nl: "Vraag de organisator hoe u kunt stemmen.", en: "Ask the organiser how you can vote.")
        case .unproven: self(nl: "Geef de code uit uw brief.", en: "Give the code from your letter.")
        case .alreadyIssued:
            self(
                nl:
                    "Stuur dezelfde aanvraag nog eens: dan komt hetzelfde antwoord. Bent u die kwijt, stem dan op papier.",
                en: "Send the same application again: the same answer comes back. If you lost it, vote on paper."
            )
        case .key, .book: self(nl: "Meld dit aan de uitgever.", en: "Tell the issuer.")
        }
    }
}
