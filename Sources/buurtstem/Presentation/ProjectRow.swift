internal import BallotRules

/// A project as a line of a result.
struct ProjectRow {
    /// How the project came out.
    enum Verdict: Equatable {
        /// It won this amount, as number `place` (from 1).
        case won(place: Int, amount: Money)
        /// It is equal with others, and nobody decided.
        case tied
        /// It did not win.
        case lost
    }

    let project: Project
    /// Its index in the election.
    let index: Int
    /// Votes or points.
    let support: Fraction
    let verdict: Verdict

    /// `12 · Speeltuin`, or the identifier alone where there is no name.
    var label: String { ProjectRow.label(self.project) }

    static func label(_ project: Project) -> String {
        let name = project.name.isEmpty || project.name == project.id.text ? "" : " · " + project.name
        return Plain.line(project.id.text + name)
    }
}
