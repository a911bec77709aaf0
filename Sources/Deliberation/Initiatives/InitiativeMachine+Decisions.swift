extension InitiativeMachine {
    /// Transitions 22 to 26, 33 and 34: decision, announcement and objection.
    static let decisions: [InitiativeTransition] = [
        InitiativeTransition(
            "22",
            [.verdict, .reconsidered],
            .grant,
            .granted,
            [.found(.competent), .found(.followsVerdict), .found(.motivation), .withinCeiling, .withinPot],
            awb: ["4:25", "3:50"],
            nl: "Het past binnen het plafond en de pot.",
            en: "It is within the ceiling and the pot."
        ),
        InitiativeTransition(
            "22",
            [.verdict, .reconsidered],
            .refuse,
            .refused,
            [.found(.competent), .found(.followsVerdict), .found(.motivation)],
            awb: ["3:46", "3:50"],
            nl: "De weigering heeft een reden.",
            en: "The refusal has a reason."
        ),
        InitiativeTransition(
            "23",
            [.granted],
            .announce,
            .grantAnnounced,
            [.found(.remedyClause)],
            awb: ["3:41", "3:45"],
            nl: "De brief zegt ook hoe iemand bezwaar maakt.",
            en: "The letter also says how to object."
        ),
        InitiativeTransition(
            "23",
            [.refused],
            .announce,
            .refusalAnnounced,
            [.found(.remedyClause)],
            awb: ["3:41", "3:45"],
            nl: "De brief zegt ook hoe iemand bezwaar maakt.",
            en: "The letter also says how to object."
        ),
        InitiativeTransition(
            "24",
            [.grantAnnounced],
            .object,
            .grantContested,
            [.withinObjectionTerm, .found(.interestedParty)],
            awb: ["6:7", "6:8"],
            nl: "Wie belang heeft kan zes weken bezwaar maken.",
            en: "Whoever is touched by it can object for six weeks."
        ),
        InitiativeTransition(
            "24",
            [.refusalAnnounced],
            .object,
            .refusalContested,
            [.withinObjectionTerm, .found(.interestedParty)],
            awb: ["6:7", "6:8"],
            nl: "Wie belang heeft kan zes weken bezwaar maken.",
            en: "Whoever is touched by it can object for six weeks."
        ),
        InitiativeTransition(
            "25",
            [.grantContested, .refusalContested],
            .uphold,
            .reconsidered,
            [.found(.heard), .found(.motivation)],
            awb: ["7:10", "7:11"],
            nl: "Het bezwaar klopt; er komt een nieuw besluit.",
            en: "The objection holds; a new decision follows."
        ),
        InitiativeTransition(
            "25",
            [.grantContested],
            .dismiss,
            .grantFinal,
            [.found(.heard), .found(.motivation), .objectionTermPassed],
            awb: ["7:10", "7:13"],
            nl: "Het bezwaar klopt niet; de toekenning blijft.",
            en: "The objection does not hold; the grant stands."
        ),
        InitiativeTransition(
            "25",
            [.refusalContested],
            .dismiss,
            .refusalFinal,
            [.found(.heard), .found(.motivation), .objectionTermPassed],
            awb: ["7:10", "7:13"],
            nl: "Het bezwaar klopt niet; de weigering blijft.",
            en: "The objection does not hold; the refusal stands."
        ),
        InitiativeTransition(
            "26",
            [.grantAnnounced],
            .becomeFinal,
            .grantFinal,
            [.objectionTermPassed],
            nl: "De zes weken zijn voorbij.",
            en: "The six weeks have passed."
        ),
        InitiativeTransition(
            "26",
            [.refusalAnnounced],
            .becomeFinal,
            .refusalFinal,
            [.objectionTermPassed],
            nl: "De zes weken zijn voorbij.",
            en: "The six weeks have passed."
        ),
        InitiativeTransition(
            "33",
            [
                .draft, .gatheringSupport, .submitted, .incomplete, .admissible, .feasibility, .adjusting, .onAgenda,
                .onBallot, .deliberation, .heldOver, .onHold, .ranked, .verdict, .notSelected, .reserve,
            ],
            .withdraw,
            .withdrawn,
            [.found(.initiatorAgrees)],
            nl: "De indiener trekt het plan in.",
            en: "The initiators withdraw."
        ),
        InitiativeTransition(
            "34",
            [.notSelected],
            .putOnReserve,
            .reserve,
            [.withinRound],
            nl: "Het plan blijft in deze ronde op de lijst.",
            en: "It stays on the list of this round."
        ),
        InitiativeTransition(
            "34",
            [.reserve],
            .promote,
            .verdict,
            [.found(.placeFree), .withinRound],
            nl: "Een ander plan is afgevallen in deze ronde.",
            en: "Another has fallen out in this round."
        ),
    ]
}
