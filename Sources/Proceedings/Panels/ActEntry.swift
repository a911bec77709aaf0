public import Deliberation
public import Signing

/// An act about panels and initiatives, with who did it and when (docs/record-format/v1.md, 11.3).
public struct ActEntry: RoundEntryBody {
    /// The type of the entry.
    public static var type: EntryType { .act }
    /// The hash of the charter.
    public let manifest: Digest
    /// How many entries of the log whoever signs knew: it ties the act to its place, so that it counts once.
    public let known: Int
    /// When.
    public let moment: Moment
    /// Who did it, or for whom it was entered.
    public let person: PersonID
    /// What.
    public let act: Act

    /// An act.
    public init(charter: Digest, knowing known: Int, at moment: Moment, by person: PersonID, _ act: Act) {
        self.manifest = charter
        self.known = known
        self.moment = moment
        self.person = person
        self.act = act
    }

    /// Reads the body's one item.
    public init(_ reader: inout ItemReader) throws(EncodingFault) {
        self = try reader.body(7) { (reader, charter) throws(EncodingFault) in
            let known = try reader.count()
            let day: Day = try reader.take()
            let moment = Moment(day, minute: try reader.count(0...1_439))
            let person: PersonID = try reader.take()
            let place = reader.position
            let range = try reader.octets()
            do throws(EncodingFault) {
                let act = try Act(reader.source, in: range)
                return ActEntry(charter: charter, knowing: known, at: moment, by: person, act)
            } catch {
                throw EncodingFault(error.code, at: reader.offset(of: place) + range.lowerBound - place + error.offset)
            }
        }
    }

    /// Writes the body's one item.
    public func write(to writer: inout ItemWriter) {
        writer.body(7, self.manifest)
        writer.count(self.known)
        self.moment.day.write(to: &writer)
        writer.count(self.moment.minute)
        self.person.write(to: &writer)
        writer.octets(self.act.encoded)
    }
}
