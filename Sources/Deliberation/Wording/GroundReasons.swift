public import BallotRules

extension Ground {
    /// The reason as a sentence.
    public var reason: Bilingual {
        switch self {
        case .majority: Bilingual(nl: "Genoeg stemmen zijn voor.", en: "Enough votes are in favour.")
        case .majorityMissed:
            Bilingual(nl: "Er zijn niet genoeg stemmen voor.", en: "There are too few votes in favour.")
        case .approvalQuorumMissed:
            Bilingual(nl: "Te weinig van alle leden zijn voor.", en: "Too few of all members are in favour.")
        case .noVotes: Bilingual(nl: "Niemand stemde voor of tegen.", en: "Nobody voted for or against.")
        case .quorumMissed: Bilingual(nl: "Er zijn te weinig leden aanwezig.", en: "Too few members are present.")
        case .notOpened:
            Bilingual(
                nl: "Er zijn te weinig leden gekomen. De vergadering gaat niet open.",
                en: "Too few members came. The meeting is not opened."
            )
        case .tooFewVoters:
            Bilingual(
                nl: "Te weinig leden deden mee. De stemming is niet geldig.",
                en: "Too few members took part. The vote is void."
            )
        case .silentAtRollCall:
            Bilingual(
                nl: "Bij hoofdelijke stemming moet iedereen die er is voor of tegen zeggen.",
                en: "At a roll call everybody present must say for or against."
            )
        case .noVoteAsked: Bilingual(nl: "Niemand vroeg om een stemming.", en: "Nobody asked for a vote.")
        default: self.furtherReason
        }
    }

    private var furtherReason: Bilingual {
        switch self {
        case .tieStatusQuo:
            Bilingual(
                nl: "De stemmen zijn gelijk. Dan blijft alles zoals het is.",
                en: "The votes are equal. Then things stay as they are."
            )
        case .tieChair:
            Bilingual(
                nl: "De stemmen zijn gelijk. De voorzitter besliste.",
                en: "The votes are equal. The chair decided."
            )
        case .tieFullMeeting:
            Bilingual(
                nl: "De stemmen zijn gelijk en iedereen die mag stemmen deed mee.",
                en: "The votes are equal and everybody who may vote took part."
            )
        case .tieAgain: Bilingual(nl: "De stemmen zijn weer gelijk.", en: "The votes are equal again.")
        case .tie: Bilingual(nl: "Dat maakt uit voor de uitslag.", en: "It matters for the outcome.")
        case .noAbsoluteMajority:
            Bilingual(
                nl: "Niemand heeft meer dan de helft van de stemmen.",
                en: "Nobody has more than half of the votes."
            )
        case .consent:
            Bilingual(
                nl: "Niemand heeft nog een overwegend bezwaar met argumenten.",
                en: "Nobody has an argued and paramount objection left."
            )
        case .openObjection:
            Bilingual(
                nl: "Er is nog een overwegend bezwaar met argumenten.",
                en: "There is still an argued and paramount objection."
            )
        case .notEverybodyAsked:
            Bilingual(
                nl: "Niet iedereen die er is heeft gezegd of er bezwaar is.",
                en: "Not everybody present has said whether there is an objection."
            )
        default: self.lastReason
        }
    }

    private var lastReason: Bilingual {
        switch self {
        case .veto: Bilingual(nl: "Een lid houdt het besluit tegen.", en: "A member blocks the decision.")
        case .discussionAsked:
            Bilingual(nl: "Genoeg leden willen verder praten.", en: "Enough members want to talk on.")
        case .seriousDisagreement:
            Bilingual(
                nl: "Te veel leden zijn het er helemaal niet mee eens.",
                en: "Too many members disagree seriously."
            )
        case .littleSupport: Bilingual(nl: "Er is te weinig steun.", en: "There is too little support.")
        case .enoughSupport: Bilingual(nl: "Er is genoeg steun.", en: "There is enough support.")
        case .best: Bilingual(nl: "Dit is de beste in de telling.", en: "This is the best by the count.")
        case .beatsDefault:
            Bilingual(
                nl: "Genoeg leden vinden dit beter dan niets doen.",
                en: "Enough members prefer this to doing nothing."
            )
        case .nothingPasses: Bilingual(nl: "Niets haalt de drempel.", en: "Nothing reaches the threshold.")
        case .priority:
            Bilingual(
                nl: "Op volgorde van de lijst, zolang het past.",
                en: "In the order of the list, while the money lasts."
            )
        case .mean:
            Bilingual(
                nl: "Elke aanvraag krijgt het gemiddelde van wat de leden gaven.",
                en: "Every request gets the mean of what members gave."
            )
        default: Bilingual(nl: "Volgens de vaste sleutel.", en: "By the fixed key.")
        }
    }
}
