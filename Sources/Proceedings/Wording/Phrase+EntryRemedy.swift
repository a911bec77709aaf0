public import BallotRules
internal import Deliberation

extension Phrase {
    /// What somebody who wants the entry in the record can do, or `nil` where nothing helps.
    public func remedy(_ problem: EntryProblem) -> String? {
        switch problem {
        case .choices(let fault): self.remedy(fault)
        case .encoding, .boxLength, .invalidSignature, .foreignRound, .electionMismatch:
            self(
                nl: "Haal de gegevens van de ronde opnieuw op, maak het stuk opnieuw en teken het.",
                en: "Fetch the round's terms again, make the entry anew and sign it."
            )
        case .unknownRule: self(nl: "Gebruik een nieuwere versie.", en: "Use a newer version.")
        case .invalidKey, .unusableTerms, .repeatedKey, .keyTaken:
            self(nl: "Maak een nieuwe sleutel.", en: "Make a new key.")
        case .act(let refusal): self.remedy(refusal)
        case .dayAhead: self(nl: "Noem de dag waarop het gebeurt.", en: "Name the day on which it is done.")
        case .repeatedAct, .aheadOfLog:
            self(
                nl: "Haal het logboek opnieuw op, maak de handeling opnieuw en teken haar.",
                en: "Fetch the log again, make the act anew and sign it."
            )
        case .signsThemselves: self(nl: "Laat deze persoon zelf tekenen.", en: "Let this person sign.")
        case .mayNotEnter: self(nl: "Vraag het aan de balie of de secretaris.", en: "Ask the desk or the secretary.")
        case .unexpectedSigner, .missingSigner:
            self(nl: "Laat tekenen wie moet, en niemand anders.", en: "Let those sign who must, and nobody else.")
        case .sequence, .previousBallot:
            self(
                nl: "Haal op wat uw laatste stembiljet was, en stem opnieuw.",
                en: "Fetch what your latest ballot was, and vote again."
            )
        case .notEligible, .retiredKey, .credential, .deskVoter, .deskKey, .keyUnknown:
            self(
                nl: "Neem contact op met de organisator. U kunt ook op papier stemmen.",
                en: "Contact the organiser. You can also vote on paper."
            )
        case .openBatch: self(nl: "Sluit eerst de stapel af.", en: "Close the batch first.")
        case .closeNotCosigned, .checkpointSignatures:
            self(nl: "Vraag de getuigen te tekenen.", en: "Ask the witnesses to sign.")
        case .paperUnfinished:
            self(nl: "Voer eerst alle papieren stembiljetten in.", en: "Enter all paper ballots first.")
        case .boxClosed: self(nl: "Open eerst de stembus.", en: "Open the ballot box first.")
        case .issuanceIncomplete:
            self(nl: "Vraag de uitgevers om hun lijsten.", en: "Ask the issuers for their pages.")
        case .registerIncomplete: self(nl: "Maak eerst het kiesregister af.", en: "Complete the register first.")
        case .lotMissing:
            self(nl: "Vraag deze deelnemer zich vast te leggen.", en: "Ask this party to commit itself.")
        case .closedEarly: self(nl: "Wacht tot het aangekondigde einde.", en: "Wait until the announced end.")
        case .manifestPlace, .pageOrder, .pageSize, .voterKind, .registerRoot, .lotParty, .lotMismatch, .phase,
            .closePosition, .boxNotExpected, .boxKey, .ballotMode, .batchNumber, .batchUsed, .paperUnknown,
            .paperTwice, .paperAgreed, .issuanceOrder, .issuanceBits, .issuanceNotAllowed, .tooManyKeys,
            .checkpointUnreadable, .checkpointSize, .checkpointRoot, .checkpointTime, .tallyNumber, .tallyTree,
            .tallyRule, .tallyLot, .tallyCounts, .published, .notOfPanels:
            nil
        }
    }
}
