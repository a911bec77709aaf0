/// The code by which initiatives are handled, and who accepted it (*Code Burgerkracht*; Heemskerk).
///
/// The text hangs on the scheme. Panel and staff accept it by name; another text has to be accepted anew.
public struct CodeAcceptance: Hashable, Sendable {
    /// Something done with the code.
    public enum Act: Hashable, Sendable {
        /// Fix the text, or another one.
        case adopt(TextID)
        /// The person who acts accepts the text that is named.
        case accept(TextID)
    }

    /// The address of the scheme to which the code belongs.
    public let scheme: String
    /// The text in force.
    public private(set) var code: TextID?
    /// Who accepted it, and when.
    public private(set) var accepted: [PersonID: Day] = [:]

    /// A scheme without a code.
    public init(scheme: String) {
        self.scheme = scheme
    }

    /// Who of `people` has not accepted the text in force, in the order given; all where there is none.
    public func missing(of people: [PersonID]) -> [PersonID] { people.filter { self.accepted[$0] == nil } }

    /// The code after `act`; unchanged where it is refused.
    public mutating func apply(_ act: Act, by person: PersonID, on day: Day) throws(InstrumentProblem) {
        guard person.isWellFormed else { throw .name(person.text) }
        switch act {
        case .adopt(let text):
            guard text.isWellFormed else { throw .noText }
            guard text != self.code else { throw .repeated(text.text) }
            self.code = text
            self.accepted = [:]
        case .accept(let text):
            guard let code, code == text else { throw .unknown(text.text) }
            guard self.accepted[person] == nil else { throw .repeated(person.text) }
            self.accepted[person] = day
        }
    }
}
