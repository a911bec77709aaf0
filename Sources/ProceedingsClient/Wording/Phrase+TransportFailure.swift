public import BallotRules

extension Phrase {
    /// Why a server gave no answer.
    public func problem(_ failure: TransportFailure) -> String {
        switch failure.code {
        case .unreachable: self(nl: "Deze server is niet te bereiken.", en: "This server cannot be reached.")
        case .timedOut: self(nl: "De server gaf niet op tijd antwoord.", en: "The server did not answer in time.")
        case .tooLarge: self(nl: "Het antwoord van de server is te groot.", en: "The server’s answer is too large.")
        case .insecure:
            self(nl: "De verbinding met de server is niet veilig.", en: "The connection to the server is not secure.")
        case .broken: self(nl: "De verbinding met de server viel weg.", en: "The connection to the server broke off.")
        case .cancelled: self(nl: "De vraag is afgebroken.", en: "The request was broken off.")
        }
    }

    /// What to do about it.
    public func remedy(_ failure: TransportFailure) -> String {
        switch failure.code {
        case .unreachable:
            self(
                nl: "Kijk het adres na, en of u verbinding hebt.",
                en: "Check the address, and whether you are connected."
            )
        case .timedOut, .broken, .cancelled:
            self(
                nl: "Probeer het later nog eens. Twee keer hetzelfde insturen kan geen kwaad.",
                en: "Try again later. Handing in the same twice does no harm."
            )
        case .tooLarge:
            self(
                nl: "Kijk het adres na: dit is misschien niet de server die u bedoelt.",
                en: "Check the address: this may not be the server that you mean."
            )
        case .insecure:
            self(
                nl: "Ga niet verder. Vraag de beheerder van de server om het certificaat na te kijken.",
                en: "Do not go on. Ask whoever runs the server to look at the certificate."
            )
        }
    }

    /// What is wrong with the address of a server.
    public func problem(_ problem: ServerAddress.Problem) -> String {
        switch problem {
        case .malformed: self(nl: "Dit is geen adres van een server.", en: "This is no address of a server.")
        case .otherScheme:
            self(nl: "Dit adres begint niet met https://.", en: "This address does not begin with https://.")
        case .notEncrypted:
            self(
                nl: "Dit adres is niet versleuteld, en niet op deze computer.",
                en: "This address is not encrypted, and not on this machine."
            )
        }
    }

    /// What to do about it.
    public func remedy(_ problem: ServerAddress.Problem) -> String {
        switch problem {
        case .malformed, .otherScheme, .notEncrypted:
            self(nl: "Schrijf zoals https://stem.voorbeeld.nl.", en: "Write as in https://vote.example.org.")
        }
    }
}
