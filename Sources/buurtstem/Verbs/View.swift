internal import BallotRules
internal import Deliberation

/// A verb of the command line that shows something of the record.
struct View: Sendable {
    let name: String
    let parameters: [Parameter]
    /// What it shows, for help.
    let does: Bilingual
    /// Fills the page.
    let show: @Sendable (CaseBook, VerbArguments, Day, Phrase, ReportTexts) throws -> Page

    init(
        _ name: String,
        _ parameters: [Parameter] = [],
        nl dutch: String,
        en english: String,
        _ show: @escaping @Sendable (CaseBook, VerbArguments, Day, Phrase, ReportTexts) throws -> Page
    ) {
        self.name = name
        self.parameters = parameters
        self.does = Bilingual(nl: dutch, en: english)
        self.show = show
    }
}

/// What a view shows: lines for people, one JSON document for programs.
struct Page {
    let lines: [String]
    let json: JSONValue
}
