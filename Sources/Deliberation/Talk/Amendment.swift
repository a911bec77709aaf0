/// A proposal to go on with another version (*wijzigingsvoorstel, amendement*).
public struct Amendment: Hashable, Sendable {
    /// How far it is.
    public enum State: String, MachineWord {
        /// Proposed (*ingediend*).
        case proposed
        /// The version that counts from now on (*overgenomen*).
        case adopted
        /// Not taken over (*niet overgenomen*).
        case rejected
        /// Taken back (*teruggenomen*).
        case withdrawn
    }

    /// What is done with it.
    public enum Act: String, MachineWord {
        /// Take it over.
        case adopt
        /// Do not take it over.
        case reject
        /// Take it back.
        case withdraw
    }

    /// What must hold.
    public enum Condition: String, MachineWord {
        /// Every initiator agrees: it is their plan.
        case initiatorsAgree = "initiators-agree"
        /// A written reason is there.
        case reason
        /// Whoever proposed it does so.
        case byProposer = "by-proposer"
    }

    /// Its name.
    public let id: AmendmentID
    /// Who proposes it.
    public let person: PersonID
    /// The version that it would make current.
    public let version: InitiativeVersion
    /// How far it is.
    public internal(set) var state = State.proposed
    /// Initiators who agree.
    public internal(set) var agreed: Set<PersonID> = []

    /// The table.
    public static let table = MachineTable<State, Act, Condition>(
        start: .proposed,
        [
            MachineRow(
                [.proposed],
                .adopt,
                .adopted,
                [.initiatorsAgree],
                nl: "Het blijft het plan van de indieners; zij moeten het willen.",
                en: "It stays the plan of the initiators; they have to want it."
            ),
            MachineRow(
                [.proposed],
                .reject,
                .rejected,
                [.reason],
                nl: "Wie iets voorstelt hoort waarom het niet wordt overgenomen.",
                en: "Whoever proposes something hears why it is not taken over."
            ),
            MachineRow(
                [.proposed],
                .withdraw,
                .withdrawn,
                [.byProposer],
                nl: "Alleen wie het voorstelde kan het terugnemen.",
                en: "Only whoever proposed it can take it back."
            ),
        ]
    )
}

/// The name of an amendment.
public typealias AmendmentID = Identifier<Amendment>
