/// Whether an area is ready for a round (*randvoorwaarden*; wijkengids): a list of questions, never a ban.
///
/// Basic liveability in order and social infrastructure present; where they are not, money goes there first. What is not in
/// order is a warning to whoever opens a round. Nothing in the engine refuses because of it.
public struct AreaReadiness: Hashable, Sendable {
    /// A precondition.
    public enum Precondition: String, CaseIterable, Hashable, Sendable {
        /// It is clean, whole and safe (*basisleefbaarheid op orde*).
        case basicLiveability = "basic-liveability"
        /// There are places to meet, and people who know people (*sociale infrastructuur*).
        case socialInfrastructure = "social-infrastructure"
    }

    /// What was found.
    public struct Finding: Hashable, Sendable {
        /// Whether it is in order.
        public let isInOrder: Bool
        /// On what that rests.
        public let text: TextID
        /// Who found it.
        public let person: PersonID
        /// When.
        public let day: Day
    }

    /// What there is to warn of.
    public enum Warning: Hashable, Sendable {
        /// Nobody looked.
        case unknown(Precondition)
        /// It is not in order: invest there first.
        case notInOrder(Precondition)
    }

    /// Something found out.
    public enum Act: Hashable, Sendable {
        /// Whether a precondition holds; the last finding counts.
        case find(Precondition, isInOrder: Bool, TextID)
    }

    /// Where.
    public let area: AreaID
    /// The last finding for each precondition.
    public private(set) var findings: [Precondition: Finding] = [:]

    /// An area where nobody looked yet.
    public init(area: AreaID) {
        self.area = area
    }

    /// Everything to warn of, in a fixed order; empty where all is well.
    public var warnings: [Warning] {
        Precondition.allCases.compactMap { precondition in
            guard let finding = self.findings[precondition] else { return .unknown(precondition) }
            return finding.isInOrder ? nil : .notInOrder(precondition)
        }
    }

    /// The list after `act`; unchanged where it is refused.
    public mutating func apply(_ act: Act, by person: PersonID, on day: Day) throws(InstrumentProblem) {
        guard person.isWellFormed else { throw .name(person.text) }
        switch act {
        case .find(let precondition, let isInOrder, let text):
            guard text.isWellFormed else { throw .noText }
            if let last = self.findings[precondition], day < last.day { throw .earlier(than: last.day) }
            self.findings[precondition] = Finding(isInOrder: isInOrder, text: text, person: person, day: day)
        }
    }
}
