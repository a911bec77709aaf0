/// A citizens' assembly as a table.
public enum AssemblyMachine {
    private typealias Row = MachineRow<AssemblyState, AssemblyStep, AssemblyCondition>

    /// The table.
    public static let table = MachineTable<AssemblyState, AssemblyStep, AssemblyCondition>(
        start: .themes,
        Self.choosing + Self.drawing + Self.advising
    )

    private static let choosing = [
        Row(
            [.themes],
            .closeThemes,
            .testing,
            [.themesThere],
            nl: "Iedereen kon een thema indienen.",
            en: "Everybody could hand in a theme."
        ),
        Row(
            [.testing],
            .openVote,
            .voting,
            [.allJudged, .themesThere],
            nl: "Elk afgevallen thema staat er met een reden bij.",
            en: "Every rejected theme is there with its reason."
        ),
        Row(
            [.voting],
            .settleVote,
            .chosen,
            [.oneWinner],
            nl: "Bewoners kozen het thema.",
            en: "Residents chose the theme."
        ),
        Row(
            [.voting],
            .tieVote,
            .tied,
            [.equalVotes],
            nl: "Gelijk is een uitslag; daarna beslist het lot.",
            en: "Equal is an outcome; then the lot decides."
        ),
        Row(
            [.tied],
            .drawTheme,
            .chosen,
            [.lotDrawn],
            nl: "Iedereen kan de loting nadoen.",
            en: "Anybody can draw the lot again."
        ),
        Row(
            [.chosen],
            .fixQuestion,
            .questioned,
            [.reason],
            nl: "De raad stelt vast waarover het advies gaat.",
            en: "The council fixes what the advice is about."
        ),
    ]

    private static let drawing = [
        Row(
            [.questioned],
            .invite,
            .recruiting,
            nl: "Veel mensen krijgen een uitnodiging.",
            en: "Many people get an invitation."
        ),
        Row(
            [.confirming],
            .inviteAgain,
            .recruiting,
            [.tooFewMembers],
            nl: "Met te weinig mensen begint het niet.",
            en: "It does not begin with too few people."
        ),
        Row(
            [.recruiting],
            .announceDraw,
            .announced,
            [.sourceNamed],
            nl: "Pool en regels staan vast voordat iemand het lot kent.",
            en: "Pool and terms are fixed before anybody knows the lot."
        ),
        Row(
            [.announced],
            .takeDraw,
            .confirming,
            nl: "Wie de pool heeft kan opnieuw loten.",
            en: "Whoever has the pool can draw again."
        ),
        Row(
            [.confirming],
            .seat,
            .seated,
            [.allAnswered, .enoughMembers],
            nl: "Wie nee zegt wordt vervangen door iemand die erop lijkt.",
            en: "Whoever says no is replaced by somebody alike."
        ),
    ]

    private static let advising = [
        Row(
            [.seated],
            .openAdvice,
            .advising,
            [.lastMeeting, .adviceThere],
            nl: "In de laatste bijeenkomst stemmen deelnemers.",
            en: "In the last meeting participants vote."
        ),
        Row(
            [.advising],
            .handOver,
            .handedOver,
            [.allCounted, .reason],
            nl: "De raad krijgt het advies.",
            en: "The council gets the advice."
        ),
        Row(
            [.handedOver],
            .closeAnswers,
            .monitoring,
            [.allAnswered],
            nl: "De raad zegt bij elk advies wat en waarom.",
            en: "The council says for each advice what and why."
        ),
        Row(
            [.monitoring],
            .finish,
            .finished,
            [.allReported, .reason],
            nl: "Deelnemers zagen wat ervan kwam.",
            en: "Participants saw what came of it."
        ),
        Row(
            [
                .themes, .testing, .voting, .tied, .chosen, .questioned, .recruiting, .announced, .confirming, .seated,
                .advising,
            ],
            .cancel,
            .cancelled,
            [.reason],
            nl: "Stoppen kan tot het advies er is, met een reden.",
            en: "One can stop until the advice is there, with a reason."
        ),
    ]
}
