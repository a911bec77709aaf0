public import BallotRules

extension EntryType {
    /// A stable name for programs, such as `open-ballot`.
    public var code: String {
        switch self {
        case .manifest: "manifest"
        case .openBallot: "open-ballot"
        case .sealedBallot: "sealed-ballot"
        case .close: "close"
        case .keyEvent: "key-event"
        case .boxKeyRelease: "box-key-release"
        case .tally: "tally-certificate"
        case .publication: "publication"
        case .registerPage: "register-page"
        case .cosignedCheckpoint: "cosigned-checkpoint"
        case .issuancePage: "issuance-page"
        case .lotCommitment: "lot-commitment"
        case .lotReveal: "lot-reveal"
        case .paperBatch: "paper-batch"
        case .paperEntry: "paper-entry"
        case .paperResolution: "paper-resolution"
        case .charter: "charter"
        case .enrolment: "enrolment"
        case .act: "act"
        }
    }

    /// What people call such an entry.
    public var name: Bilingual {
        switch self {
        case .manifest: Bilingual(nl: "stemreglement", en: "manifest")
        case .openBallot: Bilingual(nl: "open stembiljet", en: "open ballot")
        case .sealedBallot: Bilingual(nl: "gesloten stembiljet", en: "sealed ballot")
        case .close: Bilingual(nl: "sluiting van de stemming", en: "close of voting")
        case .keyEvent: Bilingual(nl: "verandering van een sleutel", en: "key event")
        case .boxKeyRelease: Bilingual(nl: "opening van de stembus", en: "opening of the ballot box")
        case .tally: Bilingual(nl: "vaststelling van de uitslag", en: "tally certificate")
        case .publication: Bilingual(nl: "publicatie", en: "publication")
        case .registerPage: Bilingual(nl: "blad van het kiesregister", en: "register page")
        case .cosignedCheckpoint: Bilingual(nl: "controlepunt met getuigen", en: "cosigned checkpoint")
        case .issuancePage: Bilingual(nl: "lijst van stembewijzen", en: "issuance page")
        case .lotCommitment: Bilingual(nl: "inleg voor de loting", en: "lot commitment")
        case .lotReveal: Bilingual(nl: "onthulling voor de loting", en: "lot reveal")
        case .paperBatch: Bilingual(nl: "stapel papieren stembiljetten", en: "paper batch")
        case .paperEntry: Bilingual(nl: "ingevoerd papieren stembiljet", en: "paper entry")
        case .paperResolution: Bilingual(nl: "besluit over een papieren stembiljet", en: "paper resolution")
        case .charter: Bilingual(nl: "instellingsbesluit", en: "charter")
        case .enrolment: Bilingual(nl: "sleutel van een deelnemer", en: "enrolment of a key")
        case .act: Bilingual(nl: "handeling", en: "act")
        }
    }
}

extension RoundPhase {
    /// Where the round is, as the end of the sentence ‘the round is …’.
    public var name: Bilingual {
        switch self {
        case .enrolling: Bilingual(nl: "nog niet open", en: "not open yet")
        case .open: Bilingual(nl: "open", en: "open")
        case .closed: Bilingual(nl: "gesloten", en: "closed")
        case .counted: Bilingual(nl: "geteld", en: "counted")
        case .published: Bilingual(nl: "gepubliceerd", en: "published")
        }
    }
}
