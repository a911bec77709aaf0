internal import BallotRules

/// Why the server cannot start, with the place and what to do.
struct ServerFault: Error {
    /// The setting, file or record.
    let place: String
    /// What is wrong.
    let problem: Bilingual
    /// What to do.
    let remedy: Bilingual

    init(_ place: String, _ problem: Bilingual, remedy: Bilingual) {
        self.place = place
        self.problem = problem
        self.remedy = remedy
    }

    /// The fault in one line.
    func line(_ language: Language) -> String {
        "\(self.place): \(self.problem(language)). \(self.remedy(language))"
    }
}
