internal import BallotRules
internal import Proceedings

/// The ballots of an election file, one for each voter, as a record of a round writes them.
struct DemoBallots {
    /// What each ballot says.
    let choices: [Choices]
    /// Ballots of the file that its own rules do not allow: a desk would refuse them.
    let refused: Int
    /// What a ballot may say.
    let terms: BallotTerms

    /// The ballots of `election` under the file's own limits.
    ///
    /// - Throws: ``Failure`` when ballots carry weights, which a record cannot.
    init(_ source: ElectionSource, _ document: ElectionDocument) throws(Failure) {
        let profile = source.election.profile
        guard profile.weightScale == 1, profile.weights == profile.multiplicities else {
            throw Failure(
                source.file,
                Bilingual(
                    nl: "stembiljetten in dit bestand tellen niet allemaal één keer",
                    en: "ballots in this file do not all count once"
                ),
                remedy: Bilingual(
                    nl:
                        "In een ondertekende stemming telt ieder stembiljet één keer. Tel dit bestand met: buurtstem tally",
                    en: "In a signed round every ballot counts once. Count this file with: buurtstem tally"
                )
            )
        }
        let terms = BallotTerms(form: profile.form, pointsScale: profile.pointScale, limits: source.limits)
        let check = BallotCheck(terms: terms, election: document, budget: source.election.budget)
        var choices: [Choices] = []
        var refused = 0
        for group in 0..<profile.groupCount {
            let ballot = DemoBallots.ballot(profile, group, terms)
            guard check.allows(ballot) else {
                refused += profile.multiplicities[group]
                continue
            }
            choices += [Choices](repeating: ballot, count: profile.multiplicities[group])
        }
        self.choices = choices
        self.refused = refused
        self.terms = terms
    }

    /// A group's ballot, without projects that have the score they would have if left out.
    private static func ballot(_ profile: Profile, _ group: Int, _ terms: BallotTerms) -> Choices {
        let (projects, points) = (profile.choices(of: group), profile.points(of: group))
        guard profile.form.hasPoints else { return Choices(projects) }
        let idle = terms.form == .cumulative ? Fraction.zero : terms.limits.defaultScore * Fraction(terms.pointsScale)
        let kept = zip(projects, points).filter { Fraction($0.1) != idle }
        return Choices(kept.map(\.0), steps: kept.map(\.1))
    }
}
