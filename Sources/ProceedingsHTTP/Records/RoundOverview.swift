internal import BallotRules
internal import Deliberation
internal import Proceedings
internal import Signing

/// Where a round stands, in numbers and words. Nothing in it depends on what ballots say.
struct RoundOverview: Sendable {
    let phase: RoundPhase
    let manifest: String
    /// When voting is announced to begin and to end, in seconds since 1970.
    let opens: Int
    let closes: Int
    let voters: Int
    /// Voters with an online ballot that counts as things stand.
    let onlineVoters: Int
    /// The numbers of the certificate, once there is one.
    let counts: TallyCounts?
    let isCloseWitnessed: Bool
    let isPaperSettled: Bool
    let next: Bilingual

    init(_ state: RoundState) {
        let terms = state.terms.manifest
        self.phase = state.phase
        self.manifest = state.terms.hash.hexadecimal
        (self.opens, self.closes, self.voters) = (terms.opens, terms.closes, terms.registerSize)
        self.onlineVoters = state.onlineVoters
        self.counts = state.certificate?.counts
        self.isCloseWitnessed = state.isCloseWitnessed
        self.isPaperSettled = state.unfinishedPaper == nil
        self.next = RoundOverview.next(state)
    }

    var members: [String: DataValue] {
        [
            "phase": .text(self.phase.rawValue), "manifest": .text(self.manifest), "opens": .number(self.opens),
            "closes": .number(self.closes), "voters": .number(self.voters), "onlineVoters": .number(self.onlineVoters),
        ]
    }

    /// All of it.
    func document(_ phrase: Phrase) -> DataValue {
        var members = self.members
        members["next"] = .text(phrase(self.next))
        if let counts { members["counts"] = counts.document }
        return .map(members)
    }

    private static func next(_ state: RoundState) -> Bilingual {
        switch state.phase {
        case .enrolling:
            Bilingual(nl: "De ronde wordt klaargezet en daarna geopend.", en: "The round is prepared and then opened.")
        case .open:
            Bilingual(nl: "U kunt stemmen tot de ronde sluit.", en: "You can vote until the round closes.")
        case .closed where !state.isCloseWitnessed:
            Bilingual(
                nl: "Getuigen tekenen dat de ronde dicht is.",
                en: "Witnesses sign that the round is closed."
            )
        case .closed where state.unfinishedPaper != nil:
            Bilingual(nl: "De papieren stembiljetten worden ingevoerd.", en: "The paper ballots are entered.")
        case .closed: Bilingual(nl: "De stemmen worden geteld.", en: "The votes are counted.")
        case .counted: Bilingual(nl: "De uitslag wordt gepubliceerd.", en: "The outcome is published.")
        case .published:
            Bilingual(
                nl: "De ronde is klaar. Iedereen kan alles narekenen.",
                en: "The round is done. Everybody can check it all."
            )
        }
    }
}
