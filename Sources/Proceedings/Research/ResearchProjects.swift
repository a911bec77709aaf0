internal import BallotRules

/// Rows of PROJECTS.
struct ResearchProjects {
    let document: ElectionDocument
    let outcome: OutcomeDocument
    /// On how many ballots each project stands, by position.
    let votes: [Int]

    static let columns = [
        "project_id", "cost", "votes", "name", "category", "selected", "district", "neighborhood", "exclusion_groups",
        "likes", "complete",
    ]

    /// The rows, in the order of the list from which the projects came.
    func rows(tieOrder: String) throws(ResearchError) -> [[String]] {
        let projects = self.document.projects
        let order = projects.indices.sorted { (projects[$0].row, $0) < (projects[$1].row, $1) }
        if tieOrder.split(separator: ",").contains("file") {
            for (one, next) in zip(order, order.dropFirst()) where projects[one].row == projects[next].row {
                throw .sameRow(projects[next].id)
            }
        }
        let won = Set(self.outcome.awards.map(\.project))
        var rows: [[String]] = []
        for position in order {
            let isWinner = won.contains(projects[position].id)
            rows.append(try self.row(projects[position], votes: self.votes[position], isWinner: isWinner))
        }
        return rows
    }

    private func row(_ project: Project, votes: Int, isWinner: Bool) throws(ResearchError) -> [String] {
        guard project.areas.count <= 2 else { throw .areas(project.id) }
        for area in project.areas { try ResearchText.check(area, inList: false) }
        if !project.complete.isEmpty { try ResearchText.check(project.complete, inList: false) }
        return [
            try ResearchText.list([project.id.text]),
            self.document.currency.plain(project.cost),
            "\(votes)",
            project.name,
            try ResearchText.list(project.themes),
            isWinner ? "1" : "0",
            project.areas.first ?? "",
            project.areas.dropFirst().first ?? "",
            try ResearchText.list(project.exclusionGroups),
            "\(project.likes)",
            project.complete,
        ]
    }
}
