import Foundation
import Proceedings
import ProceedingsStore
import Testing

@Suite("Store: erasure of texts")
struct StoreErasureTests {
    @Test("of an erased text no octets are left in any file", arguments: [5, 25, 101] as [UInt64])
    func erased(seed: UInt64) async throws {
        let sample = try await SampleStore.filled(20)
        let store = try RecordStore.open(at: sample.path)
        let record = try await store.open(sample.name, appending: true)
        var random = SampleRandom(seed: seed)
        var kept: [[UInt8]] = []
        var erased: [[UInt8]] = []
        for _ in 0..<60 {
            if kept.isEmpty || random.below(5) < 3 {
                let count = [20, 50, 100, 300, 900, 1_500, 3_000, 5_000, 20_000][random.below(9)]
                let bytes = (0..<count).map { _ in UInt8(97 + random.below(26)) }
                try await record.keep(bytes, as: text(bytes))
                kept.append(bytes)
            } else {
                let bytes = kept.remove(at: random.below(kept.count))
                try await record.erase(text(bytes))
                erased.append(bytes)
            }
        }
        let files = try ["", "-wal", "-shm"].map { try Data(contentsOf: URL(fileURLWithPath: sample.path + $0)) }
        for bytes in erased {
            for start in stride(from: 0, through: bytes.count - 16, by: max(16, bytes.count / 24)) {
                let piece = Data(bytes[start..<(start + 16)])
                for file in files {
                    #expect(file.range(of: piece) == nil, "seed \(seed): \(bytes.count) octets at \(start)")
                }
            }
        }
        for bytes in kept { #expect(try await record.file(text(bytes)) == bytes) }
        #expect(try await store.check().isSound)
        store.close()
    }

    @Test("what is there can be found in the files: the search is no search for nothing")
    func present() async throws {
        let sample = try await SampleStore.filled(20)
        let store = try RecordStore.open(at: sample.path)
        let record = try await store.open(sample.name, appending: true)
        let bytes = Array("a text that is there until it is erased".utf8)
        try await record.keep(bytes, as: text(bytes))
        let log = try Data(contentsOf: URL(fileURLWithPath: sample.path + "-wal"))
        #expect(log.range(of: Data(bytes)) != nil)
        store.close()
    }
}
