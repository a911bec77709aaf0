import BallotRules
import Deliberation
import Testing

/// A season of the panel west for tests of reports: three initiatives on one evening, of which one comes back on another,
/// and what becomes of them.
struct Evening {
    var business: Business
    static let pot = PotKey(area: "west", year: 2026)

    static func phrase(_ language: Language) -> Phrase {
        Phrase(language, currency: Currency(code: "EUR", decimals: 2))
    }

    /// What the texts say; every text with another name was taken out.
    static let texts = ReportTexts { id in
        [
            "t-toets": "Past in het plan van de straat.", "t-vraag-1": "Wie geeft er water in de zomer?",
            "t-antwoord-1": "De buren, met een rooster.", "t-vraag-2": "Komt er een hek?",
            "t-voor": "Buren leren elkaar kennen.", "t-tegen": "De tuin ligt naast een drukke weg.",
            "t-brief-g": "Ik kan pas later komen.\nGraag een hek langs de weg.", "t-eens": "Dat is waar.",
            "t-oneens": "Langs de weg komt een heg.", "t-te-duur": "Er is maar geld voor een halve tuin.",
            "t-zorg": "Let op het lawaai.", "t-hek": "Een hek voor de veiligheid.",
            "t-reden": "Het plan brengt buren samen.", "t-cohesion": "Er doen twaalf huizen mee.",
            "t-minder": "Twee leden willen eerst weten wie het beheert.", "t-beheer": "Wie beheert het?",
            "t-duurder": "De pot laat dat niet toe.", "t-later": "Er zijn te weinig leden over.",
            "t-nieuw": "Er is een nieuwe offerte.", "t-brief": "De brief met het besluit.",
            "t-bezwaar": "Ik woon ernaast en hoor alles.", "t-gegrond": "De buren zijn niet gehoord.",
            "t-ongegrond": "De buren zijn wel gehoord.", "t-eis": "Alle kosten op papier.",
            "t-onhaalbaar": "De grond is verkocht.", "t-onvolledig": "De begroting kwam niet.",
        ][id.text]
    }

    /// The panel with consent first and one change of a proposal, € 2.000 in its pot, and three initiatives to talk about.
    init() throws {
        self.business = try Business(on: "2026-05-01")
        let panel = self.business.shelf.add(try ItemRoomTests.room().panel.document)
        let scheme = self.business.shelf.add(
            try Plans.scheme(["support": .text("none")].merging(Talks.majority) { $1 }).document
        )
        let rules = self.business.shelf.add(
            .map([
                "quorum": .map(["number": .number(4), "proxies": .flag(false)]), "seconds-per-person": .number(120),
                "consent-loops": .number(1),
            ])
        )
        try self.business.act("beheer", .setUp(.compose("west", panel: panel, scheme: scheme, rules: rules)))
        try self.business.act("penning", .pots(.deposit(Self.pot, Money(units: 200_000))))
        try self.business.feasible("tuin")
        try self.business.feasible("speelplek", Plans.content(title: "Speelplek", initiators: ["bert"]))
        try self.business.feasible("feest", Plans.content(title: "Straatfeest", initiators: ["c"]))
    }

    /// The meeting of 15 May, from half past seven on.
    mutating func meet() throws {
        let date = try day("2026-05-15")
        try self.business.act("s", .meeting("m1", .call("west", day: date, agendaCloses: date, minutes: 120)))
        for (item, initiative) in [("p1", "tuin"), ("p2", "speelplek"), ("p3", "feest")] {
            try self.business.act(
                "s",
                .meeting("m1", .add(ItemID(item), InitiativeID(initiative), minutes: 30))
            )
        }
        try self.business.wait(until: "2026-05-15", minute: 1_170)
        try self.business.act("s", .meeting("m1", .open))
        for name in ["s", "a", "b", "c", "d", "e", "f", "x"] {
            try self.business.act("s", .meeting("m1", .arrive(PersonID(name))))
        }
        try self.business.act("d", .item("p1", .declare(.neighbour)))
        for name in ["a", "b", "c", "d", "e", "f", "x"] {
            try self.business.act(PersonID(name), .meeting("m1", .noInterests))
        }
        self.business.pass(5)
        try self.garden()
        self.business.pass(5)
        try self.playground()
        self.business.pass(5)
        try self.party()
        self.business.pass(10)
        try self.business.act("s", .meeting("m1", .close))
    }

    static func step(_ step: ItemStep, reason: TextID? = nil, day: Day? = nil) -> (PersonID, ItemAct) {
        ("s", .step(step, reason: reason, day: day))
    }

    /// Consent of everybody named.
    static func consent(_ names: String) -> [(PersonID, ItemAct)] {
        names.map { (PersonID(String($0)), .respond(.consent, nil)) }
    }

    static func votes(_ voices: [(String, String, Voice)]) -> [(PersonID, ItemAct)] {
        voices.map { (PersonID($0), .vote($2, SeatID("seat-\($1)"))) }
    }

    static let round: [(PersonID, ItemAct)] = [
        Self.step(.askConsent), ("s", .consent(.ask)), ("s", .consent(.react)), ("s", .consent(.askObjections)),
    ]
}
