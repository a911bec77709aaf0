extension InitiativeMachine {
    /// Transitions 27 to 32 and 35: from grant to settlement, and the next round.
    static let execution: [InitiativeTransition] = [
        InitiativeTransition(
            "27",
            [.grantAnnounced, .grantFinal],
            .accept,
            .accepted,
            [.found(.initiatorAgrees), .found(.conditionsMet)],
            nl: "De indiener gaat akkoord met de voorwaarden.",
            en: "The initiators accept the conditions."
        ),
        InitiativeTransition(
            "27",
            [.accepted],
            .sign,
            .contracted,
            [.found(.conditionsMet)],
            nl: "De afspraken staan op papier.",
            en: "It is agreed on paper."
        ),
        InitiativeTransition(
            "28",
            [.accepted],
            .pay,
            .accepted,
            [.found(.accountKnown), .payable],
            awb: ["4:87"],
            nl: "Er wordt niet meer betaald dan is toegekend.",
            en: "No more is paid than was granted."
        ),
        InitiativeTransition(
            "28",
            [.contracted],
            .pay,
            .contracted,
            [.found(.accountKnown), .payable],
            awb: ["4:87"],
            nl: "Er wordt niet meer betaald dan is toegekend.",
            en: "No more is paid than was granted."
        ),
        InitiativeTransition(
            "28",
            [.inProgress],
            .pay,
            .inProgress,
            [.found(.accountKnown), .payable],
            awb: ["4:87"],
            nl: "Er wordt niet meer betaald dan is toegekend.",
            en: "No more is paid than was granted."
        ),
        InitiativeTransition(
            "29",
            [.accepted, .contracted],
            .begin,
            .inProgress,
            nl: "Het werk begint.",
            en: "The work starts."
        ),
        InitiativeTransition(
            "29",
            [.inProgress],
            .reportChange,
            .changed,
            [.found(.reason)],
            nl: "Het plan verandert onderweg.",
            en: "The plan changes on the way."
        ),
        InitiativeTransition(
            "29",
            [.changed],
            .agreeChange,
            .inProgress,
            [.absent(.materialChange)],
            nl: "De wijziging is klein.",
            en: "The change is small."
        ),
        InitiativeTransition(
            "29",
            [.changed],
            .bringBack,
            .onAgenda,
            [.found(.materialChange)],
            nl: "De wijziging is groot; het panel kijkt er weer naar.",
            en: "The change is material; the panel looks at it again."
        ),
        InitiativeTransition(
            "30",
            [.inProgress],
            .finish,
            .done,
            nl: "Het werk is klaar.",
            en: "The work is done."
        ),
        InitiativeTransition(
            "30",
            [.done],
            .account,
            .accounted,
            [.found(.receipts)],
            nl: "De bonnen en het verslag zijn er.",
            en: "Receipts and report are there."
        ),
        InitiativeTransition(
            "31",
            [.accounted],
            .settle,
            .settled,
            [.found(.competent), .found(.motivation)],
            awb: ["4:42", "4:46"],
            nl: "Het bedrag staat vast: gelijk of lager.",
            en: "The amount is fixed: equal or lower."
        ),
        InitiativeTransition(
            "32",
            [.inProgress, .changed, .done, .accounted],
            .reclaim,
            .reclaimed,
            [.found(.breach), .found(.heard), .found(.motivation)],
            awb: ["4:48", "4:57"],
            nl: "Een afspraak is niet nagekomen.",
            en: "An obligation was broken."
        ),
        InitiativeTransition(
            "35",
            [.notSelected, .lapsed, .reserve],
            .resubmit,
            .draft,
            nl: "Het plan kan mee in een volgende ronde.",
            en: "It can go into a next round."
        ),
    ]
}
