internal import BallotRules

/// What the business of panels is about, with everything that can be done about it from the command line.
struct Noun: Sendable {
    let name: String
    let abstract: Bilingual
    let example: String
    let verbs: [Verb]
    let views: [View]

    /// The verb or view called `name`.
    func verb(_ name: String) -> Verb? { self.verbs.first { $0.name == name } }

    /// The view called `name`.
    func view(_ name: String) -> View? { self.views.first { $0.name == name } }

    /// Every verb with what it takes and does.
    func overview(_ language: Language) -> String {
        let all =
            self.verbs.map { ($0.name, $0.parameters, $0.does) } + self.views.map { ($0.name, $0.parameters, $0.does) }
        return all.map { name, parameters, does in
            ([name] + parameters.map(\.usage)).joined(separator: " ") + "\n    " + does(language)
        }.joined(separator: "\n")
    }

    /// The help of one verb or view.
    func help(_ name: String, _ language: Language) -> String? {
        let phrase = Phrase(language)
        let own: [Parameter]
        let common: [Parameter]
        let does: Bilingual
        if let verb = self.verb(name) {
            (own, common, does) = (verb.parameters, Parameter.everywhere + Parameter.signing, verb.does)
        } else if let view = self.view(name) {
            (own, common, does) = (view.parameters, Parameter.everywhere, view.does)
        } else {
            return nil
        }
        let usage = (["buurtstem", self.name, name] + (own + common.filter(\.isRequired)).map(\.usage))
        let all = own + common
        let width = all.map { $0.usage.count }.max() ?? 0
        let lines = all.map { "  " + $0.usage.padded(to: width + 2) + phrase($0.help) }
        let words = (own + common).filter(\.isRequired).flatMap(\.example).map { $0.contains("…") ? "'…'" : $0 }
        let example = (["buurtstem", self.name, name] + words).joined(separator: " ")
        let head = [
            does(language), phrase(nl: "Zo: ", en: "Usage: ") + usage.joined(separator: " "),
            phrase(nl: "Voorbeeld: ", en: "Example: ") + example,
        ]
        return (head.joined(separator: "\n\n") + "\n\n") + lines.joined(separator: "\n")
    }
}
