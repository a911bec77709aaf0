/// An objection in a consent round (*bezwaar in een consentronde*).
public struct Objection: Hashable, Sendable {
    /// How far it is.
    public enum State: String, MachineWord {
        /// Raised (*ingebracht*).
        case raised
        /// Argued and paramount: it stops the decision (*beargumenteerd en overwegend*).
        case valid
        /// Not argued or not paramount: written down as a concern (*genoteerd als zorg*).
        case concern
        /// Worked into the proposal (*verwerkt*).
        case integrated
        /// Left standing; the vote decides, and the minutes keep it (*blijft staan*).
        case standing
        /// Taken back (*ingetrokken*).
        case withdrawn
    }

    /// What is done with it.
    public enum Act: String, MachineWord {
        /// Find that it is argued and paramount.
        case uphold
        /// Find that it is not.
        case note
        /// Work it into the proposal.
        case integrate
        /// Leave it standing.
        case leave
        /// Take it back.
        case withdraw
    }

    /// What must hold.
    public enum Condition: String, MachineWord {
        /// It has an argument.
        case argued
        /// It says why the proposal harms the aim, not what the objector would like better.
        case paramount
        /// It has been held against both tests, and fails one.
        case failsTest = "fails-test"
        /// The proposal has changed.
        case newProposal = "new-proposal"
        /// No round is left.
        case noLoopLeft = "no-loop-left"
        /// The objector does so.
        case byObjector = "by-objector"
    }

    /// Its name.
    public let id: ObjectionID
    /// Who.
    public let person: PersonID
    /// What.
    public let text: TextID
    /// In which loop, from 1.
    public let loop: Int
    /// How far it is.
    public internal(set) var state = State.raised

    /// Whether it still stops the decision, or has to be tested first.
    public var isOpen: Bool { self.state == .raised || self.state == .valid }

    /// The table.
    public static let table = MachineTable<State, Act, Condition>(
        start: .raised,
        [
            MachineRow(
                [.raised],
                .uphold,
                .valid,
                [.argued, .paramount],
                nl: "Het bezwaar heeft een argument en raakt het doel.",
                en: "The objection has an argument and touches the aim."
            ),
            MachineRow(
                [.raised],
                .note,
                .concern,
                [.failsTest],
                nl: "Een zorg of voorkeur houdt een besluit niet tegen, maar staat wel in het verslag.",
                en: "A concern or a preference stops no decision, but stands in the minutes."
            ),
            MachineRow(
                [.valid],
                .integrate,
                .integrated,
                [.newProposal],
                nl: "Het voorstel is om het bezwaar veranderd.",
                en: "The proposal was changed for the objection."
            ),
            MachineRow(
                [.valid],
                .leave,
                .standing,
                [.noLoopLeft],
                nl: "Vaker zoeken mag niet van de regels.",
                en: "The rules allow no further search."
            ),
            MachineRow(
                [.raised, .valid],
                .withdraw,
                .withdrawn,
                [.byObjector],
                nl: "Alleen wie het bezwaar heeft kan het intrekken.",
                en: "Only the objector can take it back."
            ),
        ]
    )
}

/// The name of an objection.
public typealias ObjectionID = Identifier<Objection>
