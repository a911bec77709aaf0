/// Whether nobody is excluded and the common interest is guarded (*toegankelijkheidstoets*; wijkteam page).
///
/// Who it is open to is declared; each aspect of access is judged with a reason. An initiative that is closed without a
/// reason, or fails an aspect, does not pass.
public struct AccessTest: Hashable, Sendable {
    /// To whom it is open.
    public enum Openness: String, CaseIterable, Hashable, Sendable {
        /// To everybody (*voor iedereen*).
        case everybody
        /// To a named group, for a reason (*voor een doelgroep*).
        case group
        /// To its own members only (*besloten*).
        case closed
    }

    /// What access depends on.
    public enum Aspect: String, CaseIterable, Hashable, Sendable {
        /// One can get in, also with a wheelchair (*bereikbaar en rolstoeltoegankelijk*).
        case place
        /// Whoever has little money can come (*betaalbaar*).
        case cost
        /// Whoever speaks or reads little Dutch understands it (*begrijpelijk*).
        case language
        /// Others than those who ask gain by it (*collectief belang*).
        case commonInterest = "common-interest"
    }

    /// What stands in the way.
    public enum Finding: Hashable, Sendable {
        /// Nobody said to whom it is open.
        case opennessUnknown
        /// It is for its own members only.
        case closed
        /// Nobody judged this.
        case unjudged(Aspect)
        /// This was judged not good enough.
        case fails(Aspect)
    }

    /// Something declared or judged.
    public enum Act: Hashable, Sendable {
        /// The initiators say to whom it is open, and why so.
        case declare(Openness, TextID)
        /// Somebody judges an aspect, with the reason; the last judgment counts.
        case judge(Aspect, isMet: Bool, TextID)
    }

    /// Which initiative.
    public let initiative: InitiativeID
    /// To whom it is open.
    public private(set) var openness: Openness?
    /// Why so.
    public private(set) var opennessText: TextID?
    /// Judgments by aspect.
    public private(set) var judgments: [Aspect: Bool] = [:]
    /// Their reasons.
    public private(set) var reasons: [Aspect: TextID] = [:]

    /// A test in which nothing was said.
    public init(of initiative: InitiativeID) {
        self.initiative = initiative
    }

    /// Everything that stands in the way, in a fixed order; empty where it passes.
    public var findings: [Finding] {
        var findings: [Finding] = []
        switch self.openness {
        case nil: findings.append(.opennessUnknown)
        case .closed: findings.append(.closed)
        case .everybody, .group: break
        }
        for aspect in Aspect.allCases {
            switch self.judgments[aspect] {
            case nil: findings.append(.unjudged(aspect))
            case false: findings.append(.fails(aspect))
            default: break
            }
        }
        return findings
    }

    /// Whether it passes.
    public var isPassed: Bool { self.findings.isEmpty }

    /// The test after `act`; unchanged where it is refused.
    public mutating func apply(_ act: Act, by person: PersonID, on _: Day) throws(InstrumentProblem) {
        guard person.isWellFormed else { throw .name(person.text) }
        switch act {
        case .declare(let openness, let text):
            guard text.isWellFormed else { throw .noText }
            (self.openness, self.opennessText) = (openness, text)
        case .judge(let aspect, let isMet, let text):
            guard text.isWellFormed else { throw .noText }
            self.judgments[aspect] = isMet
            self.reasons[aspect] = text
        }
    }
}
