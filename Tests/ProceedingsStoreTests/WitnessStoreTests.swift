internal import Foundation
internal import Proceedings
internal import Signing
internal import Testing
internal import TransparencyLog

@testable internal import ProceedingsStore

@Suite("What a witness remembers") struct WitnessStoreTests {
    private let folder: String
    private let path: String
    private let signer: LogSigner
    private let cosigner: Cosigner
    private let tree: MerkleTree

    init() throws {
        self.folder = FileManager.default.temporaryDirectory.appending(path: "witness-\(UUID().uuidString)").path()
        try FileManager.default.createDirectory(atPath: self.folder, withIntermediateDirectories: true)
        self.path = self.folder + "/witness.sqlite"
        let key = { (name: String) in try SigningKey(seed: SHA256.digest(Array("witness store \(name)".utf8)).bytes) }
        self.signer = try LogSigner(origin: try #require(KeyName("log.example")), secret: try key("log"))
        self.cosigner = try Cosigner(name: try #require(KeyName("witness.example")), secret: try key("witness"))
        self.tree = MerkleTree(leafHashes: (0..<8).map { Merkle.leafHash([UInt8($0)]) })
    }

    /// What a witness with this memory answers to the checkpoint of `size` entries.
    private func answer(_ known: WitnessedLog, _ size: UInt64, at time: UInt64) throws -> WitnessAnswer {
        let note = try self.signer.checkpoint(size: size, root: try self.tree.root(size: size))
        let proof = known.size == 0 ? [] : try self.tree.consistencyProof(from: known.size, to: size).hashes
        var witness = Witness(cosigner: self.cosigner, logs: [known])
        return try witness.cosign(WitnessRequest(oldSize: known.size, proof: proof, note: note), timestamp: time)
    }

    @Test("is there after the process has ended") func kept() throws {
        let key = self.signer.verifierKey
        #expect(try WitnessStore(at: self.path).log(key).size == 0)
        let store = try WitnessStore(at: self.path)
        try store.keep(try self.answer(try store.log(key), 3, at: 100))
        try store.keep(try self.answer(try store.log(key), 7, at: 101))
        let again = try WitnessStore(at: self.path).log(key)
        #expect(again.size == 7)
        #expect(again.timestamp == 101)
    }

    @Test("of two who decide at once, one is told to look again") func compareAndSwap() throws {
        let key = self.signer.verifierKey
        let (one, other) = (try WitnessStore(at: self.path), try WitnessStore(at: self.path))
        try one.keep(try self.answer(try one.log(key), 2, at: 100))
        let known = try other.log(key)
        let (first, second) = (try self.answer(known, 3, at: 101), try self.answer(known, 5, at: 101))
        try one.keep(first)
        let fault = #expect(throws: RepositoryError.self) { try other.keep(second) }
        #expect(fault?.code == .conflict)
        #expect(try other.log(key).size == 3)
    }

    @Test("waits for the disk, the folder with the journal included") func durable() throws {
        #expect(try WitnessStore(at: self.path).isDurable)
        #expect(try WitnessStore(at: self.path).isDurable)
    }

    @Test(
        "is not taken back by a statement of another program",
        arguments: [
            "DELETE FROM witnessed", "UPDATE witnessed SET size = 2",
            "UPDATE OR REPLACE witnessed SET log = log || 'x'",
            "REPLACE INTO witnessed SELECT log, 0, x'' FROM witnessed",
            "INSERT OR REPLACE INTO witnessed (rowid, log, size, state) SELECT rowid, 'other', 0, x'' FROM witnessed",
        ]
    ) func guarded(statement: String) throws {
        let store = try WitnessStore(at: self.path)
        try store.keep(try self.answer(try store.log(self.signer.verifierKey), 3, at: 100))
        #expect(try SQLite.refuses(self.path, statement))
    }

    @Test("what is damaged is not taken for nothing") func damaged() throws {
        try Data("no database".utf8).write(to: URL(filePath: self.path))
        #expect(throws: RepositoryError.self) { try WitnessStore(at: self.path) }
    }
}
