public import BallotRules

extension DeskFault {
    /// A stable name for programs; of a refused entry it is that of its problem.
    public var code: String {
        switch self {
        case .refused(_, let problem): problem.code
        case .damagedRecord: "damaged-record"
        case .emptyRecord: "empty-record"
        case .repository(let error): "repository-" + error.code.rawValue
        }
    }
}

extension Phrase {
    /// Why a desk could not take in what it was given, in one or two sentences.
    public func problem(_ fault: DeskFault) -> String {
        switch fault {
        case .refused(let number, let problem):
            self(
                nl: "Stuk \(self.number(number)) is geweigerd. ",
                en: "Entry \(self.number(number)) was refused. "
            ) + self.problem(problem)
        case .damagedRecord(let number, let problem):
            self(
                nl: "Stuk \(self.number(number)) hoort niet in het logboek. ",
                en: "Entry \(self.number(number)) should not be in the log. "
            ) + self.problem(problem)
        case .emptyRecord:
            self(
                nl: "Het logboek is leeg: er is nog geen stemreglement.",
                en: "The log is empty: there is no manifest yet."
            )
        case .repository(let error): self.problem(error)
        }
    }

    /// What to do about it, or `nil` where nothing helps.
    public func remedy(_ fault: DeskFault) -> String? {
        switch fault {
        case .refused(_, let problem): self.remedy(problem)
        case .damagedRecord:
            self(
                nl: "Gebruik dit logboek niet verder. Zet een reservekopie terug en laat uitzoeken wat er is gebeurd.",
                en: "Do not go on with this log. Put back a copy and have it found out what happened."
            )
        case .emptyRecord: self(nl: "Begin de ronde met het stemreglement.", en: "Begin the round with its manifest.")
        case .repository(let error): self.remedy(error)
        }
    }

    /// Why a repository could not do what it was asked. What exactly happened is in ``RepositoryError/message``, for a
    /// log of errors.
    public func problem(_ error: RepositoryError) -> String {
        switch error.code {
        case .conflict:
            self(
                nl: "Iemand anders heeft intussen iets aan het logboek toegevoegd.",
                en: "Somebody else added to the log meanwhile."
            )
        case .range: self(nl: "Deze stukken zijn er niet.", en: "There are no such entries.")
        case .missing: self(nl: "Dit logboek is er niet.", en: "There is no such record.")
        case .entry: self(nl: "Een stuk is leeg of te groot.", en: "An entry is empty or too large.")
        case .busy:
            self(nl: "Een ander programma schrijft in dit logboek.", en: "Another program is writing to this log.")
        case .damaged: self(nl: "De opslag van het logboek is beschadigd.", en: "The stored log is damaged.")
        case .newer:
            self(
                nl: "De opslag is gemaakt door een nieuwere versie van dit programma.",
                en: "A newer version of this program made the store."
            )
        case .storage: self(nl: "De opslag werkt niet.", en: "The storage failed.")
        }
    }

    /// What to do about it.
    public func remedy(_ error: RepositoryError) -> String {
        switch error.code {
        case .conflict:
            self(nl: "Lees het logboek opnieuw en probeer het nog eens.", en: "Read the log again and try again.")
        case .range, .entry, .missing:
            self(nl: "Kijk na wat er is gevraagd of gestuurd.", en: "Check what was asked for or sent.")
        case .busy: self(nl: "Sluit het andere programma.", en: "Close the other program.")
        case .damaged: self(nl: "Zet een reservekopie terug.", en: "Put back a copy.")
        case .newer: self(nl: "Gebruik de nieuwere versie.", en: "Use the newer version.")
        case .storage:
            self(
                nl: "Kijk of de schijf vol is en of u er mag schrijven.",
                en: "See whether the disk is full and may be written to."
            )
        }
    }
}
