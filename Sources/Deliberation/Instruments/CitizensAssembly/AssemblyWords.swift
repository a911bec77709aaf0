public import BallotRules

/// How far a citizens' assembly is (*stand van een burgerberaad*).
public enum AssemblyState: String, MachineWord {
    /// Themes are handed in (*thema's indienen*).
    case themes
    /// Themes are tested (*toetsen*).
    case testing
    /// Residents choose a theme (*stemmen over thema's*).
    case voting
    /// Several themes have the most votes (*gelijke stand*).
    case tied
    /// A theme is chosen (*thema gekozen*).
    case chosen
    /// The council fixed the question (*vraag vastgesteld*).
    case questioned
    /// People are invited (*werven*).
    case recruiting
    /// Pool and terms are fixed (*loting aangekondigd*).
    case announced
    /// Who was drawn says yes or no (*bevestigen*).
    case confirming
    /// They meet (*bijeenkomsten*).
    case seated
    /// They vote on the advice (*stemmen over adviezen*).
    case advising
    /// The council has the advice (*overhandigd*).
    case handedOver = "handed-over"
    /// Participants watch what comes of it (*volgen*).
    case monitoring
    /// Done (*afgerond*).
    case finished
    /// Stopped (*gestopt*).
    case cancelled

    /// What it is called.
    public var wording: Bilingual {
        switch self {
        case .themes: Bilingual(nl: "thema’s indienen", en: "themes are handed in")
        case .testing: Bilingual(nl: "thema’s toetsen", en: "themes are tested")
        case .voting: Bilingual(nl: "stemmen over thema’s", en: "voting on themes")
        case .tied: Bilingual(nl: "gelijke stand", en: "equal votes")
        case .chosen: Bilingual(nl: "thema gekozen", en: "a theme is chosen")
        case .questioned: Bilingual(nl: "vraag vastgesteld door de raad", en: "the council fixed the question")
        case .recruiting: Bilingual(nl: "mensen uitnodigen", en: "people are invited")
        case .announced: Bilingual(nl: "loting aangekondigd", en: "the draw is announced")
        case .confirming: Bilingual(nl: "geloten mensen bevestigen", en: "those drawn confirm")
        case .seated: Bilingual(nl: "bijeenkomsten", en: "meetings")
        case .advising: Bilingual(nl: "stemmen over de adviezen", en: "voting on the advice")
        case .handedOver: Bilingual(nl: "advies overhandigd aan de raad", en: "handed over to the council")
        case .monitoring: Bilingual(nl: "volgen wat ermee gebeurt", en: "watching what comes of it")
        case .finished: Bilingual(nl: "afgerond", en: "finished")
        case .cancelled: Bilingual(nl: "gestopt", en: "stopped")
        }
    }
}

/// A step of a citizens' assembly.
public enum AssemblyStep: String, MachineWord {
    /// Take no more themes.
    case closeThemes = "close-themes"
    /// Open the vote on themes.
    case openVote = "open-vote"
    /// One theme has the most votes.
    case settleVote = "settle-vote"
    /// Several have.
    case tieVote = "tie-vote"
    /// Draw between them.
    case drawTheme = "draw-theme"
    /// Fix the question.
    case fixQuestion = "fix-question"
    /// Invite people.
    case invite
    /// Invite more people.
    case inviteAgain = "invite-again"
    /// Announce the draw.
    case announceDraw = "announce-draw"
    /// Draw.
    case takeDraw = "take-draw"
    /// Begin with those who said yes.
    case seat
    /// Open the vote on the advice.
    case openAdvice = "open-advice"
    /// Hand the advice over.
    case handOver = "hand-over"
    /// Close the answers.
    case closeAnswers = "close-answers"
    /// Finish.
    case finish
    /// Stop.
    case cancel

    /// What is done.
    public var wording: Bilingual {
        switch self {
        case .closeThemes: Bilingual(nl: "geen thema’s meer aannemen", en: "take no more themes")
        case .openVote: Bilingual(nl: "het stemmen over thema’s openen", en: "open the vote on themes")
        case .settleVote: Bilingual(nl: "de uitslag overnemen", en: "take the outcome over")
        case .tieVote: Bilingual(nl: "een gelijke stand vaststellen", en: "find equal votes")
        case .drawTheme: Bilingual(nl: "loten tussen de thema’s", en: "draw between the themes")
        case .fixQuestion: Bilingual(nl: "de vraag vaststellen", en: "fix the question")
        case .invite: Bilingual(nl: "mensen uitnodigen", en: "invite people")
        case .inviteAgain: Bilingual(nl: "opnieuw mensen uitnodigen", en: "invite more people")
        case .announceDraw: Bilingual(nl: "de loting aankondigen", en: "announce the draw")
        case .takeDraw: Bilingual(nl: "loten", en: "draw")
        case .seat: Bilingual(nl: "beginnen met wie ja zei", en: "begin with those who said yes")
        case .openAdvice: Bilingual(nl: "het stemmen over de adviezen openen", en: "open the vote on the advice")
        case .handOver: Bilingual(nl: "het advies overhandigen", en: "hand the advice over")
        case .closeAnswers: Bilingual(nl: "de antwoorden afsluiten", en: "close the answers")
        case .finish: Bilingual(nl: "afronden", en: "finish it")
        case .cancel: Bilingual(nl: "stoppen", en: "stop it")
        }
    }
}

/// What must hold.
public enum AssemblyCondition: String, MachineWord {
    /// There are themes.
    case themesThere = "themes-there"
    /// Every theme was judged, from two sides.
    case allJudged = "all-judged"
    /// One theme has the most votes.
    case oneWinner = "one-winner"
    /// Several themes have the most votes.
    case equalVotes = "equal-votes"
    /// A public lot was drawn.
    case lotDrawn = "lot-drawn"
    /// The source of the beacon is named beforehand.
    case sourceNamed = "source-named"
    /// All answers are there.
    case allAnswered = "all-answered"
    /// Enough people said yes.
    case enoughMembers = "enough-members"
    /// Everybody answered, and too few said yes.
    case tooFewMembers = "too-few-members"
    /// The last meeting has come.
    case lastMeeting = "last-meeting"
    /// There is advice.
    case adviceThere = "advice-there"
    /// Every advice was voted on.
    case allCounted = "all-counted"
    /// What came of every advice taken over is reported.
    case allReported = "all-reported"
    /// It is in writing.
    case reason

    /// What must hold.
    public var wording: Bilingual {
        switch self {
        case .themesThere: Bilingual(nl: "er zijn thema’s", en: "there are themes")
        case .allJudged:
            Bilingual(nl: "elk thema is door twee kanten getoetst", en: "every theme was judged from two sides")
        case .oneWinner: Bilingual(nl: "één thema heeft de meeste stemmen", en: "one theme has the most votes")
        case .equalVotes:
            Bilingual(nl: "meer thema’s hebben de meeste stemmen", en: "several themes have the most votes")
        case .lotDrawn: Bilingual(nl: "er is in het openbaar geloot", en: "a public lot was drawn")
        case .sourceNamed:
            Bilingual(nl: "vooraf staat vast waarmee geloot wordt", en: "the source of the lot is named beforehand")
        case .allAnswered: Bilingual(nl: "alle antwoorden zijn er", en: "all answers are there")
        case .enoughMembers: Bilingual(nl: "genoeg mensen zeiden ja", en: "enough people said yes")
        case .tooFewMembers:
            Bilingual(
                nl: "iedereen heeft geantwoord en te weinig mensen zeiden ja",
                en: "everybody answered and too few said yes"
            )
        case .lastMeeting: Bilingual(nl: "de laatste bijeenkomst is er", en: "the last meeting has come")
        case .adviceThere: Bilingual(nl: "er zijn adviezen", en: "there is advice")
        case .allCounted: Bilingual(nl: "over elk advies is gestemd", en: "every advice was voted on")
        case .allReported:
            Bilingual(
                nl: "van elk overgenomen advies is gemeld wat ervan kwam",
                en: "what came of each advice taken over is reported"
            )
        case .reason: Bilingual(nl: "het staat op papier", en: "it is in writing")
        }
    }
}
