internal import ArgumentParser
internal import BallotRules
internal import Foundation
internal import Proceedings
internal import ProceedingsStore

/// `buurtstem person letters`: draws codes, and writes them where they are written only once: into the letters.
struct PersonLetters: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "letters",
        abstract: "Draw a code for everybody who has none yet, and write a file to merge into letters.",
        discussion: """
            Example: buurtstem person letters --store persons.db --round lindenwijk-2027 --output letters-1.csv

            The file is the only place where the codes stand; print it, and erase it. With --again somebody whose letter was \
            lost gets a new code, unless hers was used: then there is no other, and she votes on paper. That stays so when she is \
            erased and entered again.
            """
    )

    @Option(name: [.short, .long], help: ArgumentHelp("A new file, for you only.", valueName: "file"))
    var output: String

    @Option(
        help: ArgumentHelp("A new code for this person, in place of one that was not used.", valueName: "reference")
    )
    var again: String?

    @OptionGroup var target: PersonOptions
    @OptionGroup var speech: OutputOptions

    func run() throws {
        var report = Report(self.speech.language())
        let pepper = try PepperFile.read(self.target.pepperPath)
        let day = try DutchClock.today()
        var generator = SystemRandomNumberGenerator()
        let (letters, without) = try self.target.use { (store, name) throws(RepositoryError) in
            (
                try store.letters(of: name, anew: self.again, pepper: pepper, using: &generator),
                try store.withoutNewCode(in: name, pepper: pepper)
            )
        }
        // First the file, then the store: codes that nobody has written down are of no use to anybody.
        try DurableFile.make(self.output, Array(self.table(letters).utf8), permissions: 0o600)
        do throws(Failure) {
            let batch = try self.target.use { (store, name) throws(RepositoryError) in
                try letters.isEmpty ? 0 : store.keep(letters, of: name, on: day)
            }
            report.add("letters", letters.count, nl: "Brieven", en: "Letters")
            report.add("batch", batch, nl: "Partij", en: "Batch")
        } catch {
            try? FileManager.default.removeItem(atPath: self.output)
            throw error
        }
        if !without.isEmpty {
            report.add("withoutNewCode", without, nl: "Geen brief", en: "No letter")
            report.note(
                nl: "Zij gebruikten al een code voor zij werden gewist. Er is geen andere; zij stemmen op papier.",
                en: "They used a code before they were erased. There is no other; they vote on paper."
            )
        }
        report.add("file", self.output, nl: "Bestand", en: "File")
        report.note(
            nl: "Druk de brieven af en wis het bestand. De codes staan nergens anders.",
            en: "Print the letters and erase the file. The codes stand nowhere else."
        )
        report.say(json: self.speech.json)
    }

    private func table(_ letters: [Letter]) -> String {
        let lines = letters.map(\.contact.count).max() ?? 0
        let head = ["reference", "kind", "code"] + (0..<lines).map { "line\($0 + 1)" }
        return letters.reduce(into: CSV.line(head)) { table, letter in
            let padding = [String](repeating: "", count: lines - letter.contact.count)
            table += CSV.line([letter.reference, letter.kind.name, letter.code.text] + letter.contact + padding)
        }
    }
}
