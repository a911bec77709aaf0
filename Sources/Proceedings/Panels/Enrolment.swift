public import Deliberation
public import Signing

/// A key that somebody begins or ends to use in a panel record (docs/record-format/v1.md, 11.2).
public struct Enrolment: RoundEntryBody {
    /// What happens to the key.
    public enum Event: Int, CaseIterable, Hashable, Sendable {
        /// It is used from now on; an administrator and the key itself sign.
        case begin = 1
        /// It is not used any more; an administrator or the key itself signs.
        case end = 2
    }

    /// The type of the entry.
    public static var type: EntryType { .enrolment }
    /// The hash of the charter.
    public let manifest: Digest
    /// What happens.
    public let event: Event
    /// The key.
    public let key: VerificationKey
    /// Whose it is.
    public let person: PersonID

    /// An enrolment, or the end of one.
    public init(charter: Digest, _ event: Event, _ key: VerificationKey, of person: PersonID) {
        self.manifest = charter
        self.event = event
        self.key = key
        self.person = person
    }

    /// Reads the body's one item.
    public init(_ reader: inout ItemReader) throws(EncodingFault) {
        let place = reader.fault(.shape)
        self = try reader.body(5) { (reader, charter) throws(EncodingFault) in
            guard let event = Event(rawValue: try reader.count()) else { throw place }
            return Enrolment(charter: charter, event, try reader.key(), of: try reader.take())
        }
    }

    /// Writes the body's one item.
    public func write(to writer: inout ItemWriter) {
        writer.body(5, self.manifest)
        writer.count(self.event.rawValue)
        writer.key(self.key)
        self.person.write(to: &writer)
    }
}
