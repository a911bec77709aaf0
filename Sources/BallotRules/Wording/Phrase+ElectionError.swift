extension Phrase {
    /// Why projects and ballots do not make an election, as a sentence. Ballots are numbered from 1 for people.
    public func problem(_ error: ElectionError) -> String {
        switch error {
        case .duplicateProject(let project):
            self(nl: "Twee projecten heten \(project).", en: "Two projects are called \(project).")
        case .amountOutOfRange(let project?):
            self(
                nl: "Project \(project) kost minder dan niets, of te veel om mee te rekenen.",
                en: "Project \(project) costs less than nothing, or too much to count with."
            )
        case .amountOutOfRange(nil):
            self(
                nl: "Het budget is minder dan niets, of te groot om mee te rekenen.",
                en: "The budget is less than nothing, or too large to count with."
            )
        case .tooManyProjects(let count):
            self(
                nl: "Er zijn \(self.number(count)) projecten. Hooguit \(self.number(ElectionLimits.projects)) kan.",
                en: "There are \(self.number(count)) projects. At most \(self.number(ElectionLimits.projects)) can be."
            )
        case .unknownProject(let ballot, let project):
            self(
                nl: "Stembiljet \(self.place(ballot)) noemt project \(project). Dat staat niet op de lijst.",
                en: "Ballot \(self.place(ballot)) names project \(project), which is not on the list."
            )
        case .repeatedProject(let ballot, let project):
            self(
                nl: "Stembiljet \(self.place(ballot)) noemt project \(project) twee keer.",
                en: "Ballot \(self.place(ballot)) names project \(project) twice."
            )
        case .pointsMismatch(let ballot):
            self(
                nl: "Bij stembiljet \(self.place(ballot)) passen de punten niet bij de keuzes.",
                en: "The points on ballot \(self.place(ballot)) do not go with its choices."
            )
        case .pointsOutOfRange(let ballot):
            self(
                nl: "Op stembiljet \(self.place(ballot)) staan punten die te groot of te precies zijn.",
                en: "Ballot \(self.place(ballot)) has points that are too large or too fine."
            )
        case .weightOutOfRange(let ballot):
            self(
                nl: "Het gewicht van stembiljet \(self.place(ballot)) kan niet.",
                en: "Ballot \(self.place(ballot)) cannot have the weight that it has."
            )
        case .totalsTooLarge:
            self(
                nl: "Alle punten samen zijn te veel om mee te rekenen.",
                en: "All points together are too large to count with."
            )
        }
    }

    private func place(_ ballot: Int) -> String { self.number(ballot + 1) }
}
