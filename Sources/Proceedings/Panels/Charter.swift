public import Deliberation
public import Signing

/// The first entry of a panel record: who keeps it, with which keys, and who watches the log (*instellingsbesluit*).
public struct Charter: EntryBody {
    /// Somebody with a key and roles from the start.
    public struct Officer: Hashable, Sendable {
        /// The key.
        public let key: VerificationKey
        /// Who.
        public let person: PersonID
        /// The roles, in the order of their names.
        public let roles: [Role]

        /// An officer.
        public init(key: VerificationKey, person: PersonID, roles: [Role]) {
            self.key = key
            self.person = person
            self.roles = roles.sorted { $0.rawValue < $1.rawValue }
        }
    }

    /// The type of the entry.
    public static var type: EntryType { .charter }
    /// The most officers.
    public static let mostOfficers = 20
    /// A random name of the record, 16 octets.
    public let id: [UInt8]
    /// What the record is called.
    public let title: String
    /// Officers, in the order of their keys; at least one is an administrator.
    public let officers: [Officer]
    /// The log and its witnesses.
    public let witnesses: WitnessTerms

    /// A charter.
    public init(id: [UInt8], title: String, officers: [Officer], witnesses: WitnessTerms) {
        self.id = id
        self.title = title
        self.officers = officers.sorted { $0.key < $1.key }
        self.witnesses = witnesses
    }

    /// The hash under which all other entries stand.
    public var hash: Digest { SHA256.digest(of: self.encoded, in: Domains.charter) }

    /// Reads the body's one item.
    public init(_ reader: inout ItemReader) throws(EncodingFault) {
        let place = reader.fault(.shape)
        self = try reader.array(of: 6) { (reader) throws(EncodingFault) in
            try reader.constant(1)
            try reader.constant("panels")
            let id = try reader.octets(16...16)
            let title = try reader.text(1...200)
            let officers = try reader.list(1...Charter.mostOfficers) { (reader) throws(EncodingFault) in
                try reader.array(of: 3) { (reader) throws(EncodingFault) in
                    let (key, person) = (try reader.key(), try reader.take(PersonID.self))
                    let roles: [Role] = try reader.take()
                    let officer = Officer(key: key, person: person, roles: roles)
                    guard officer.roles == roles else { throw place }
                    return officer
                }
            }
            for (earlier, later) in zip(officers, officers.dropFirst()) where earlier.key >= later.key { throw place }
            return Charter(
                id: Array(reader.source[id]),
                title: title,
                officers: officers,
                witnesses: try WitnessTerms(&reader)
            )
        }
        guard self.isSound else { throw place }
    }

    /// Writes the body's one item.
    public func write(to writer: inout ItemWriter) {
        writer.array(6)
        writer.count(1)
        writer.text("panels")
        writer.octets(self.id)
        writer.text(self.title)
        writer.list(self.officers) { writer, officer in
            writer.array(3)
            writer.key(officer.key)
            officer.person.write(to: &writer)
            officer.roles.write(to: &writer)
        }
        self.witnesses.write(to: &writer)
    }

    /// Whether keys differ from each other, roles stand once, and an administrator is there.
    private var isSound: Bool {
        let keys = self.officers.map(\.key) + [self.witnesses.logKey] + self.witnesses.witnesses.map(\.key)
        return Set(keys).count == keys.count && self.officers.allSatisfy { Set($0.roles).count == $0.roles.count }
            && self.officers.contains { $0.roles.contains(.administrator) }
    }
}
