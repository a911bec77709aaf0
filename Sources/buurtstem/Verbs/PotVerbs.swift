internal import BallotRules
internal import Deliberation

/// Pots of money.
enum PotVerbs {
    static let all: [Verb] = [
        Verb("deposit", [.pot, .amount], nl: "geld in een pot doen", en: "put money into a pot") {
            try .pots(.deposit($0.pot(), $0.amount()))
        },
        Verb("give-back", [.pot, .amount], nl: "geld uit een pot teruggeven", en: "give money of a pot back") {
            try .pots(.giveBack($0.pot(), $0.amount()))
        },
        Verb("pool", [.pot, .sources], nl: "potten samenvoegen", en: "make one pot of several") { making in
            let sources = try making.arguments.all("from").map { try Given.pot($0, place: "--from") }
            return .pots(.pool(sources, into: try making.pot()))
        },
        Verb("divide", [.pot, .targets], nl: "een pot verdelen", en: "divide a pot by weights") { making in
            let targets = try making.arguments.all("over").map(Self.weighted)
            return .pots(.divide(try making.pot(), over: targets))
        },
        Verb(
            "carry-over",
            [.pot, .years, .most, .reserve],
            nl: "wat over is meenemen naar volgend jaar",
            en: "take what is left along to the next year"
        ) { making in
            let most = try making.word("most")
            let cap: Ceiling = most == "none" ? .none : .amount(try Given.amount(most, place: "--most"))
            let reserve = try making.arguments["reserve"].map { try Given.pot($0, place: "--reserve") }
            let years = try making.count("years", 0...100)
            return .pots(.carryOver(CarryOver(try making.pot(), years: years, cap: cap, reserve: reserve)))
        },
        Verb(
            "transfer",
            [.pot, .target, .amount, .text(nl: "Waarom.", en: "Why.")],
            nl: "geld naar een andere pot overhevelen",
            en: "move money to another pot"
        ) { try .pots(.transfer($0.pot(), to: $0.pot("target"), $0.amount(), reason: $0.text())) },
    ]

    private static func weighted(_ written: String) throws(Failure) -> WeightedPot {
        let parts = written.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2 else {
            throw Failure(
                "--over \(written)",
                Bilingual(nl: "dit is geen pot met gewicht", en: "this is no pot with a weight"),
                remedy: Bilingual(nl: "Schrijf pot=gewicht.", en: "Write pot=weight.")
            )
        }
        return WeightedPot(
            try Given.pot(parts[0], place: "--over"),
            weight: try Given.count(parts[1], 1...1_000_000_000, place: "--over")
        )
    }
}

extension Parameter {
    fileprivate static let sources = list(
        "from",
        "pot",
        nl: "Een van wat samengaat.",
        en: "One of those that become one."
    )
    fileprivate static let targets = list(
        "over",
        "pot=weight",
        nl: "Een van de potten, en zijn gewicht.",
        en: "One of the pots, and its weight."
    )
    fileprivate static let years = option(
        "years",
        "n",
        nl: "Hoe vaak geld mee mag.",
        en: "How many times money may be taken along."
    )
    fileprivate static let most = option(
        "most",
        "euros|none",
        nl: "Hoeveel er hoogstens mee mag.",
        en: "The most that is taken along."
    )
    fileprivate static let reserve = option(
        "reserve",
        "pot",
        nl: "Waar de rest heen gaat. Anders: terug.",
        en: "Where the rest goes. Default: back."
    ).orNot
    fileprivate static let target = place("target", nl: "De andere pot.", en: "The other pot.")
}
