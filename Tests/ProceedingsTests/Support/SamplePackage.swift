internal import BallotRules
internal import Proceedings
internal import Signing
internal import Testing

/// A small package put together by hand, byte for byte, so that the writer can be compared with it.
struct SamplePackage {
    let manifest: Manifest
    let documents: [(name: String, bytes: [UInt8])]
    let checkpoint = Array("checkpoint of the whole log\n".utf8)
    let checkpoints = [Array("first\n".utf8), Array("second\n".utf8)]
    let entries: [[UInt8]]

    init() throws {
        let document = SampleRound.document([10, 20])
        let terms = BallotTerms(form: .approval, limits: BallotLimits())
        let manifest = try SampleRound.manifest(document, ballot: terms, rule: "greedy", budget: 20)
        self.manifest = manifest
        self.documents = [
            ("election", document.encoded), ("outcome", Array("buurtstem-outcome\t1\n".utf8)),
            ("research.pb", []), ("rules", Array("De regels.".utf8)),
            ("trace", [UInt8](repeating: 0x41, count: 300)),
        ]
        let signature = try #require(Signature([UInt8](repeating: 9, count: 64)))
        let signers = [EntrySigner(key: manifest.keys.operatorKey, signature: signature)]
        let publication = Publication(
            manifest: manifest.hash,
            documents: self.documents.map { .init(name: $0.name, hash: SHA256.digest($0.bytes)) }
        )
        self.entries = [
            Entry.bytes(manifest, signers: signers),
            Entry.bytes(Close(manifest: manifest.hash, position: 1), signers: signers),
            Entry.bytes(BoxKeyRelease(manifest: manifest.hash, secret: SampleRound.leaf(1)), signers: signers),
            Entry.bytes(BoxKeyRelease(manifest: manifest.hash, secret: SampleRound.leaf(2)), signers: signers),
            Entry.bytes(publication, signers: signers),
        ]
    }

    /// The bytes of the package with the places of everything that is framing: heads of parts and lengths.
    func bytes() -> (bytes: [UInt8], framing: [Int]) {
        var bytes = Array("buurtstem record v1\n".utf8)
        var framing = Array(bytes.indices)
        func frame(_ head: [UInt8]) {
            framing += bytes.count..<(bytes.count + head.count)
            bytes += head
        }
        func list(_ items: [[UInt8]]) {
            for item in items {
                frame([UInt8(item.count >> 8), UInt8(item.count & 0xFF)])
                bytes += item
            }
        }
        func size(_ items: [[UInt8]]) -> Int { items.reduce(0) { $0 + $1.count + 2 } }
        for document in self.documents {
            frame(Self.head(document.name, document.bytes.count))
            bytes += document.bytes
        }
        frame(Self.head("checkpoint", self.checkpoint.count))
        bytes += self.checkpoint
        frame(Self.head("checkpoints", size(self.checkpoints)))
        list(self.checkpoints)
        frame(Self.head("log", size(self.entries)))
        list(self.entries)
        return (bytes, framing)
    }

    /// The head of a part, for names below 24 bytes and lengths below 65,536.
    static func head(_ name: String, _ length: Int) -> [UInt8] {
        let number: [UInt8] =
            length < 24
            ? [UInt8(length)]
            : length < 256 ? [0x18, UInt8(length)] : [0x19, UInt8(length >> 8), UInt8(length & 0xFF)]
        return [0x82, 0x60 + UInt8(name.utf8.count)] + Array(name.utf8) + number
    }

    /// Everything that is noticed about a package without looking into its documents and entries: an error, or how the
    /// documents differ from the publication.
    static func notice(_ bytes: [UInt8]) throws -> String {
        do throws(PackageError) {
            let package = try PackageReader(MemorySource(bytes))
            // What a signed note never has: a control character.
            for note in try package.checkpoints() where note.contains(where: { $0 < 0x20 && $0 != 0x0A }) {
                return "no note"
            }
            let scan = try LogScan(package)
            guard let publication = scan.publication, scan.manifest != nil else { return "no publication" }
            let problems = try package.problems(against: publication)
            return problems.isEmpty ? "" : "\(problems)"
        } catch {
            guard case .malformed(let fault) = error else { return "source" }
            return "\(fault.code) at \(fault.offset) \(fault.part)"
        }
    }
}
