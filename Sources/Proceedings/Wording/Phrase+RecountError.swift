public import BallotRules

extension RecountError {
    /// A stable name for programs, such as `other-options`.
    public var code: String {
        switch self {
        case .otherElection: "other-election"
        case .unknownRule: "unknown-rule"
        case .otherOptions: "other-options"
        case .election: "election"
        case .refused: "refused"
        }
    }
}

extension Phrase {
    /// Why a round cannot be counted, in one or two sentences.
    public func problem(_ error: RecountError) -> String {
        switch error {
        case .otherElection:
            self(
                nl: "De lijst met projecten is niet de lijst uit het stemreglement.",
                en: "The list of projects is not the one in the manifest."
            )
        case .unknownRule(let rule, let version):
            self(
                nl: "Dit programma kent versie \(self.number(version)) van de telregel ‘\(rule)’ niet, "
                    + "of niet met deze opties. Gebruik een nieuwere versie.",
                en: "This program does not know version \(self.number(version)) of the rule ‘\(rule)’, "
                    + "or not with these options. Use a newer version."
            )
        case .otherOptions:
            self(
                nl: "Het stemreglement noemt niet precies de opties die de telregel heeft.",
                en: "The manifest does not name exactly the options that the rule has."
            )
        case .election(let error):
            self(
                nl: "De stembiljetten zijn niet te tellen. ",
                en: "The ballots cannot be counted. "
            ) + self.problem(error)
        case .refused(let refusal):
            self(
                nl: "De telregel past niet bij deze stemronde. ",
                en: "The rule does not go with this round. "
            ) + self.problem(refusal)
        }
    }
}
