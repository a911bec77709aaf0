extension InitiativeMachine {
    /// Transitions 2 to 15: from idea to agenda or ballot.
    static let intake: [InitiativeTransition] = [
        InitiativeTransition(
            "2",
            [.draft],
            .publish,
            .gatheringSupport,
            [.found(.supportPhase)],
            nl: "Wie een idee deelt, kan steun zoeken.",
            en: "Whoever shares an idea can look for support."
        ),
        InitiativeTransition(
            "3",
            [.gatheringSupport],
            .revise,
            .draft,
            [.found(.supportersTold)],
            nl: "Steun geldt voor wat mensen hebben gelezen.",
            en: "Support is for what people have read."
        ),
        InitiativeTransition(
            "4",
            [.gatheringSupport, .draft],
            .submit,
            .submitted,
            [.beforeClose, .found(.identified)],
            awb: ["4:1", "4:2"],
            nl: "Een aanvraag heeft een naam, een datum en een vraag.",
            en: "An application has a name, a date and a request."
        ),
        InitiativeTransition(
            "4b",
            [.submitted],
            .confirmReceipt,
            .submitted,
            awb: ["4:3a"],
            nl: "De indiener krijgt bericht dat de aanvraag er is.",
            en: "The applicant is told that it has come in."
        ),
        InitiativeTransition(
            "5",
            [.gatheringSupport],
            .endSupport,
            .lapsed,
            [.absent(.gateMet), .found(.reason)],
            nl: "Er is te weinig steun gekomen.",
            en: "Too little support has come."
        ),
        InitiativeTransition(
            "6",
            [.submitted],
            .askCompletion,
            .incomplete,
            [.repairTermSet],
            awb: ["4:5", "4:15"],
            nl: "Wat mist kan worden aangevuld, tot een vaste datum.",
            en: "What is missing can be added, until a set date."
        ),
        InitiativeTransition(
            "7",
            [.incomplete],
            .complete,
            .submitted,
            [.withinRepairTerm],
            awb: ["4:15"],
            nl: "De aanvraag is nu compleet.",
            en: "The application is complete now."
        ),
        InitiativeTransition(
            "8",
            [.incomplete],
            .leaveUntreated,
            .notTreated,
            [.repairTermPassed, .withinNotTreatedTerm, .found(.reason)],
            awb: ["4:5(4)"],
            nl: "De datum om aan te vullen is voorbij.",
            en: "The date to complete it has passed."
        ),
        InitiativeTransition(
            "9",
            [.submitted],
            .admit,
            .admissible,
            [.found(.applicantFits), .absent(.hardCriterionFails)],
            nl: "De indiener en het plan passen bij de regeling.",
            en: "Applicant and plan fit the scheme."
        ),
        InitiativeTransition(
            "10",
            [.submitted],
            .refer,
            .referred,
            [.found(.otherSchemeFits), .found(.initiatorAgrees)],
            nl: "Een andere regeling past beter.",
            en: "Another scheme fits better."
        ),
        InitiativeTransition(
            "11",
            [.submitted],
            .refuseFormally,
            .refusedFormally,
            [.found(.hardCriterionFails), .found(.reason)],
            awb: ["3:46"],
            nl: "Het plan voldoet niet aan een harde eis.",
            en: "The plan fails a hard criterion."
        ),
        InitiativeTransition(
            "12",
            [.admissible],
            .startCheck,
            .feasibility,
            nl: "Kan het, mag het, past het?",
            en: "Can it, may it, does it fit?"
        ),
        InitiativeTransition(
            "13",
            [.feasibility],
            .adjust,
            .adjusting,
            [.found(.initiatorAgrees)],
            nl: "Met een aanpassing kan het wel.",
            en: "With a change it can be done."
        ),
        InitiativeTransition(
            "13",
            [.adjusting],
            .resumeCheck,
            .feasibility,
            [.found(.initiatorAgrees)],
            nl: "Het aangepaste plan wordt weer bekeken.",
            en: "The adjusted plan is looked at again."
        ),
        InitiativeTransition(
            "14",
            [.feasibility],
            .findInfeasible,
            .infeasible,
            [.found(.checked), .found(.reason)],
            nl: "Het plan kan niet; de reden staat erbij.",
            en: "The plan cannot be done; the reason is given."
        ),
        InitiativeTransition(
            "15",
            [.feasibility],
            .putOnAgenda,
            .onAgenda,
            [.found(.checked)],
            nl: "Het panel gaat erover.",
            en: "It is for the panel."
        ),
        InitiativeTransition(
            "15",
            [.feasibility],
            .putOnBallot,
            .onBallot,
            [.found(.checked)],
            nl: "Bewoners gaan erover stemmen.",
            en: "Residents will vote on it."
        ),
    ]
}
