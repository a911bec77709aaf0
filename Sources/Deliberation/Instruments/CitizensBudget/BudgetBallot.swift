public import BallotRules

/// What residents may put on their ballot in a citizens' budget (*stembiljet*), as published and as stored.
///
/// In Rotterdam in 2022 the published ballot gave three votes and the tool one; all 53 initiatives were funded in the end. A
/// round whose stored ballot is another than the published one does not open, and the difference is named.
public struct BudgetBallot: Hashable, Sendable {
    /// What a ballot may say.
    public let form: BallotForm
    /// The fewest projects on a ballot, or `nil` where there is no such limit.
    public let fewest: Int?
    /// The most projects on a ballot.
    public let most: Int?
    /// The most projects of one pot on a ballot.
    public let mostPerPot: Int?
    /// The most that projects on a ballot cost together, in cents.
    public let mostCost: Money?
    /// The lowest age, in years.
    public let leastAge: Int?
    /// Whether one votes in one's own area only.
    public let ownAreaOnly: Bool
    /// The rule that counts, and its options.
    public let rule: String
    /// The options of the rule, by name.
    public let options: [String: String]

    /// A ballot; `nil` says that there is no such limit.
    public init(
        _ form: BallotForm,
        fewest: Int?,
        most: Int?,
        mostPerPot: Int?,
        mostCost: Money?,
        leastAge: Int?,
        ownAreaOnly: Bool,
        rule: String,
        options: [String: String]
    ) {
        self.form = form
        self.fewest = fewest
        self.most = most
        self.mostPerPot = mostPerPot
        self.mostCost = mostCost
        self.leastAge = leastAge
        self.ownAreaOnly = ownAreaOnly
        self.rule = rule
        self.options = options
    }

    /// Everything in which `stored` is not this ballot, in a fixed order; empty where they are the same.
    public func differences(from stored: BudgetBallot) -> [BallotDifference] {
        BallotDifference.Field.allCases.compactMap { field in
            let (published, other) = (self.text(field), stored.text(field))
            return published == other ? nil : BallotDifference(field: field, published: published, stored: other)
        }
    }

    private func text(_ field: BallotDifference.Field) -> String? {
        switch field {
        case .form: self.form.rawValue
        case .fewest: self.fewest?.description
        case .most: self.most?.description
        case .mostPerPot: self.mostPerPot?.description
        case .mostCost: self.mostCost?.units.description
        case .leastAge: self.leastAge?.description
        case .ownAreaOnly: self.ownAreaOnly.description
        case .rule: self.rule
        case .options:
            self.options.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.map {
                "\($0)=\(self.options[$0] ?? "")"
            }.joined(separator: " ")
        }
    }
}
