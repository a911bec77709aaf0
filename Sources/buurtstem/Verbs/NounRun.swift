internal import BallotRules
internal import Deliberation
internal import Foundation

/// One run of a verb or a view of a noun.
struct NounRun {
    private let noun: Noun

    init(_ noun: Noun) {
        self.noun = noun
    }

    /// Runs the verb that `words` begin with.
    func run(_ words: [String]) async throws {
        let language = try self.language(words)
        let rest = Array(words.dropFirst())
        guard let name = words.first, !["-h", "--help"].contains(name) else {
            let example = Bilingual(nl: "Voorbeeld: ", en: "Example: ")(language) + self.noun.example
            Console.say(
                [self.noun.abstract(language), example, self.noun.overview(language)].joined(separator: "\n\n")
            )
            return
        }
        guard let help = self.noun.help(name, language) else { throw self.unknown(name) }
        guard !rest.contains("-h"), !rest.contains("--help") else { return Console.say(help) }
        let place = "\(self.noun.name) \(name)"
        if let verb = self.noun.verb(name) {
            let parameters = verb.parameters + Parameter.everywhere + Parameter.signing
            let arguments = try VerbArguments(rest, parameters, place: place)
            try await VerbRun(verb, arguments, Phrase(language, currency: .euro)).run()
        } else if let view = self.noun.view(name) {
            let arguments = try VerbArguments(rest, view.parameters + Parameter.everywhere, place: place)
            let record = try await arguments.record.openPanels(change: false)
            let today = try arguments["on"].map { try Given.day($0, place: "--on") } ?? DutchClock.today()
            let page = try view.show(
                record.book,
                arguments,
                today,
                Phrase(language, currency: .euro),
                record.reportTexts
            )
            let lines = page.lines.map(Plain.line)
            Console.say(arguments.has("json") ? page.json.pretty : lines.joined(separator: "\n"))
        }
    }

    /// The language that `--lang` names, known before anything else is looked at, so that every error speaks it.
    private func language(_ words: [String]) throws(Failure) -> Language {
        var given = words.first { $0.hasPrefix("--lang=") }.map { String($0.dropFirst(7)) }
        if let place = words.firstIndex(of: "--lang"), words.indices.contains(place + 1) { given = words[place + 1] }
        guard let given else { return SpokenLanguage.current }
        guard let language = Language(rawValue: given) else {
            throw Failure(
                "--lang \(given)",
                Bilingual(nl: "dit is geen nl of en", en: "this is not nl or en"),
                remedy: Bilingual(nl: "Schrijf --lang nl of --lang en.", en: "Write --lang nl or --lang en.")
            )
        }
        SpokenLanguage.choose(language)
        return language
    }

    private func unknown(_ name: String) -> Failure {
        let names = (self.noun.verbs.map(\.name) + self.noun.views.map(\.name)).joined(separator: ", ")
        return Failure(
            "\(self.noun.name) \(name)",
            Bilingual(nl: "dit kan hier niet", en: "there is no such verb"),
            remedy: Bilingual(nl: "Kies uit: \(names).", en: "Choose from: \(names).")
        )
    }
}
