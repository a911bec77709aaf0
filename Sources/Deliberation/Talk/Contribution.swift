/// A text that stands beside the record and is known by its content address, so that it can be erased.
public enum TextDocument {}

/// The content address of a text.
public typealias TextID = Identifier<TextDocument>

/// A clarifying question (*verhelderende vraag*).
public struct Question: Hashable, Sendable {
    /// Its name.
    public let id: QuestionID
    /// Who asks.
    public let person: PersonID
    /// What.
    public let text: TextID
    /// The answer, once it is there.
    public internal(set) var answer: TextID?
    /// Whether the asker took it back.
    public internal(set) var isTakenBack = false

    /// Whether an answer is waited for.
    public var isOpen: Bool { self.answer == nil && !self.isTakenBack }
}

/// The name of a question.
public typealias QuestionID = Identifier<Question>

/// An argument (*argument*).
public struct Argument: Hashable, Sendable {
    /// For or against.
    public enum Side: String, CaseIterable, Hashable, Sendable {
        /// For (*voor*).
        case inFavour = "for"
        /// Against (*tegen*).
        case against
    }

    /// Its name.
    public let id: ArgumentID
    /// Who gives it.
    public let person: PersonID
    /// For or against.
    public let side: Side
    /// What.
    public let text: TextID
    /// Whether an absent member sent it in writing (*schriftelijke inbreng*).
    public let isWritten: Bool
    /// What others say to it, in order.
    public internal(set) var reactions: [Reaction] = []
}

/// The name of an argument.
public typealias ArgumentID = Identifier<Argument>

/// What somebody says to an argument (*reactie*).
public struct Reaction: Hashable, Sendable {
    /// In what sense.
    public enum Kind: String, CaseIterable, Hashable, Sendable {
        /// Agrees (*eens*).
        case agrees
        /// Disagrees (*oneens*).
        case disagrees
        /// Adds something (*aanvulling*).
        case adds
    }

    /// Who.
    public let person: PersonID
    /// In what sense.
    public let kind: Kind
    /// What.
    public let text: TextID

    /// A reaction.
    public init(_ kind: Kind, by person: PersonID, _ text: TextID) {
        self.person = person
        self.kind = kind
        self.text = text
    }
}
