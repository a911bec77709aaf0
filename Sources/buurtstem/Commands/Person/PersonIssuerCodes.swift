internal import ArgumentParser
internal import BallotRules
internal import Proceedings
internal import ProceedingsStore
internal import Signing

/// `buurtstem person issuer-codes`: what each issuer compares codes with.
struct PersonIssuerCodes: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "issuer-codes",
        abstract: "Write the list by which each issuer checks codes: one for each, and neither for the other.",
        discussion: """
            Example: buurtstem person issuer-codes --store persons.db --round lindenwijk-2027 --output issuers

            Into the folder go codes-1 and codes-2. Somebody who enrolled a key needs no code, and is in neither.
            """
    )

    @Option(name: [.short, .long], help: ArgumentHelp("A folder.", valueName: "dir"))
    var output: String

    @OptionGroup var target: PersonOptions
    @OptionGroup var speech: OutputOptions

    func run() throws {
        var report = Report(self.speech.language())
        let pepper = try PepperFile.read(self.target.pepperPath)
        let lists = try self.target.use { (store, name) throws(RepositoryError) in
            [
                try store.issuerChecks(of: name, issuer: 0, pepper: pepper),
                try store.issuerChecks(of: name, issuer: 1, pepper: pepper),
            ]
        }
        try OutputFile.makeFolder(self.output)
        for (issuer, checks) in lists.enumerated() {
            let text = checks.map { "\($0.leaf) \($0.check.hexadecimal)\n" }.joined()
            let path = self.output + "/codes-\(issuer + 1)"
            try DurableFile.make(path, Array(text.utf8), permissions: 0o600)
        }
        report.add("codes", lists[0].count, nl: "Codes", en: "Codes")
        report.add("folder", self.output, nl: "Map", en: "Folder")
        report.say(json: self.speech.json)
    }
}
