/// The talk about an item as a table (*behandeling van een agendapunt*), after the protocol of Enschede and the BAG.
public enum ItemMachine {
    /// The rows of this machine.
    public typealias Row = MachineRow<ItemStage, ItemStep, ItemCondition>

    /// Stages in which the panel is talking.
    static let open: [ItemStage] = [.presenting, .clarifying, .reacting, .amending, .consenting, .voting]

    /// The table.
    public static let table = MachineTable(start: ItemStage.planned, Self.talk + Self.deciding + Self.aside)

    private static let talk: [Row] = [
        Row(
            [.planned],
            .open,
            .presenting,
            [.quorum, .interestsDeclared],
            awb: ["2:4"],
            nl: "Er zijn genoeg leden, en wie een belang heeft doet niet mee.",
            en: "Enough members are there, and whoever has an interest takes no part."
        ),
        Row(
            [.presenting],
            .askQuestions,
            .clarifying,
            nl: "Leden vragen wat zij nog niet begrijpen.",
            en: "Members ask what they do not understand yet."
        ),
        Row(
            [.clarifying],
            .talk,
            .reacting,
            [.questionsAnswered, .initiatorsGone],
            nl: "Het panel praat verder zonder de indieners (Enschede).",
            en: "The panel goes on without the initiators (Enschede)."
        ),
        Row(
            [.reacting],
            .recall,
            .clarifying,
            nl: "Er is toch nog een vraag aan de indieners.",
            en: "There is another question to the initiators after all."
        ),
        Row(
            [.reacting],
            .amend,
            .amending,
            [.amendmentOpen],
            nl: "Iemand stelt een andere versie voor.",
            en: "Somebody proposes another version."
        ),
        Row(
            [.amending],
            .endAmending,
            .reacting,
            [.noAmendmentOpen],
            nl: "Over elke wijziging is iets besloten.",
            en: "Every amendment has been dealt with."
        ),
    ]

    private static let deciding: [Row] = [
        Row(
            [.reacting],
            .askConsent,
            .consenting,
            [.consentFirst, .proposal, .noAmendmentOpen, .initiatorsGone, .quorum, .interestsDeclared],
            nl: "De regels vragen eerst of iemand een overwegend bezwaar heeft.",
            en: "The rules ask first whether anybody has a paramount objection."
        ),
        Row(
            [.consenting],
            .adopt,
            .decided,
            [.consented, .quorum, .interestsDeclared],
            nl: "Niemand heeft nog een overwegend bezwaar.",
            en: "Nobody has a paramount objection left."
        ),
        Row(
            [.consenting],
            .escalate,
            .voting,
            [.escalated, .quorum, .interestsDeclared],
            nl: "Het bezwaar blijft staan; nu telt de stemming.",
            en: "The objection stands; now the vote counts."
        ),
        Row(
            [.consenting],
            .takeBack,
            .reacting,
            [.takenBack],
            nl: "Het voorstel is teruggenomen; het gesprek gaat verder.",
            en: "The proposal was taken back; the talk goes on."
        ),
        Row(
            [.reacting],
            .startVote,
            .voting,
            [.noConsentFirst, .proposal, .noAmendmentOpen, .initiatorsGone, .quorum, .interestsDeclared],
            nl: "Er ligt een voorstel, en iedereen kon iets zeggen.",
            en: "A proposal is there, and everybody could speak."
        ),
        Row(
            [.voting],
            .revote,
            .voting,
            [.notRuled, .quorum, .interestsDeclared],
            nl: "De stemming gaf geen uitslag.",
            en: "The vote did not decide."
        ),
        Row(
            [.voting],
            .decide,
            .decided,
            [.ruled, .quorum, .interestsDeclared],
            nl: "De stemming is beslist.",
            en: "The vote has decided."
        ),
        Row(
            [.decided],
            .reopen,
            .reacting,
            [.votedDown],
            nl: "Het voorstel haalde het niet; een ander voorstel kan.",
            en: "The proposal failed; another one is possible."
        ),
        Row(
            [.decided],
            .conclude,
            .closed,
            [.motivation],
            awb: ["3:46"],
            nl: "Het oordeel heeft een reden bij elk criterium.",
            en: "The verdict has a reason for each criterion."
        ),
    ]

    private static let aside: [Row] = [
        Row(
            Self.open,
            .holdOver,
            .heldOver,
            [.reason, .laterDay],
            awb: ["4:14"],
            nl: "Er is meer nodig, en de nieuwe dag past in de termijn.",
            en: "More is needed, and the new day fits in the term."
        ),
        Row(
            Self.open,
            .park,
            .onHold,
            [.bothAgree],
            awb: ["4:15(2)(a)"],
            nl: "Bemiddeling kan alleen als beide partijen dat willen.",
            en: "Mediation needs the consent of both parties."
        ),
        Row(
            [.heldOver, .onHold],
            .resume,
            .clarifying,
            [.dayReached, .quorum, .interestsDeclared],
            nl: "Het panel pakt het weer op, en vraagt eerst wat nieuw is.",
            en: "The panel takes it up again, and first asks what is new."
        ),
        Row(
            [.planned] + Self.open + [.heldOver, .onHold],
            .passOn,
            .passedOn,
            [.belowQuorum, .reason],
            nl: "Te weinig leden mogen beslissen; een ander panel of het college doet het.",
            en: "Too few members may decide; another panel or the college does."
        ),
        Row(
            [.planned] + Self.open + [.heldOver, .onHold],
            .withdraw,
            .withdrawn,
            [.initiatorsAgree],
            nl: "De indieners trekken het plan in.",
            en: "The initiators withdraw."
        ),
    ]
}
