public import BallotRules

/// What an initiative says in one version (*inhoud van een aanvraag*).
///
/// Nothing here names a person but by the name that the record has for them.
public struct InitiativeContent: Hashable, Sendable {
    /// What it is called.
    public let title: String
    /// The idea: what, why, how, and who carries it out.
    public let text: String
    /// Where; one area or several.
    public let areas: [AreaID]
    /// For whom, where that is not simply everybody in the areas.
    public let targetGroup: TargetGroup?
    /// As what the initiators apply.
    public let applicant: ApplicantType
    /// Who make it.
    public let initiators: [PersonID]
    /// What it costs.
    public let lines: [BudgetLine]
    /// What they bring in.
    public let contributions: [OwnContribution]
    /// What is asked for, by names of the menu (*gevraagde onderdelen van de menukaart*).
    public let requests: [String]
    /// All costs together, in cents.
    public let cost: Money
    /// What is asked in money: costs less own money and money of others.
    public let asked: Money

    /// A content.
    ///
    /// - Throws: the first ``ContentProblem``.
    public init(
        title: String,
        text: String,
        areas: [AreaID],
        targetGroup: TargetGroup? = nil,
        applicant: ApplicantType,
        initiators: [PersonID],
        lines: [BudgetLine],
        contributions: [OwnContribution] = [],
        requests: [String]
    ) throws(ContentProblem) {
        let problems = Self.problems(
            title: title,
            text: text,
            areas: areas,
            targetGroup: targetGroup,
            initiators: initiators,
            lines: lines,
            contributions: contributions,
            requests: requests
        )
        if let problem = problems.first { throw problem }
        let sums = Self.sums(lines, contributions)
        self.title = title
        self.text = text
        self.areas = areas
        self.targetGroup = targetGroup
        self.applicant = applicant
        self.initiators = initiators
        self.lines = lines
        self.contributions = contributions
        self.requests = requests
        self.cost = sums.cost
        self.asked = sums.cost - sums.own
    }
}
