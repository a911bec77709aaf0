public import Signing

/// Who may write what in a round: the public keys of its officials.
public struct RoundKeys: Hashable, Sendable {
    /// Keeps the record.
    public let operatorKey: VerificationKey
    /// Attest key events and paper batches, two at a time.
    public let officers: [VerificationKey]
    /// Enter paper ballots.
    public let clerks: [VerificationKey]
    /// Recount and certify beside the operator.
    public let recounters: [VerificationKey]
    /// Take part in the draw of lots.
    public let lotParties: [VerificationKey]

    /// Keys; each list is put in order.
    public init(
        operatorKey: VerificationKey,
        officers: [VerificationKey],
        clerks: [VerificationKey] = [],
        recounters: [VerificationKey],
        lotParties: [VerificationKey] = []
    ) {
        self.operatorKey = operatorKey
        self.officers = officers.sorted()
        self.clerks = clerks.sorted()
        self.recounters = recounters.sorted()
        self.lotParties = lotParties.sorted()
    }

    /// All keys.
    public var all: [VerificationKey] {
        [self.operatorKey] + self.officers + self.clerks + self.recounters + self.lotParties
    }

    init(_ reader: inout ItemReader) throws(EncodingFault) {
        let place = reader.fault(.shape)
        self = try reader.array(of: 5) { (reader) throws(EncodingFault) in
            let operatorKey = try reader.key()
            var lists: [[VerificationKey]] = []
            for least in [2, 0, 1, 0] {
                let keys = try reader.list(least...16) { (reader) throws(EncodingFault) in try reader.key() }
                for (earlier, later) in zip(keys, keys.dropFirst()) where earlier >= later { throw place }
                lists.append(keys)
            }
            guard lists[1].count != 1, lists[3].count != 1 else { throw place }
            return RoundKeys(
                operatorKey: operatorKey,
                officers: lists[0],
                clerks: lists[1],
                recounters: lists[2],
                lotParties: lists[3]
            )
        }
    }

    func write(to writer: inout ItemWriter) {
        writer.array(5)
        writer.key(self.operatorKey)
        for keys in [self.officers, self.clerks, self.recounters, self.lotParties] {
            writer.list(keys) { $0.key($1) }
        }
    }
}
