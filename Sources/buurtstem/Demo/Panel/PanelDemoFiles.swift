internal import BallotRules
internal import Deliberation

/// The files of a demonstration evening: the package, minutes in both languages, and the register of decisions.
struct PanelDemoFiles {
    let demo: PanelDemo
    let language: Language

    init(_ demo: PanelDemo, language: Language) {
        self.demo = demo
        self.language = language
    }

    /// Writes them into `folder`.
    func write(to folder: String) throws {
        try OutputFile.makeFolder(folder)
        try OutputFile.write(self.demo.package, to: folder + "/panel.buurtstem")
        for language in [Language.dutch, .english] {
            let phrase = Phrase(language, currency: .euro)
            let minutes = self.demo.minutes?.text(phrase, self.demo.texts) ?? ""
            try OutputFile.write(minutes.utf8, to: folder + "/minutes.\(language.rawValue).txt")
        }
        try OutputFile.write((PanelDemoJSON(self.demo).document.pretty + "\n").utf8, to: folder + "/panel.json")
    }
}
