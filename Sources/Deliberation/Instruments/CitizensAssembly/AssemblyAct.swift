/// What is done in a citizens' assembly (*handeling in een burgerberaad*).
public enum AssemblyAct: Hashable, Sendable {
    /// How many chose a theme.
    public struct ThemeCount: Hashable, Sendable {
        /// Which theme.
        public let theme: ThemeID
        /// How many.
        public let votes: Int

        /// A count.
        public init(_ theme: ThemeID, _ votes: Int) {
            self.theme = theme
            self.votes = votes
        }
    }

    /// Hand in a theme.
    case submitTheme(ThemeID, TextID)
    /// Take no more themes.
    case closeThemes
    /// A tester holds a theme against the frame, with the reason.
    case judge(ThemeID, passes: Bool, TextID)
    /// A tester from another side agrees.
    case confirmJudgment(ThemeID)
    /// A tester from another side does not: it is judged again.
    case contestJudgment(ThemeID)
    /// Similar themes go on as one, with the reason.
    case bundle(ThemeID, of: [ThemeID], TextID, reason: TextID)
    /// Open the public vote.
    case openVote
    /// Take over the counts of the signed round (the hash of its certificate).
    case takeVote(record: String, [ThemeCount])
    /// A public lot between themes with equally many votes (the beacon in hexadecimal).
    case drawTheme(beacon: String)
    /// The council fixes the question.
    case fixQuestion(TextID)
    /// So many people are invited.
    case invite(Int)
    /// So many registered; pool and terms are fixed by their addresses, and the source of the beacon is named.
    case announceDraw(registered: Int, pool: String, terms: String, source: TextID)
    /// The draw.
    case takeDraw(DrawReport)
    /// Somebody who was drawn takes part.
    case confirm(PersonID)
    /// Somebody who was drawn does not; the next of the same stratum is asked. Once the meetings have begun nobody comes in
    /// their place.
    case decline(PersonID)
    /// Everybody has answered.
    case seat
    /// Divide the participants over groups (the beacon in hexadecimal).
    case divide(beacon: String)
    /// A meeting was held, with so many there.
    case hold(present: Int, minutes: TextID)
    /// A group puts an advice.
    case putAdvice(AdviceID, TextID, group: Int)
    /// Open the vote on the advice.
    case openAdvice
    /// The votes on one advice.
    case countAdvice(AdviceID, inFavour: Int, against: Int)
    /// Hand the advice over to the council.
    case handOver(TextID)
    /// What the council makes of one advice, and why.
    case answer(AdviceID, AssemblyAdvice.Answer, TextID)
    /// The council has answered everything.
    case closeAnswers
    /// A participant joins the group that watches.
    case joinMonitors
    /// One of that group reports what came of an advice.
    case report(AdviceID, TextID)
    /// All is reported.
    case finish(TextID)
    /// Stop the whole.
    case cancel(TextID)
}

/// A refusal in a citizens' assembly.
public typealias AssemblyRefusal = InstrumentRefusal<AssemblyState, AssemblyStep, AssemblyCondition>
