public import BallotRules

extension Phrase {
    /// A finding as a line: where, and what is wrong.
    public func finding(_ finding: Finding) -> String {
        self.place(finding.place) + ": " + self.problem(finding.problem)
    }

    /// Where something was found.
    public func place(_ place: Finding.Place) -> String {
        switch place {
        case .package: self(nl: "Het pakket", en: "The package")
        case .part(let name): self(nl: "Onderdeel ‘\(name)’", en: "Part ‘\(name)’")
        case .entry(let number):
            self(nl: "Stuk \(self.number(number)) van het logboek", en: "Entry \(self.number(number)) of the log")
        case .given(let name): self(nl: "Uw bestand ‘\(name)’", en: "Your file ‘\(name)’")
        }
    }

    /// What is wrong with a package, a record or a receipt, in one or two sentences: what it is and what that means.
    public func problem(_ problem: FindingProblem) -> String {
        switch problem {
        case .entry(let problem): self.problem(problem)
        case .package(let fault): self.problem(fault)
        case .part(let problem): self.problem(problem)
        case .document(let fault):
            self(nl: "Het document is niet te lezen. ", en: "The document cannot be read. ") + self.problem(fault)
        case .notPublished, .checkpointOrder, .rewritten, .cutOff: self.logProblem(problem)
        case .noCertificate, .recountImpossible, .count, .countedBallots, .outcome, .trace:
            self.recountProblem(problem)
        case .receiptUnreadable, .receiptForeign, .receiptProof, .receiptBytes, .receiptKey:
            self.receiptProblem(problem)
        }
    }

    private func logProblem(_ problem: FindingProblem) -> String {
        switch problem {
        case .notPublished:
            self(
                nl: "Het logboek eindigt niet met de publicatie. De ronde is niet klaar, of het einde ontbreekt.",
                en: "The log does not end with its publication. The round is not over, or the end is missing."
            )
        case .checkpointOrder:
            self(
                nl: "De eerdere controlepunten staan niet op volgorde van grootte.",
                en: "The earlier checkpoints do not stand in the order of their sizes."
            )
        case .rewritten(let size):
            self(
                nl: "Het logboek van \(self.number(Int(clamping: size))) stukken had eerder een andere vingerafdruk. "
                    + "Het is herschreven, of er zijn twee logboeken getoond.",
                en: "The log of \(self.number(Int(clamping: size))) entries had another fingerprint before. "
                    + "It was rewritten, or two logs were shown."
            )
        case .cutOff(let size, let entries):
            self(
                nl: "Het logboek had al \(self.number(Int(clamping: size))) stukken en heeft er nu "
                    + "\(self.number(Int(clamping: entries))). Er zijn stukken weggehaald.",
                en: "The log had \(self.number(Int(clamping: size))) entries already and now has "
                    + "\(self.number(Int(clamping: entries))). Entries were taken away."
            )
        default: ""
        }
    }

    private func recountProblem(_ problem: FindingProblem) -> String {
        switch problem {
        case .noCertificate:
            self(
                nl: "Niemand heeft de uitslag vastgesteld.",
                en: "Nobody has certified the outcome."
            )
        case .recountImpossible(let error):
            self(nl: "Hertellen gaat niet. ", en: "A recount is not possible. ") + self.problem(error)
        case .count(let name, let certified, let recounted):
            self(
                nl: "Vastgesteld is: \(self.number(certified)) \(name.words.dutch). "
                    + "De hertelling geeft \(self.number(recounted)).",
                en: "The certificate says \(self.number(certified)) \(name.words.english). "
                    + "The recount gives \(self.number(recounted))."
            )
        case .countedBallots:
            self(
                nl: "Er zijn andere stembiljetten geteld dan de stembiljetten die tellen.",
                en: "Other ballots were counted than those that count."
            )
        case .outcome:
            self(
                nl: "De gepubliceerde uitslag is niet de uitslag van de hertelling.",
                en: "The published outcome is not that of the recount."
            )
        case .trace:
            self(
                nl:
                    "Het gepubliceerde telverslag is niet dat van de hertelling. De stappen naar de uitslag kloppen niet.",
                en: "The published trace is not that of the recount. The steps to the outcome are not right."
            )
        default: ""
        }
    }

    private func receiptProblem(_ problem: FindingProblem) -> String {
        switch problem {
        case .receiptUnreadable:
            self(nl: "Het ontvangstbewijs is niet te lezen.", en: "The receipt cannot be read.")
        case .receiptForeign:
            self(
                nl: "Het ontvangstbewijs is niet getekend door het logboek van deze ronde.",
                en: "The receipt is not signed by the log of this round."
            )
        case .receiptProof:
            self(
                nl: "Het bewijs in het ontvangstbewijs klopt niet. Het is beschadigd of vervalst.",
                en: "The proof in the receipt does not hold. It is damaged or forged."
            )
        case .receiptBytes(let entry):
            self(
                nl: "Op plaats \(self.number(Int(clamping: entry))) staat niet het stembiljet van het ontvangstbewijs. "
                    + "Het is weggehaald of vervangen, en het ontvangstbewijs toont dat aan.",
                en: "At place \(self.number(Int(clamping: entry))) is not the ballot of the receipt. "
                    + "It was taken away or replaced, and the receipt proves it."
            )
        case .receiptKey:
            self(
                nl: "Het ontvangstbewijs is van het stembiljet van iemand anders.",
                en: "The receipt is for somebody else's ballot."
            )
        default: ""
        }
    }
}

extension FindingProblem.CountName {
    /// What is counted, after a number.
    var words: Bilingual {
        switch self {
        case .cast: Bilingual(nl: "kiezers die stemden", en: "voters who voted")
        case .counted: Bilingual(nl: "getelde stembiljetten", en: "ballots counted")
        case .void: Bilingual(nl: "kiezers met alleen ongeldige stembiljetten", en: "voters with void ballots only")
        case .cancelled: Bilingual(nl: "ingetrokken kiezers", en: "voters cancelled")
        case .paper: Bilingual(nl: "getelde papieren stembiljetten", en: "paper ballots counted")
        }
    }
}
