internal import ArgumentParser
internal import BallotRules
internal import Proceedings
internal import ProceedingsStore

/// `buurtstem person erase`: one person, a round, or all.
struct PersonErase: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "erase",
        abstract: "Erase a person, a round, or everything: nothing of it is left in any file (AVG art. 17).",
        discussion: """
            Example: buurtstem person erase 123456782 --store persons.db --round lindenwijk-2027

            What was voted stays, and nobody can tell any more who did. Copies that you made of the store are yours to \
            erase. Of somebody who used her code before the register was made a keyed hash stays until the round is closed, so \
            that nobody gets a second code in her name.
            """
    )

    @Argument(help: "What the registrar calls the person.")
    var reference: String?

    @Flag(help: "Erase the whole round.")
    var wholeRound = false

    @Flag(help: "Erase all rounds of the store.")
    var everything = false

    @OptionGroup var target: PersonOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        guard [self.reference != nil, self.wholeRound, self.everything].count(where: { $0 }) == 1 else {
            throw ValidationError("Name a person, or --whole-round, or --everything.")
        }
    }

    func run() throws {
        var report = Report(self.output.language())
        try self.target.use { (store, name) throws(RepositoryError) in
            if let reference = self.reference { return try store.erase(reference, of: name) }
            if self.wholeRound { return try store.eraseRound(name) }
            try store.eraseAll()
        }
        let what = self.reference ?? (self.wholeRound ? self.target.round : self.target.store)
        report.add("erased", what, nl: "Gewist", en: "Erased")
        report.say(json: self.output.json)
    }
}
