public import BallotRules
internal import Deliberation
public import Signing

extension Phrase {
    /// Why an entry cannot stand in the record where it is, in one or two sentences: what is wrong and what that means.
    public func problem(_ problem: EntryProblem) -> String {
        switch problem {
        case .encoding(let fault): self.problem(fault)
        case .choices(let fault): self.problem(fault)
        case .manifestPlace, .foreignRound, .electionMismatch, .unknownRule, .boxLength, .unusableTerms:
            self.formProblem(problem)
        case .invalidKey, .invalidSignature, .unexpectedSigner, .missingSigner: self.signatureProblem(problem)
        case .pageOrder, .pageSize, .repeatedKey, .voterKind, .registerRoot, .registerIncomplete:
            self.registerProblem(problem)
        case .lotParty, .lotMissing, .lotMismatch: self.lotProblem(problem)
        case .phase, .closePosition, .openBatch, .closeNotCosigned, .boxNotExpected, .boxKey, .boxClosed:
            self.timeProblem(problem)
        case .notEligible, .retiredKey, .sequence, .previousBallot, .ballotMode, .credential:
            self.ballotProblem(problem)
        case .keyUnknown, .keyTaken, .deskVoter, .deskKey: self.keyEventProblem(problem)
        case .batchNumber, .batchUsed, .paperUnknown, .paperTwice, .paperAgreed, .paperUnfinished:
            self.paperProblem(problem)
        case .issuanceOrder, .issuanceBits, .issuanceNotAllowed, .issuanceIncomplete, .tooManyKeys:
            self.issuanceProblem(problem)
        case .checkpointUnreadable, .checkpointSize, .checkpointRoot, .checkpointSignatures, .checkpointTime,
            .closedEarly:
            self.checkpointProblem(problem)
        case .tallyNumber, .tallyTree, .tallyRule, .tallyLot, .tallyCounts, .published: self.closingProblem(problem)
        case .notOfPanels, .signsThemselves, .mayNotEnter, .dayAhead, .repeatedAct, .aheadOfLog:
            self.panelProblem(problem)
        case .act(let refusal): self.sentence(refusal)
        }
    }

    /// A key for people: its first 16 hexadecimal digits.
    public func key(_ key: VerificationKey) -> String { String(key.hexadecimal.prefix(16)) + "…" }

    private func formProblem(_ problem: EntryProblem) -> String {
        switch problem {
        case .manifestPlace:
            self(
                nl: "Het stemreglement moet het eerste stuk in het logboek zijn, en het enige van die soort.",
                en: "The manifest must be the first entry of the log, and the only one of its kind."
            )
        case .foreignRound:
            self(
                nl: "Dit stuk hoort bij een andere stemronde. Iemand kan het daar hebben overgenomen.",
                en: "This entry belongs to another round. Somebody may have copied it from there."
            )
        case .electionMismatch:
            self(
                nl: "De lijst met projecten is niet de lijst uit het stemreglement. "
                    + "Een stembiljet kan dan over andere projecten gaan dan de kiezer dacht.",
                en: "The list of projects is not the one in the manifest. "
                    + "A ballot could then be about other projects than the voter thought."
            )
        case .unknownRule(let rule):
            self(
                nl: "Dit programma kent de telregel ‘\(rule)’ niet, of niet in deze versie of met deze opties.",
                en: "This program does not know the rule ‘\(rule)’, or not in this version or with these options."
            )
        case .boxLength(let found, let expected):
            self(
                nl: "Het gesloten stembiljet heeft \(self.number(found)) bytes in plaats van \(self.number(expected)). "
                    + "Aan de lengte mag niemand iets kunnen aflezen.",
                en: "The sealed ballot has \(self.number(found)) bytes instead of \(self.number(expected)). "
                    + "Nobody may be able to read anything from the length."
            )
        case .unusableTerms(let name):
            self(
                nl: "De naam of sleutel van ‘\(name)’ in het stemreglement kan niet worden gebruikt.",
                en: "The name or key of ‘\(name)’ in the manifest cannot be used."
            )
        default: ""
        }
    }

    private func signatureProblem(_ problem: EntryProblem) -> String {
        switch problem {
        case .invalidKey(let key):
            self(
                nl: "De sleutel \(self.key(key)) deugt niet. Anderen kunnen in naam van deze sleutel tekenen.",
                en: "The key \(self.key(key)) is not sound. Others could sign in its name."
            )
        case .invalidSignature(let key):
            self(
                nl: "De handtekening van sleutel \(self.key(key)) klopt niet. "
                    + "Het stuk is na het tekenen veranderd, of iemand anders heeft het gemaakt.",
                en: "The signature of key \(self.key(key)) is not valid. "
                    + "The entry was altered after it was signed, or somebody else made it."
            )
        case .unexpectedSigner(let key):
            self(
                nl: "Sleutel \(self.key(key)) heeft getekend en mag dit stuk niet tekenen.",
                en: "Key \(self.key(key)) has signed, and may not sign this entry."
            )
        case .missingSigner:
            self(
                nl: "Niet iedereen die dit stuk moet tekenen heeft getekend.",
                en: "Not everybody who must sign this entry has signed."
            )
        default: ""
        }
    }
}
