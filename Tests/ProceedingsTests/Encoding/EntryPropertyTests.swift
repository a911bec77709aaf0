internal import Proceedings
internal import Signing
internal import Testing

/// Decoding and encoding again gives the same octets, whatever the octets are.
struct EntryPropertyTests {
    static let seeds: [UInt64] = [1, 2, 20_261_122]

    /// The entry encoded anew from what was read of it.
    static func encodedAgain(_ entry: Entry) -> [UInt8] {
        guard entry.type.isBallot else { return Entry.bytes(entry.content.body, signers: entry.signers) }
        var writer = ItemWriter()
        writer.array(entry.type == .sealedBallot ? 4 : 3)
        writer.count(entry.type.rawValue)
        writer.octets(entry.content.body.encoded)
        writer.octets(entry.signers.first?.signature.bytes ?? [])
        if entry.type == .sealedBallot {
            writer.list(entry.credentials) { writer, credential in
                writer.array(2)
                writer.digest(credential.random)
                writer.octets(credential.signature)
            }
        }
        return writer.bytes
    }

    /// A random entry of `type`, and what it must be read as.
    static func entry(
        _ type: EntryType,
        _ source: inout RandomEntries,
        _ key: SigningKey
    ) throws -> (content: EntryContent, bytes: [UInt8], credentials: [Credential]) {
        let content = try source.content(type)
        switch content {
        case .openBallot(let ballot): return (content, Entry.signed(ballot, by: key), [])
        case .sealedBallot(let ballot):
            let credentials =
                ballot.link.sequence > 0
                ? []
                : [256, 384].map { Credential(random: source.digest(), signature: source.octets($0)) }
            return (content, Entry.signed(ballot, by: key, credentials: credentials), credentials)
        default: return (content, Entry.bytes(content.body, signers: try source.signers()), [])
        }
    }

    @Test("Random entries of every type", arguments: EntryType.allCases, seeds)
    func entries(_ type: EntryType, _ seed: UInt64) throws {
        var source = RandomEntries(seed: seed)
        let key = try SigningKey(seed: [UInt8](repeating: 3, count: 32))
        for round in 0..<6 {
            let made = try EntryPropertyTests.entry(type, &source, key)
            guard made.bytes.count <= EncodingLimits.item else { continue }
            let entry = try Entry(decoding: made.bytes)
            #expect(entry.content == made.content, "round \(round)")
            #expect(entry.credentials == made.credentials)
            #expect(entry.bytes == made.bytes && EntryPropertyTests.encodedAgain(entry) == made.bytes)
            let framed = [0xFF, 0xFF] + made.bytes + [0xFF]
            let within = try Entry(framed, in: 2..<(2 + made.bytes.count))
            #expect(within.content == made.content && within.bytes == made.bytes)
        }
    }

    /// Something else than `bytes`, near them.
    static func mutated(_ bytes: [UInt8], _ random: inout SampleRandom) -> [UInt8] {
        var bytes = bytes
        for _ in 0...random.below(2) {
            let place = random.below(bytes.count)
            switch random.below(5) {
            case 0: bytes[place] ^= 1 << UInt8(random.below(8))
            case 1: bytes[place] = UInt8(truncatingIfNeeded: random.next())
            case 2: bytes.insert(UInt8(truncatingIfNeeded: random.next()), at: place)
            case 3: bytes.removeSubrange(place..<min(bytes.count, place + 1 + random.below(3)))
            default: bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + 33)], at: place)
            }
            if bytes.isEmpty { return [0] }
        }
        return bytes
    }

    @Test("Mutated entries are refused, or are other entries", arguments: EntryType.allCases, seeds)
    func mutations(_ type: EntryType, _ seed: UInt64) throws {
        var source = RandomEntries(seed: seed)
        let key = try SigningKey(seed: [UInt8](repeating: 3, count: 32))
        var accepted = 0
        for _ in 0..<3 {
            let bytes = try EntryPropertyTests.entry(type, &source, key).bytes
            for _ in 0..<20 {
                let other = EntryPropertyTests.mutated(bytes, &source.random)
                guard let entry = try? Entry(decoding: other) else { continue }
                accepted += 1
                #expect(EntryPropertyTests.encodedAgain(entry) == other, "\(other.hex)")
            }
        }
        #expect(accepted > 0, "mutations never reach beyond the decoder")
    }

    @Test("Random octets", arguments: seeds)
    func noise(_ seed: UInt64) {
        var source = RandomEntries(seed: seed)
        for _ in 0..<600 {
            let bytes = source.octets(source.random.below(24))
            if let item = try? Item(decoding: bytes) { #expect(item.encoded == bytes, "\(bytes.hex)") }
            if let entry = try? Entry(decoding: bytes) {
                #expect(EntryPropertyTests.encodedAgain(entry) == bytes, "\(bytes.hex)")
            }
        }
    }

    /// A random item of at most `depth` arrays.
    static func item(_ source: inout RandomEntries, depth: Int) -> Item {
        switch source.random.below(depth > 0 ? 5 : 3) {
        case 0: .uint(source.random.next() >> UInt64(source.random.below(64)))
        case 1: .octets(source.octets(source.random.below(60)))
        case 2: .text(source.text(most: 40))
        default: .array((0..<source.random.below(5)).map { _ in self.item(&source, depth: depth - 1) })
        }
    }

    @Test("Random items, and what becomes of them by mutation", arguments: seeds)
    func items(_ seed: UInt64) throws {
        var source = RandomEntries(seed: seed)
        for _ in 0..<150 {
            let item = EntryPropertyTests.item(&source, depth: EncodingLimits.depth)
            let bytes = item.encoded
            guard bytes.count <= EncodingLimits.item else { continue }
            #expect(try Item(decoding: bytes) == item, "\(bytes.hex)")
            let other = EntryPropertyTests.mutated(bytes, &source.random)
            if let read = try? Item(decoding: other) { #expect(read.encoded == other, "\(other.hex)") }
        }
    }
}
