/// How far somebody is on the way into and out of a panel (*stand van een kandidaat of lid*).
///
/// Being absent and stepping aside are of one item, and stand in its ``ItemRoom``.
public enum CandidateState: String, MachineWord {
    /// On the list, in order: an alternate (*reserve*).
    case listed
    /// Asked (*gevraagd*).
    case asked
    /// Said yes (*toegezegd*).
    case confirmed
    /// Said no (*bedankt*).
    case declined
    /// A member (*lid*).
    case seated
    /// A member who takes no part for a time (*geschorst*).
    case suspended
    /// Left early (*teruggetreden*).
    case withdrawn
    /// The term is over (*afgetreden*).
    case ended
}

/// What is done.
public enum CandidateStep: String, MachineWord {
    /// Ask somebody.
    case ask
    /// Say yes.
    case accept
    /// Say no.
    case decline
    /// Take a seat.
    case seat
    /// Suspend a member.
    case suspend
    /// Let a member take part again.
    case reinstate
    /// Leave early.
    case withdraw
    /// End a membership.
    case end
}

/// What must hold before that.
public enum CandidateCondition: String, MachineWord {
    /// The panel is asking candidates, or is at work.
    case asking
    /// Nobody of the same kind who comes before is still on the list.
    case inTurn = "in-turn"
    /// A place of the kind is open.
    case placeOpen = "place-open"
    /// The panel is at work.
    case panelSeated = "panel-seated"
    /// The rules of composition have nothing against it.
    case fits
    /// A written reason is there.
    case reason
    /// The last day of the term has passed.
    case termOver = "term-over"
}

/// From the list to the end of a membership, as a table.
public enum CandidateMachine {
    /// The table.
    public static let table = MachineTable<CandidateState, CandidateStep, CandidateCondition>(
        start: .listed,
        [
            MachineRow(
                [.listed],
                .ask,
                .asked,
                [.asking, .inTurn, .placeOpen],
                nl: "De volgende in de loting wordt gevraagd (Groningen).",
                en: "The next in the lot is asked (Groningen)."
            ),
            MachineRow([.asked], .accept, .confirmed, nl: "De kandidaat wil.", en: "The candidate wants to."),
            MachineRow(
                [.asked, .confirmed],
                .decline,
                .declined,
                nl: "De kandidaat wil toch niet; de volgende is aan de beurt.",
                en: "The candidate does not want to after all; the next one's turn has come."
            ),
            MachineRow(
                [.confirmed],
                .seat,
                .seated,
                [.panelSeated, .placeOpen, .fits],
                nl: "Het nieuwe lid neemt een lege plaats in.",
                en: "The new member takes a vacant seat."
            ),
            MachineRow(
                [.seated],
                .suspend,
                .suspended,
                [.reason],
                nl: "Het lid doet een tijd niet mee.",
                en: "The member takes no part for a time."
            ),
            MachineRow(
                [.suspended],
                .reinstate,
                .seated,
                [.reason],
                nl: "Het lid doet weer mee.",
                en: "The member takes part again."
            ),
            MachineRow(
                [.seated, .suspended],
                .withdraw,
                .withdrawn,
                nl: "Het lid treedt eerder terug.",
                en: "The member leaves before the end of the term."
            ),
            MachineRow(
                [.seated, .suspended],
                .end,
                .ended,
                [.termOver],
                nl: "De zittingstijd is voorbij.",
                en: "The term is over."
            ),
        ]
    )
}
