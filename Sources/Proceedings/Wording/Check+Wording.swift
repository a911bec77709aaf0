public import BallotRules

extension Check {
    /// What is checked, in a few words.
    public var name: Bilingual {
        switch self {
        case .parts: Bilingual(nl: "onderdelen", en: "parts")
        case .encoding: Bilingual(nl: "schrijfwijze", en: "encoding")
        case .register: Bilingual(nl: "kiesregister", en: "register")
        case .keys: Bilingual(nl: "sleutels", en: "keys")
        case .signatures: Bilingual(nl: "handtekeningen", en: "signatures")
        case .credentials: Bilingual(nl: "stembewijzen", en: "credentials")
        case .chains: Bilingual(nl: "wie stemt en hoe vaak", en: "who votes and how often")
        case .order: Bilingual(nl: "volgorde", en: "order")
        case .tree: Bilingual(nl: "vingerafdruk van het logboek", en: "fingerprint of the log")
        case .witnesses: Bilingual(nl: "getuigen", en: "witnesses")
        case .consistency: Bilingual(nl: "niets gewist of veranderd", en: "nothing taken away or changed")
        case .contents: Bilingual(nl: "inhoud van de stembiljetten", en: "contents of the ballots")
        case .recount: Bilingual(nl: "hertelling", en: "recount")
        case .certificate: Bilingual(nl: "vaststelling van de uitslag", en: "certificate of the outcome")
        case .receipt: Bilingual(nl: "uw ontvangstbewijs", en: "your receipt")
        }
    }

    /// What it means when the check fails, for somebody who decides on the outcome.
    public var failure: Bilingual {
        switch self {
        case .parts, .encoding, .register, .keys, .signatures, .credentials: self.failureOfForm
        case .chains, .order, .tree, .witnesses, .consistency: self.failureOfLog
        case .contents, .recount, .certificate, .receipt: self.failureOfCount
        }
    }

    private var failureOfForm: Bilingual {
        switch self {
        case .parts:
            Bilingual(
                nl: "Dit is niet het pakket dat is gepubliceerd. Vraag het opnieuw op bij de organisator.",
                en: "This is not the package that was published. Ask the organiser for it again."
            )
        case .encoding:
            Bilingual(
                nl: "Iets is anders opgeschreven dan is afgesproken. Twee mensen kunnen het dan verschillend lezen.",
                en: "Something is not written as agreed, so that two people could read it differently."
            )
        case .register:
            Bilingual(
                nl: "Het kiesregister is niet het register dat vooraf vaststond. Er kunnen kiezers bij of af zijn.",
                en: "The register is not the one fixed beforehand. Voters may have been added or removed."
            )
        case .keys:
            Bilingual(
                nl: "Een sleutel deugt niet. Anderen kunnen dan tekenen in naam van de eigenaar.",
                en: "A key is not sound. Others may be able to sign in its owner's name."
            )
        case .signatures:
            Bilingual(
                nl: "Iets is niet getekend door wie het moest tekenen. Het kan vervalst of veranderd zijn.",
                en: "Something is not signed by those who must sign it. It may be forged or altered."
            )
        default:
            Bilingual(
                nl: "Er zijn geheime stemmen zonder recht daarop. Misschien zijn er stemmen verzonnen.",
                en: "There are secret votes without a right to them. Votes may have been made up."
            )
        }
    }

    private var failureOfLog: Bilingual {
        switch self {
        case .chains:
            Bilingual(
                nl: "Een stem hoort niet bij een kiezer, of een nieuwe stem past niet bij de vorige van die kiezer. "
                    + "De organisator had haar moeten weigeren.",
                en: "A ballot belongs to no voter, or does not follow on that voter's one before. "
                    + "The organiser should have refused it."
            )
        case .order:
            Bilingual(
                nl: "Iets kwam in het logboek op een moment dat dat niet mag, zoals een stem na de sluiting. "
                    + "De organisator had het moeten weigeren.",
                en: "Something entered the log when it may not, such as a ballot after the close. "
                    + "The organiser should have refused it."
            )
        case .tree:
            Bilingual(
                nl:
                    "Het logboek is niet het logboek waar voor is getekend. Er is iets veranderd, bij gezet of weg gehaald.",
                en: "The log is not the one that was signed for. Something was changed, added or taken away."
            )
        case .witnesses:
            Bilingual(
                nl: "Er keken niet genoeg getuigen mee. De organisator kan het logboek dan ongemerkt veranderen.",
                en: "Not enough witnesses watched. The organiser could then change the log unnoticed."
            )
        default:
            Bilingual(
                nl:
                    "Het logboek was eerder anders. De organisator heeft het herschreven, of twee logboeken laten zien. "
                    + "Bewaar beide controlepunten: samen zijn ze het bewijs.",
                en: "The log was different before. The organiser rewrote it, or showed two logs. "
                    + "Keep both checkpoints: together they are the proof."
            )
        }
    }

    private var failureOfCount: Bilingual {
        switch self {
        case .contents:
            Bilingual(
                nl:
                    "De gesloten stembiljetten gaan niet open zoals afgesproken, of een stembiljet zegt iets wat niet mag.",
                en: "Sealed ballots do not open as agreed, or a ballot says what it may not."
            )
        case .recount:
            Bilingual(
                nl: "Wie de stembiljetten opnieuw telt, krijgt iets anders. De uitslag kan niet zo blijven staan.",
                en: "Whoever counts the ballots again gets something else. The outcome cannot stand as it is."
            )
        case .certificate:
            Bilingual(
                nl: "De uitslag is niet vastgesteld door de organisator en een onafhankelijke herteller samen.",
                en: "The outcome is not certified by the organiser and an independent recounter together."
            )
        default:
            Bilingual(
                nl:
                    "Uw ontvangstbewijs past niet bij dit logboek. Bewaar het: u kunt ermee laten zien dat u hebt gestemd.",
                en: "Your receipt does not go with this log. Keep it: it can show that you voted."
            )
        }
    }
}
