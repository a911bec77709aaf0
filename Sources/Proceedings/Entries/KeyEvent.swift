public import Signing

/// Something that happened to a voter's key, attested by two officers (docs/record-format/v1.md, 3.6).
public struct KeyEvent: RoundEntryBody {
    /// What happened.
    public enum Event: Hashable, Sendable {
        /// The key's ballots do not count, and no more are accepted.
        case cancel(VerificationKey)
        /// Another key goes on where this one stopped.
        case replace(VerificationKey, by: VerificationKey)
        /// The voter at `leaf` in the register was handed a paper ballot of `batch`; her key, if any, is cancelled.
        case deskVote(leaf: Int, key: VerificationKey?, batch: Int)
    }

    /// The type of the entry.
    public static var type: EntryType { .keyEvent }
    /// The hash of the round's manifest.
    public let manifest: Digest
    /// What happened.
    public let event: Event
    /// Why, without personal data.
    public let reason: String

    /// A key event.
    public init(manifest: Digest, event: Event, reason: String) {
        self.manifest = manifest
        self.event = event
        self.reason = reason
    }

    /// The key that a voter gives up at a desk.
    var deskKey: VerificationKey? {
        guard case .deskVote(_, let key, _) = self.event else { return nil }
        return key
    }

    /// Reads the body's one item.
    public init(_ reader: inout ItemReader) throws(EncodingFault) {
        let place = reader.fault(.shape)
        self = try reader.array { (reader, count) throws(EncodingFault) in
            guard count > 2 else { throw place }
            try reader.constant(1)
            let manifest = try reader.digest()
            let event: Event
            switch (try reader.count(), count) {
            case (1, 5): event = .cancel(try reader.key())
            case (2, 6): event = .replace(try reader.key(), by: try reader.key())
            case (3, 7):
                let leaf = try reader.count()
                let key = try reader.optionalKey()
                event = .deskVote(leaf: leaf, key: key, batch: try reader.count())
            default: throw place
            }
            return KeyEvent(manifest: manifest, event: event, reason: try reader.text(1...500))
        }
    }

    /// Writes the body's one item.
    public func write(to writer: inout ItemWriter) {
        switch self.event {
        case .cancel(let key):
            writer.body(5, self.manifest)
            writer.count(1)
            writer.key(key)
        case .replace(let key, let successor):
            writer.body(6, self.manifest)
            writer.count(2)
            writer.key(key)
            writer.key(successor)
        case .deskVote(let leaf, let key, let batch):
            writer.body(7, self.manifest)
            writer.count(3)
            writer.count(leaf)
            writer.octets(key?.bytes ?? [])
            writer.count(batch)
        }
        writer.text(self.reason)
    }
}
