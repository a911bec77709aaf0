/// Somebody who was drawn for an assembly (*deelnemer*).
public struct AssemblyMember: Hashable, Sendable {
    /// Whether they take part.
    public enum Standing: String, CaseIterable, Hashable, Sendable {
        /// Drawn, has not answered (*geloot*).
        case drawn
        /// Takes part (*doet mee*).
        case confirmed
        /// Does not take part, or does not any more (*doet niet mee*).
        case declined
    }

    /// The place of the stratum in the terms of the draw.
    public let stratum: Int
    /// Whether they take part.
    public internal(set) var standing = Standing.drawn
    /// In whose place they came, where they did.
    public let replaces: PersonID?
}

/// An advice of an assembly (*advies*).
public struct AssemblyAdvice: Hashable, Sendable {
    /// What the council makes of it.
    public enum Answer: String, CaseIterable, Hashable, Sendable {
        /// Taken over (*overgenomen*).
        case adopted
        /// Taken over in part (*deels overgenomen*).
        case partly
        /// Not taken over (*niet overgenomen*).
        case declined
    }

    /// What it says.
    public let text: TextID
    /// The group that wrote it, from 0.
    public let group: Int
    /// Votes for; `nil` before the count.
    public internal(set) var inFavour: Int?
    /// Votes against; `nil` before the count.
    public internal(set) var against: Int?
    /// Whether it goes into the advice of the citizens.
    public internal(set) var isIn = false
    /// What the council makes of it.
    public internal(set) var answer: Answer?
    /// Why.
    public internal(set) var reason: TextID?
    /// What came of it, as participants report, in order.
    public internal(set) var reports: [TextID] = []
}

/// The name of an advice.
public typealias AdviceID = Identifier<AssemblyAdvice>
