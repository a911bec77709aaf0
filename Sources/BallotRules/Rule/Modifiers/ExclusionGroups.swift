/// Projects of which at most one may win, named in an option: `A+B,C+D`.
struct ExclusionGroups: Sendable {
    let groups: [[ProjectID]]

    static let option = OptionSpec(
        "exclusion-groups",
        .text(form: "ID+ID,ID+ID"),
        standard: "",
        summary: Bilingual(
            nl: "van de projecten in een groep wint er hoogstens één",
            en: "of the projects in a group at most one wins"
        )
    )

    init?(_ options: OptionValues) throws(OptionError) {
        let text = options.text("exclusion-groups")
        guard !text.isEmpty else { return nil }
        self.groups = text.split(separator: ",", omittingEmptySubsequences: false).map { group in
            group.split(separator: "+", omittingEmptySubsequences: false).map { ProjectID(String($0)) }
        }
        guard self.groups.allSatisfy({ $0.count > 1 && Set($0).count == $0.count }) else {
            throw .badValue("exclusion-groups", text, expected: Self.option.values)
        }
    }

    /// The election with these groups beside those that its projects have.
    func applied(to election: Election) throws(CountError) -> Election {
        var labels = [[String]](repeating: [], count: election.projects.count)
        for (number, group) in self.groups.enumerated() {
            for id in group {
                guard let index = election.index(of: id) else {
                    throw .refused(.unknownProject(option: Self.option.name, id))
                }
                // No label of a file starts with a zero character.
                labels[index].append("\u{0}\(number)")
            }
        }
        return election.with(projects: zip(election.projects, labels).map { $0.adding(exclusionGroups: $1) })
    }
}

extension Project {
    fileprivate func adding(exclusionGroups labels: [String]) -> Project {
        Project(
            id: self.id,
            cost: self.cost,
            name: self.name,
            themes: self.themes,
            areas: self.areas,
            complete: self.complete,
            likes: self.likes,
            exclusionGroups: self.exclusionGroups + labels,
            row: self.row
        )
    }
}
