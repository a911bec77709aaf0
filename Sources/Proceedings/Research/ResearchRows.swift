internal import BallotRules

/// Rows of VOTES, made when they are asked for.
struct ResearchRows: Sendable {
    /// What is told of a person.
    struct Person: Sendable {
        var ages = ""
        var group = ""
        let isSex: Bool

        init(isSex: Bool) {
            self.isSex = isSex
        }
    }

    let urn: Urn
    let ballots: [Urn.Counted]
    /// Identifiers of the projects, by position.
    let ids: [String]
    let terms: BallotTerms
    let tellsChannels: Bool
    /// One for each ballot, or none at all.
    let persons: [Person]

    /// On how many ballots each project stands.
    var votes: [Int] {
        var votes = [Int](repeating: 0, count: self.ids.count)
        for ballot in self.ballots {
            for project in self.urn.arena.choices(at: self.urn.place(of: ballot)).projects
            where votes.indices.contains(project) { votes[project] += 1 }
        }
        return votes
    }

    func row(_ row: Int) -> [String] {
        guard self.ballots.indices.contains(row) else { return [] }
        let ballot = self.ballots[row]
        let choices = self.urn.arena.choices(at: self.urn.place(of: ballot))
        var cells = ["\(row + 1)"]
        if self.terms.form.hasPoints {
            // The format has the most points first.
            let pairs = zip(choices.projects, choices.steps ?? []).sorted { ($1.1, $0.0) < ($0.1, $1.0) }
            cells.append(pairs.map { self.id($0.0) }.joined(separator: ","))
            cells.append(pairs.map { self.points($0.1) }.joined(separator: ","))
        } else {
            cells.append(choices.projects.map(self.id).joined(separator: ","))
        }
        cells.append("1")
        let person = self.persons.indices.contains(row) ? self.persons[row] : nil
        if let person { cells.append(person.ages) }
        if let person, person.isSex { cells.append(person.group) }
        if self.tellsChannels { cells.append(self.urn.channel(of: ballot)) }
        if let person, !person.isSex { cells.append(person.group) }
        return cells
    }

    private func id(_ project: Int) -> String { self.ids.indices.contains(project) ? self.ids[project] : "" }

    /// Points as a decimal number: steps over a scale that divides a million.
    private func points(_ steps: Int) -> String {
        let scale = UInt(max(self.terms.pointsScale, 1))
        let (whole, rest) = steps.magnitude.quotientAndRemainder(dividingBy: scale)
        let sign = steps < 0 ? "-" : ""
        guard rest > 0 else { return "\(sign)\(whole)" }
        let digits = "\(rest * (UInt(ElectionLimits.pointScale) / scale))"
        var decimals = String(repeating: "0", count: max(6 - digits.utf8.count, 0)) + digits
        while decimals.hasSuffix("0") { decimals.removeLast() }
        return "\(sign)\(whole).\(decimals)"
    }
}
