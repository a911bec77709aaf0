/// The options of Equal Shares beside the utility.
struct EqualSharesSettings {
    /// What each voter starts with.
    enum Start: String, CaseIterable {
        /// The budget divided by the number of voters, exactly.
        case exact
        /// The whole units of currency in that.
        case floor
    }

    /// What is done with money that nobody can use together.
    enum Completion: String, CaseIterable {
        case none
        /// Greedy on what is left.
        case utilitarian
        /// Raise everybody's share by a fixed amount and count again, until enough is spent.
        case add1
        /// ``add1``, then ``utilitarian``.
        case add1Utilitarian = "add1-utilitarian"
        /// Raise the whole budget by a percentage and count again.
        case percent
        /// Raise everybody's share to exactly where the outcome changes next, again and again (``Variant/exact``).
        case addOpt = "add-opt"

        var raisesShares: Bool { self != .none && self != .utilitarian }
    }

    /// Which form of the method.
    enum Variant {
        /// Supporters pay in proportion to utility, or all that they have left.
        case standard
        /// All who pay for a project pay the same.
        case exact
        /// Projects may be bought for part of their cost, as long as the budget lasts.
        case boundedOverspending
    }

    /// When raising ends.
    enum Stop: String, CaseIterable {
        /// As soon as nothing more fits, or the next outcome costs too much.
        case exhaustive
        /// Only when the next outcome costs too much.
        case overspend
    }

    /// What the outcome is compared with afterwards.
    enum Comparison: String, CaseIterable {
        case none
        /// By the number of winners that a voter supports.
        case satisfaction
        /// By whether any project that a voter supports won.
        case exclusionRatio = "exclusion-ratio"
    }

    let start: Start
    let completion: Completion
    let stop: Stop
    let comparison: Comparison
    /// By how many units of currency a share is raised.
    let increment: Fraction
    /// By which part of the budget the budget is raised.
    let step: Fraction
    let variant: Variant

    init(_ options: OptionValues) throws(OptionError) {
        self.start = options.word("start") ?? .exact
        self.completion = options.word("completion") ?? .none
        self.stop = options.word("stop") ?? .exhaustive
        self.comparison = options.word("comparison") ?? .none
        self.increment = options.fraction("increment") ?? .one
        self.step = options.fraction("step") ?? Fraction(1, over: 100)
        let isExact = options.flag("exact")
        let isBounded = options.flag("bounded-overspending")
        if isExact && isBounded { throw .conflict("exact=true, bounded-overspending=true") }
        if self.completion == .addOpt && !isExact { throw .conflict("completion=add-opt, exact=false") }
        if isBounded && self.completion.raisesShares {
            throw .conflict("bounded-overspending=true, completion=\(self.completion.rawValue)")
        }
        self.variant = isExact ? .exact : isBounded ? .boundedOverspending : .standard
        if self.increment == .zero { throw .badValue("increment", "0", expected: .fraction) }
        if self.step == .zero { throw .badValue("step", "0", expected: .fraction) }
    }

    static let options: [OptionSpec] = [
        OptionSpec(
            "start",
            .words(Start.allCases.map(\.rawValue)),
            standard: Start.exact.rawValue,
            summary: Bilingual(
                nl: "ieders deel is het budget gedeeld door het aantal kiezers: precies, of afgerond op hele euro's",
                en: "everybody's share is the budget divided by the voters: exactly, or its whole units of currency"
            )
        ),
        OptionSpec(
            "completion",
            .words(Completion.allCases.map(\.rawValue)),
            standard: Completion.none.rawValue,
            summary: Bilingual(
                nl: "wat er gebeurt met geld dat overblijft",
                en: "what is done with money that is left"
            )
        ),
        OptionSpec(
            "stop",
            .words(Stop.allCases.map(\.rawValue)),
            standard: Stop.exhaustive.rawValue,
            summary: Bilingual(
                nl: "wanneer het verhogen stopt: als niets meer past, of pas als het te duur wordt",
                en: "when raising ends: as soon as nothing more fits, or only when it costs too much"
            )
        ),
        OptionSpec(
            "increment",
            .fraction,
            standard: "1",
            summary: Bilingual(
                nl: "met hoeveel (in de munt) ieders deel telkens omhoog gaat",
                en: "by how much (in the currency) everybody's share is raised each time"
            )
        ),
        OptionSpec(
            "step",
            .fraction,
            standard: "1/100",
            summary: Bilingual(
                nl: "met welk deel van het budget het budget telkens omhoog gaat (completion=percent)",
                en: "by which part of the budget the budget is raised each time (completion=percent)"
            )
        ),
        OptionSpec(
            "comparison",
            .words(Comparison.allCases.map(\.rawValue)),
            standard: Comparison.none.rawValue,
            summary: Bilingual(
                nl: "vergelijk met de meeste stemmen; wat de meeste kiezers liever hebben, geldt",
                en: "compare with greedy by votes; what more voters prefer stands"
            )
        ),
        OptionSpec(
            "exact",
            .flag,
            standard: "false",
            summary: Bilingual(
                nl: "wie meebetaalt aan een project betaalt evenveel als de anderen",
                en: "everybody who pays for a project pays the same"
            )
        ),
        OptionSpec(
            "bounded-overspending",
            .flag,
            standard: "false",
            summary: Bilingual(
                nl: "een project mag ook winnen als zijn stemmers maar een deel kunnen betalen",
                en: "a project may also win when its supporters can pay only a part of it"
            )
        ),
    ]
}
