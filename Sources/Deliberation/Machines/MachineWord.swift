public import BallotRules

/// A state, an act or a condition of a state machine: a name for diagrams and records, and words for people.
public protocol MachineWord: RawRepresentable, CaseIterable, Hashable, Sendable where RawValue == String {
    /// What it is called: a state as `in gesprek`, an act as `stemmen openen`, a condition as `er zijn genoeg leden`.
    var wording: Bilingual { get }
}
