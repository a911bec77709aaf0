internal import ArgumentParser
internal import BallotRules
internal import Proceedings
internal import ProceedingsStore

/// `buurtstem person register`: makes the register of a round from its persons.
struct PersonRegister: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "register",
        abstract: "Make the register: from here on nobody is entered, and no key enrolled.",
        discussion: """
            Example: buurtstem person register --store persons.db --round lindenwijk-2027 --output leaves

            The file holds the public leaves, for ‘round new --register’. Who was to vote openly and enrolled no key votes on \
            paper. Running it again gives the same. With --people also a table of numbers, years of birth, sexes and zones, \
            for ‘round publish’; with --cards a card for each voter. Both tie numbers to persons: erase them.
            """
    )

    @Option(name: [.short, .long], help: ArgumentHelp("A new file for the leaves.", valueName: "file"))
    var output: String

    @Option(help: ArgumentHelp("A new file for numbers and years of birth.", valueName: "file"))
    var people: String?

    @Option(help: ArgumentHelp("A new folder for the voters’ cards.", valueName: "dir"))
    var cards: String?

    @OptionGroup var target: PersonOptions
    @OptionGroup var speech: OutputOptions

    func run() throws {
        var report = Report(self.speech.language())
        var generator = SystemRandomNumberGenerator()
        let register = try self.target.use { (store, name) throws(RepositoryError) in
            try store.makeRegister(of: name, using: &generator)
        }
        // Somebody who was erased since leaves a gap, and the leaves as they were published cannot be made again.
        guard register.map(\.leaf) == Array(0..<register.count) else { throw self.incomplete }
        try LeavesFile.write(Register(register.map(\.entry.leaf)), to: self.output)
        if let people = self.people {
            let head = CSV.line(["leaf", "birth_year", "sex", "zone"])
            let table = register.reduce(into: head) {
                $0 += CSV.line(["\($1.leaf)", $1.birthYear, $1.sex, $1.entry.zone])
            }
            try DurableFile.make(people, Array(table.utf8), permissions: 0o600)
        }
        if let cards = self.cards {
            try OutputFile.makeFolder(cards)
            for person in register {
                let card = RegisterMaking.card(person.leaf, person.entry, code: nil)
                let path = cards + "/\(person.leaf + 1).json"
                try DurableFile.make(path, Array(card.utf8), permissions: 0o600)
            }
        }
        report.add("voters", register.count, nl: "Kiezers", en: "Voters")
        for kind in RegisterLeaf.Kind.allCases {
            let count = register.count { $0.entry.kind == kind }
            report.add(kind.name, count, nl: "  " + kind.words(.dutch), en: "  " + kind.words(.english))
        }
        report.add("leaves", self.output, nl: "Openbaar", en: "Public")
        report.say(json: self.speech.json)
    }

    private var incomplete: Failure {
        Failure(
            self.target.store,
            Bilingual(
                nl: "iemand is gewist nadat het register was gemaakt",
                en: "somebody was erased after the register was made"
            ),
            remedy: Bilingual(
                nl: "Gebruik het bestand van de eerste keer; het blijft geldig.",
                en: "Use the file of the first time; it stays valid."
            )
        )
    }
}
