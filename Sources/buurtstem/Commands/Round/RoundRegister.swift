internal import ArgumentParser
internal import BallotRules
internal import Proceedings
internal import Signing

/// `buurtstem round register VOTERS.csv --output DIR`: the private and the public side of a register.
struct RoundRegister: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "register",
        abstract: "Make the register of a round from a list of voters.",
        discussion: """
            Example: buurtstem round register voters.csv --output registrar

            The list has the columns reference and kind (open, secret or paper), and may have key, zone, birth_year and \
            sex. A voter votes openly with a key of her own; in secret with an enrolment key or, without one, with a code on \
            paper. Into the folder go: leaves (public: for ‘round new’), register.csv (private: erase it when the law \
            says so, nothing else depends on it), cards/ (one for each voter), codes-1 and codes-2 (one for each issuer).
            """
    )

    @Argument(help: "A table with commas, in UTF-8.")
    var voters: String

    @Option(name: [.short, .long], help: ArgumentHelp("A new folder, for the registrar only.", valueName: "dir"))
    var output: String

    @OptionGroup var speech: OutputOptions

    func run() throws {
        var report = Report(self.speech.language())
        var generator = SystemRandomNumberGenerator()
        // A fresh order, so that a voter's number says nothing of her place in the list.
        let voters = try Voter.read(self.voters).shuffled(using: &generator)
        let made = try RegisterMaking(voters, using: &generator)
        try made.write(to: self.output)
        report.add("voters", voters.count, nl: "Kiezers", en: "Voters")
        for kind in RegisterLeaf.Kind.allCases {
            let count = voters.count { $0.kind == kind }
            report.add(kind.name, count, nl: "  " + kind.words(.dutch), en: "  " + kind.words(.english))
        }
        report.add("leaves", self.output + "/leaves", nl: "Openbaar", en: "Public")
        report.add("private", self.output + "/register.csv", nl: "Geheim", en: "Private")
        report.say(json: self.speech.json)
    }
}

extension RegisterLeaf.Kind {
    /// In what way the voter votes.
    var words: Bilingual {
        switch self {
        case .open: Bilingual(nl: "stemmen open", en: "vote openly")
        case .secret: Bilingual(nl: "stemmen geheim", en: "vote in secret")
        case .paper: Bilingual(nl: "stemmen op papier", en: "vote on paper")
        }
    }
}
