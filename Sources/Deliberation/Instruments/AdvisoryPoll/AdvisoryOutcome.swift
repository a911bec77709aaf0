/// What a poll came to: advice, never an award (*uitkomst van een peiling*).
///
/// It says by which method and from which input it was made. Only a poll makes one.
public struct AdvisoryOutcome: Hashable, Sendable {
    /// How answers are counted: the last answer of each person, once.
    public static let method = "poll-v1"

    /// What was asked.
    public let question: TextID
    /// The answers to choose from.
    public let choices: [ChoiceID]
    /// How many chose each; `nil` where the number is too small to publish.
    public let counts: [Int?]
    /// How many people answered.
    public let answers: Int
    /// SHA-256 over method, question and answers in order of person, in hexadecimal.
    public let inputHash: String

    init(question: TextID, choices: [ChoiceID], counts: [Int?], answers: Int, inputHash: String) {
        self.question = question
        self.choices = choices
        self.counts = counts
        self.answers = answers
        self.inputHash = inputHash
    }
}
