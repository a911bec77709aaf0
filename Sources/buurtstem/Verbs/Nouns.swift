internal import BallotRules

/// The nouns of the command line that are about panels.
enum Nouns {
    static let area = Noun(
        name: "area",
        abstract: Bilingual(
            nl: "De gebieden van de gemeente, als een boom.",
            en: "The areas of the municipality, as a tree."
        ),
        example: "buurtstem area set areas.json --record panels --key anna.key",
        verbs: SetUpVerbs.areas,
        views: []
    )
    static let scheme = Noun(
        name: "scheme",
        abstract: Bilingual(
            nl: "Regelingen, waaraan plannen worden getoetst.",
            en: "Schemes, by which initiatives are judged."
        ),
        example: "buurtstem scheme publish scheme.json --record panels --key anna.key",
        verbs: SetUpVerbs.schemes,
        views: []
    )
    static let role = Noun(
        name: "role",
        abstract: Bilingual(nl: "Wie welke rol heeft.", en: "Who has which role."),
        example: "buurtstem role grant coordinator ben --record panels --key anna.key",
        verbs: SetUpVerbs.roles,
        views: [RoleViews.list]
    )
    static let panel = Noun(
        name: "panel",
        abstract: Bilingual(
            nl: "Panels: wie erin zit, en onder welke regeling.",
            en: "Panels: who sits in them, under which scheme."
        ),
        example:
            "buurtstem panel compose west --seats west.json --scheme scheme.json --rules rules.json --record panels "
            + "--key anna.key",
        verbs: SetUpVerbs.panels,
        views: [PanelViews.show, PanelViews.list]
    )
    static let initiative = Noun(
        name: "initiative",
        abstract: Bilingual(
            nl: "Plannen van bewoners, van idee tot verantwoording.",
            en: "Initiatives of residents, from idea to accounted-for award."
        ),
        example: "buurtstem initiative start garden west garden.json --record panels --key desk.key --for fatma",
        verbs: CaseVerbs.all,
        views: [InitiativeViews.show, InitiativeViews.status, InitiativeViews.list]
    )
    static let support = Noun(
        name: "support",
        abstract: Bilingual(
            nl: "Wie voor of tegen een plan is, los van een stemming.",
            en: "Who is for or against an initiative, apart from any vote."
        ),
        example:
            "buurtstem support state garden for --channel assisted --in-group --record panels --key desk.key --for joan",
        verbs: SupportVerbs.all,
        views: []
    )
    static let meeting = Noun(
        name: "meeting",
        abstract: Bilingual(
            nl: "Vergaderingen van een panel, en hun agenda’s.",
            en: "Meetings of a panel, and their agendas."
        ),
        example: "buurtstem meeting call march west 2027-03-09 --minutes 120 --record panels --key secretary.key",
        verbs: MeetingVerbs.all,
        views: [MeetingViews.show, MeetingViews.list]
    )
    static let item = Noun(
        name: "item",
        abstract: Bilingual(
            nl: "Het gesprek over één punt: vragen, argumenten, wijzigingen, stemmen, het oordeel.",
            en: "The talk about one item of an agenda: questions, arguments, amendments, votes, the verdict."
        ),
        example: "buurtstem item ask p1 water --text ‘Who waters it?’ --record panels --key ben.key",
        verbs: ItemVerbs.all,
        views: [ItemViews.show]
    )
    static let pot = Noun(
        name: "pot",
        abstract: Bilingual(
            nl: "Potten met geld: een gebied, een thema, een jaar.",
            en: "Pots of money: an area, a theme, a year."
        ),
        example: "buurtstem pot deposit west/2027 12000 --record panels --key treasurer.key",
        verbs: PotVerbs.all,
        views: [PotViews.list]
    )
    static let objection = Noun(
        name: "objection",
        abstract: Bilingual(nl: "Bezwaren tegen besluiten.", en: "Objections to decisions."),
        example:
            "buurtstem objection object garden --text-file objection.txt --record panels --key desk.key --for joan",
        verbs: ObjectionVerbs.all,
        views: []
    )

    static let act = Noun(
        name: "act",
        abstract: Bilingual(
            nl: "Handelingen zoals het logboek ze schrijft, voor wat geen eigen werkwoord heeft.",
            en: "Acts as the record writes them, for what has no verb of its own."
        ),
        example: "buurtstem act put act.json --record panels --key anna.key",
        verbs: [
            Verb("put", [.file], nl: "een handeling uit een bestand", en: "an act from a file") { making in
                try WrittenAct(making, making.word("file")).act()
            }
        ],
        views: []
    )

    /// All of them.
    static let all = [area, scheme, role, panel, initiative, support, meeting, item, pot, objection, act]
}
