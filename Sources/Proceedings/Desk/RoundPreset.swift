public import BallotRules

/// A ready choice for the set-up of a round (*sjabloon*): everything that it supplies stands in the manifest, and can be
/// set otherwise before the round begins.
public struct RoundPreset: Hashable, Sendable {
    /// What it is called on the command line.
    public let id: String
    /// What it is for.
    public let summary: Bilingual
    /// The ways of voting.
    public let modes: VotingModes
    /// The rule.
    public let rule: String
    /// Options of the rule that differ from their defaults.
    public let options: [String: String]
    /// What is done with ties.
    public let tieOrder: String
    /// Bits of the issuers' RSA keys; looked at where ballots are sealed.
    public let issuerBits: Int
    /// The length of sealed ballots is a multiple of this many octets.
    public let paddingStep: Int
    /// How long voting lasts at least, in hours.
    public let leastHours: Int

    /// All presets, by identifier.
    public static let all: [RoundPreset] = [citizensOpen, citizensSecret, citizensMixed, panel]

    /// The preset called `id`.
    public static func named(_ id: String) -> RoundPreset? { self.all.first { $0.id == id } }

    private static let panel = RoundPreset(
        id: "panel-open",
        summary: Bilingual(
            nl:
                "Een panel stemt open: ieder ziet van elk lid de stem. Wie de meeste stemmen heeft gaat voor, zolang er "
                + "geld is. Een gelijke stand waar het van afhangt blijft open: daarover praat het panel verder.",
            en: "A panel votes openly: everybody sees each member’s vote. The most votes go first, as long as there is "
                + "money. A tie that matters stays open: the panel talks on."
        ),
        modes: .open,
        rule: "greedy",
        options: [:],
        tieOrder: "refuse",
        issuerBits: 3_072,
        paddingStep: 16,
        leastHours: 0
    )

    private static let citizensOpen = RoundPreset(
        id: "citizens-budget-open",
        summary: Bilingual(
            nl:
                "Een burgerbegroting met open stemmen onder een schuilnaam. Verdeeld volgens gelijke aandelen; bij gelijke "
                + "stand gaan meer stemmen voor, dan lagere kosten, dan het nummer.",
            en:
                "A citizens’ budget with open ballots under a pseudonym. Divided by equal shares; ties go to more votes, then "
                + "to lower cost, then to the number."
        ),
        modes: .open,
        rule: "equal-shares",
        options: ["completion": "add1-utilitarian"],
        tieOrder: "votes,cost-low,id",
        issuerBits: 3_072,
        paddingStep: 16,
        leastHours: 168
    )

    private static let citizensSecret = RoundPreset(
        id: "citizens-budget-secret",
        summary: Bilingual(
            nl:
                "Een burgerbegroting met geheime stemmen, in een verzegelde stembus. Verdeeld volgens gelijke aandelen; bij "
                + "gelijke stand gaan meer stemmen voor, dan lagere kosten, dan beslist een loting.",
            en:
                "A citizens’ budget with secret ballots in a sealed box. Divided by equal shares; ties go to more votes, "
                + "then to lower cost, then a lot decides."
        ),
        modes: .sealed,
        rule: "equal-shares",
        options: ["completion": "add1-utilitarian"],
        tieOrder: "votes,cost-low,lot",
        issuerBits: 3_072,
        paddingStep: 16,
        leastHours: 168
    )

    private static let citizensMixed = RoundPreset(
        id: "citizens-budget-mixed",
        summary: Bilingual(
            nl:
                "Een burgerbegroting waarin elke kiezer open of geheim stemt, zoals in het register staat. Verder als de "
                + "geheime.",
            en:
                "A citizens’ budget in which each voter votes openly or in secret, as the register says. Otherwise like the "
                + "secret one."
        ),
        modes: [.open, .sealed],
        rule: "equal-shares",
        options: ["completion": "add1-utilitarian"],
        tieOrder: "votes,cost-low,lot",
        issuerBits: 3_072,
        paddingStep: 16,
        leastHours: 168
    )
}
