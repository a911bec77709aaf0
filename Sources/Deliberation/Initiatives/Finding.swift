extension InitiativeFacts {
    /// What has been done or found (*bevinding*).
    public enum Finding: String, CaseIterable, Hashable, Sendable {
        /// The round takes support in.
        case supportPhase = "support-phase"
        /// Supporters have been told of the change.
        case supportersTold = "supporters-told"
        /// There is enough support.
        case gateMet = "gate-met"
        /// Who applies is known.
        case identified
        /// It is a type of applicant that the scheme takes, from its area, of age.
        case applicantFits = "applicant-fits"
        /// A hard criterion fails.
        case hardCriterionFails = "hard-criterion-fails"
        /// Another scheme fits.
        case otherSchemeFits = "other-scheme-fits"
        /// The initiators agree to this.
        case initiatorAgrees = "initiator-agrees"
        /// Both parties agree to mediation.
        case bothPartiesAgree = "both-parties-agree"
        /// Law, ownership, competence, cost and plan have been looked at.
        case checked
        /// A written reason is there.
        case reason
        /// A motivation for every criterion is there, and the view of the minority.
        case motivation
        /// The quorum is reached, and no challenge is open.
        case quorum
        /// Members have said whether they have an interest.
        case interestsDeclared = "interests-declared"
        /// The vote of the panel has decided.
        case decided
        /// The ballot had the form that the rules publish.
        case ballotAsPublished = "ballot-as-published"
        /// The count is certified.
        case certified
        /// The pot pays for it.
        case allocated
        /// Another that was chosen has fallen out.
        case placeFree = "place-free"
        /// Who decides has the power to.
        case competent
        /// The decision follows the verdict, or deviates on a listed ground with a written reason.
        case followsVerdict = "follows-verdict"
        /// The letter says how to object.
        case remedyClause = "remedy-clause"
        /// Whoever objects is directly touched (*belanghebbende*).
        case interestedParty = "interested-party"
        /// Whoever it concerns has been heard, or did not want to be.
        case heard
        /// Conditions, permit and owner's consent are in order.
        case conditionsMet = "conditions-met"
        /// An account to pay to is known.
        case accountKnown = "account-known"
        /// The change is material.
        case materialChange = "material-change"
        /// Receipts and report are there.
        case receipts
        /// An obligation was broken.
        case breach
    }
}
