internal import BallotRules

extension ItemTalk {
    /// Acts in a consent round.
    mutating func seekConsent(_ act: TalkAct) throws(TalkRefusal) {
        try self.require(.consenting)
        guard let round = self.consent else { throw .nothingOpen }
        let deciders = self.deciders
        if case .integrate(_, let proposal) = act, !deciders.contains(proposal.person) {
            throw .mayNotDecide(proposal.person)
        }
        var next = round
        do throws(ConsentRefusal) {
            switch act {
            case .consent(let step, let person): next = try round.stepping(step, by: person, deciders)
            case .respond(let answer, let person, let text):
                next = try round.answering(answer, by: person, text: text, deciders)
            case .test(let id, let isArgued, let isParamount):
                next = try round.testing(id, isArgued: isArgued, isParamount: isParamount)
            case .dropObjection(let id, let person): next = try round.withdrawing(id, by: person)
            case .integrate(let id, let proposal): next = try round.integrating(id, into: proposal)
            default: break
            }
        } catch { throw .consent(error) }
        guard next.proposal.version == self.version.address else { throw .version(current: self.version.address) }
        if case .integrate = act { try self.check(next.proposal) }
        self.consent = next
    }

    /// Votes, their count, and the verdict.
    mutating func decide(_ act: TalkAct) throws(TalkRefusal) {
        switch act {
        case .vote(let voice, let seat, let person):
            try self.require(.voting)
            guard self.sheet != nil else { throw .nothingOpen }
            guard self.cleared.contains(person) else { throw .mayNotDecide(person) }
            do throws(VoteSheet.Refusal) { try self.sheet?.cast(voice, for: seat, by: person) } catch {
                throw .vote(error)
            }
            self.ruling = nil
        case .count(let manner, let chairIsFor): try self.count(manner, chairIsFor)
        case .motivate(let motivation): try self.motivate(motivation)
        default: break
        }
    }

    /// Whether a proposal could be the verdict: one that cannot is not put to the panel, which could never conclude it.
    func check(_ proposal: Proposal) throws(TalkRefusal) {
        do throws(VerdictProblem) {
            try Verdict.check(proposal, asked: self.version.content.asked, self.scheme)
        } catch { throw .verdict(error) }
    }

    mutating func startRound() {
        self.sheet = VoteSheet(self.room)
        self.rounds = []
        self.ruling = nil
    }

    /// Keeps the round that gave no result, and opens the next.
    mutating func keepRound() {
        if let counted = self.counted { self.rounds.append(counted) }
        self.sheet = VoteSheet(self.room)
        self.ruling = nil
    }

    /// Everybody consented: the method of consent says so once more, from the answers.
    mutating func ruleByConsent() throws(TalkRefusal) {
        guard let round = self.consent else { throw .nothingOpen }
        let ruling = try self.ruling(
            Scheme.DecisionSettings(method: "consent", options: [:], quorum: self.rules.quorum),
            .responses(round.responses(self.deciders))
        )
        guard ruling.status == .adopted else { throw .step(.unmet([.consented], .adopt)) }
        self.proposal = round.proposal
        self.ruling = ruling
    }

    private mutating func count(_ manner: MotionRound.Manner, _ chairIsFor: Bool?) throws(TalkRefusal) {
        try self.require(.voting)
        guard let sheet = self.sheet else { throw .nothingOpen }
        // Nothing is decided below the quorum, nor by whoever has not said whether they have an interest.
        let needed: [ItemCondition] = [.quorum, .interestsDeclared]
        let unmet = needed.filter { !self.holds($0) }
        guard unmet.isEmpty else { throw .step(.unmet(unmet, .decide)) }
        let round: MotionRound
        do throws(BallotFault) {
            let occasion: MotionRound.Occasion = self.rounds.isEmpty ? .first : .afterTie
            round = try sheet.round(manner: manner, occasion: occasion, chairIsFor: chairIsFor)
        } catch { throw .fault(error) }
        self.ruling = try self.ruling(self.rules.decision, .motion(self.rounds + [round]))
        self.counted = round
    }

    private func ruling(_ settings: Scheme.DecisionSettings, _ ballots: PanelBallots) throws(TalkRefusal) -> Ruling {
        let rule: DecisionRule
        do throws(MethodError) { rule = try settings.rule() } catch { throw .method(error) }
        do throws(BallotFault) { return try rule.ruling(on: ballots, in: self.room.attendance) } catch {
            throw .fault(error)
        }
    }

    /// Whether somebody sees it otherwise: voted against, or has an objection that stands.
    public var isDivided: Bool {
        let against = self.sheet?.voices.values.contains(.against) ?? false
        return against || (self.consent?.objections.contains { $0.state == .standing } ?? false)
    }

    private mutating func motivate(_ motivation: Motivation) throws(TalkRefusal) {
        try self.require(.decided)
        guard let proposal = self.proposal, let ruling = self.ruling else { throw .nothingOpen }
        let judged = ruling.status == .adopted ? proposal : self.refusal(of: proposal)
        guard let judged else { throw .nothingOpen }
        do throws(VerdictProblem) {
            self.verdict = try Verdict(
                judged,
                on: self.version,
                motivation,
                under: self.scheme,
                isDivided: self.isDivided
            )
        } catch { throw .verdict(error) }
    }

    /// A grant that is voted down is a refusal; a refusal that is voted down is no grant, and needs another proposal.
    private func refusal(of proposal: Proposal) -> Proposal? {
        proposal.kind.isGrant
            ? Proposal(.refuse, amount: .zero, of: proposal.version, by: proposal.person) : nil
    }
}
