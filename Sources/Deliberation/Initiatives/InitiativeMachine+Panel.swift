extension InitiativeMachine {
    /// Transitions 16 to 21: the panel or the ballot.
    static let panel: [InitiativeTransition] = [
        InitiativeTransition(
            "16",
            [.onAgenda],
            .openItem,
            .deliberation,
            [.found(.quorum), .found(.interestsDeclared)],
            awb: ["2:4"],
            nl: "Er zijn genoeg leden, en wie een belang heeft zegt het.",
            en: "Enough members are there, and whoever has an interest says so."
        ),
        InitiativeTransition(
            "17",
            [.deliberation],
            .holdOver,
            .heldOver,
            [.heldOverInTime, .found(.reason)],
            awb: ["4:14"],
            nl: "Er is nog een vraag; de nieuwe datum past in de termijn.",
            en: "A question is open; the new date fits in the term."
        ),
        InitiativeTransition(
            "17",
            [.heldOver],
            .resume,
            .deliberation,
            [.found(.quorum), .found(.interestsDeclared)],
            nl: "Het panel praat verder.",
            en: "The panel goes on."
        ),
        InitiativeTransition(
            "18",
            [.deliberation],
            .park,
            .onHold,
            [.found(.bothPartiesAgree)],
            awb: ["4:15(2)(a)"],
            nl: "Beide partijen willen bemiddeling.",
            en: "Both parties want mediation."
        ),
        InitiativeTransition(
            "18",
            [.onHold],
            .resume,
            .deliberation,
            [.found(.quorum), .found(.interestsDeclared)],
            nl: "De bemiddeling is klaar.",
            en: "The mediation is over."
        ),
        InitiativeTransition(
            "19",
            [.deliberation],
            .closeVote,
            .verdict,
            [.found(.quorum), .found(.decided), .found(.motivation)],
            nl: "Het panel heeft beslist en zegt waarom.",
            en: "The panel has decided and says why."
        ),
        InitiativeTransition(
            "20",
            [.onBallot],
            .certify,
            .ranked,
            [.found(.ballotAsPublished), .found(.certified)],
            nl: "De stemming ging zoals bekendgemaakt.",
            en: "The vote went as published."
        ),
        InitiativeTransition(
            "21",
            [.ranked],
            .select,
            .verdict,
            [.found(.allocated)],
            nl: "Er is geld voor in de pot.",
            en: "The pot pays for it."
        ),
        InitiativeTransition(
            "21",
            [.ranked],
            .passOver,
            .notSelected,
            [.absent(.allocated), .found(.reason)],
            nl: "De pot is op, of er was te weinig steun.",
            en: "The pot is used up, or there was too little support."
        ),
        InitiativeTransition(
            "21",
            [.ranked],
            .putOnReserve,
            .reserve,
            [.absent(.allocated)],
            nl: "Het plan is aan de beurt als een ander afvalt.",
            en: "It is next when another falls out."
        ),
    ]
}
