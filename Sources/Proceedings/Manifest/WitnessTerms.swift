public import Signing

/// The log of the round and who watches it.
public struct WitnessTerms: Hashable, Sendable {
    /// A witness.
    public struct Witness: Hashable, Sendable {
        /// Its name in signed notes.
        public let name: String
        /// Its key.
        public let key: VerificationKey

        /// A witness.
        public init(name: String, key: VerificationKey) {
            self.name = name
            self.key = key
        }
    }

    /// The name of the log in its checkpoints.
    public let origin: String
    /// The key that signs checkpoints.
    public let logKey: VerificationKey
    /// How many witnesses must have cosigned.
    public let quorum: Int
    /// The witnesses.
    public let witnesses: [Witness]

    /// Terms.
    public init(origin: String, logKey: VerificationKey, quorum: Int, witnesses: [Witness]) {
        self.origin = origin
        self.logKey = logKey
        self.quorum = quorum
        self.witnesses = witnesses
    }

    init(_ reader: inout ItemReader) throws(EncodingFault) {
        let place = reader.fault(.shape)
        self = try reader.array(of: 4) { (reader) throws(EncodingFault) in
            let origin = try reader.text(1...200)
            let logKey = try reader.key()
            let quorum = try reader.count(1...16)
            let witnesses = try reader.list(1...16) { (reader) throws(EncodingFault) in
                try reader.array(of: 2) { (reader) throws(EncodingFault) in
                    Witness(name: try reader.text(1...200), key: try reader.key())
                }
            }
            let names = Set(witnesses.map(\.name) + [origin])
            guard quorum <= witnesses.count, names.count == witnesses.count + 1 else { throw place }
            guard names.allSatisfy(WitnessTerms.isName) else { throw place }
            return WitnessTerms(origin: origin, logKey: logKey, quorum: quorum, witnesses: witnesses)
        }
    }

    /// Whether `name` can stand in a signed note: no blanks and no plus sign.
    static func isName(_ name: String) -> Bool {
        !name.isEmpty && !name.contains("+") && !name.unicodeScalars.contains { $0.properties.isWhitespace }
    }

    func write(to writer: inout ItemWriter) {
        writer.array(4)
        writer.text(self.origin)
        writer.key(self.logKey)
        writer.count(self.quorum)
        writer.list(self.witnesses) { writer, witness in
            writer.array(2)
            writer.text(witness.name)
            writer.key(witness.key)
        }
    }
}
