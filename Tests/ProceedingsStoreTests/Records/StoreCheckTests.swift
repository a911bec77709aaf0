import Foundation
import Proceedings
import Signing
import Testing

@testable import ProceedingsStore

@Suite("Store: check and rebuild")
struct StoreCheckTests {
    /// What somebody did to a store, and what the check must say of it.
    struct Damage: CustomTestStringConvertible, Sendable {
        let sql: String
        let problems: [StoreProblem]
        var testDescription: String { self.sql }
    }

    static let damages: [Damage] = [
        Damage(sql: "DELETE FROM tile WHERE level = 0 AND number = 1", problems: [.missingTile(level: 0, number: 1)]),
        Damage(
            sql: "UPDATE tile SET hashes = zeroblob(8192)",
            problems: [
                .otherTile(level: 0, number: 0), .otherTile(level: 0, number: 1),
            ]
        ),
        Damage(
            sql: "INSERT INTO tile VALUES (1, 1, 0, zeroblob(8192))",
            problems: [.otherTile(level: 1, number: 0)]
        ),
        Damage(sql: "DELETE FROM content WHERE number = 3", problems: [.otherContent(3)]),
        Damage(sql: "UPDATE content SET type = 1 WHERE number = 0", problems: [.otherContent(0)]),
        Damage(sql: "INSERT INTO content (log, number) VALUES (1, 600)", problems: [.otherContent(600)]),
        Damage(sql: "UPDATE record SET size = 601", problems: [.head(size: 601, found: 600)]),
        Damage(sql: "INSERT INTO record (name) VALUES ('-')", problems: [.name("-")]),
        Damage(
            sql: "INSERT INTO checkpoint VALUES (1, 9, x'00')",
            problems: [.unreadableCheckpoint(9)]
        ),
        Damage(
            sql: "INSERT INTO checkpoint SELECT 1, 9, note FROM checkpoint WHERE size = 2",
            problems: [.otherSize(9)]
        ),
        Damage(
            sql: "INSERT INTO cosigned SELECT 1, 700, 0, note FROM cosigned WHERE size = 600",
            problems: [.otherSize(700)]
        ),
        Damage(
            sql: "INSERT INTO file VALUES (NULL, 1, 'document', '\(String(repeating: "0", count: 64))', x'', x'00')",
            problems: [.changedFile(RecordFile(kind: "document", address: String(repeating: "0", count: 64)) ?? .rules)]
        ),
        Damage(
            sql: "DROP TRIGGER checkpoint_stays; DELETE FROM checkpoint WHERE size = 600",
            problems: [.schema("checkpoint_stays"), .checkpointCount(counted: 2, found: 1)]
        ),
        Damage(
            sql: "DROP TRIGGER cosigned_stays; DELETE FROM cosigned",
            problems: [.schema("cosigned_stays"), .checkpointCount(counted: 1, found: 0)]
        ),
        Damage(sql: "DROP TRIGGER entry_stays", problems: [.schema("entry_stays")]),
        Damage(sql: "CREATE TABLE more (a)", problems: [.schema("more")]),
        Damage(
            sql: "DROP TRIGGER entry_stays; DELETE FROM entry WHERE number = 599",
            problems: [
                .schema("entry_stays"), .head(size: 600, found: 599), .otherContent(599), .otherSize(600),
                .otherSize(600),
            ]
        ),
        Damage(
            sql: "DROP TRIGGER entry_is_final; UPDATE entry SET bytes = x'00' WHERE number = 599",
            problems: [.schema("entry_is_final"), .otherRoot(600), .otherRoot(600)]
        ),
        Damage(
            sql: "DROP TRIGGER entry_is_final; UPDATE entry SET bytes = x'00' WHERE number = 300",
            problems: [.schema("entry_is_final"), .otherTile(level: 0, number: 1), .otherRoot(600), .otherRoot(600)]
        ),
        Damage(
            sql: "DROP TRIGGER checkpoint_is_final; UPDATE checkpoint SET note = "
                + "CAST(replace(CAST(note AS TEXT), 'sample', 'simple') AS BLOB) WHERE size = 2",
            problems: [.schema("checkpoint_is_final"), .unsignedCheckpoint(2)]
        ),
        Damage(
            sql: "DROP TRIGGER entry_stays; DELETE FROM entry WHERE number = 1",
            problems: [
                .schema("entry_stays"), .missingEntry(1), .otherSize(2), .otherRoot(600), .otherRoot(600),
            ]
        ),
    ]

    @Test("a sound store has no findings", arguments: [2, 600])
    func sound(count: Int) async throws {
        #expect(try await SampleStore.filled(count).findings() == [])
    }

    @Test("every damage is found and named", arguments: damages)
    func damaged(damage: Damage) async throws {
        let sample = try await SampleStore.filled(600)
        #expect(try SQLite.run(sample.path, damage.sql).status == 0)
        let found = try await sample.findings()
        if damage.sql.contains("number = 1") && damage.sql.contains("DELETE FROM entry") {
            // Every tile behind the gap has moved as well.
            #expect(Set(damage.problems).isSubset(of: found))
        } else {
            #expect(found == damage.problems)
        }
    }

    @Test("what follows from the entries is made again, and nothing else", arguments: damages)
    func rebuild(damage: Damage) async throws {
        let sample = try await SampleStore.filled(600)
        #expect(try SQLite.run(sample.path, damage.sql).status == 0)
        let others = damage.problems.filter { !$0.isOfProjection }
        let store = try RecordStore.open(at: sample.path)
        if damage.sql.contains("DELETE FROM entry") || damage.sql.contains("size = 601") || damage.sql.contains("'-'") {
            #expect(await refusal { try await store.rebuild() } == .damaged)
        } else {
            try await store.rebuild()
            #expect(try await store.check().findings.map(\.problem) == others)
        }
        store.close()
    }

    @Test("a signed checkpoint of other entries is found")
    func otherRoot() async throws {
        let sample = try await SampleStore.filled(600)
        let store = try RecordStore.open(at: sample.path)
        let record = try await store.open(sample.name, appending: true)
        var others = sample.entries
        others[5] = [1]
        try await record.add(RecordAddition(after: 600, [[1]], checkpoint: try sample.log.checkpoint(others + [[1]])))
        let stranger = try SampleLog("other.example").checkpoint(sample.entries + [[1], [2]])
        try await record.add(RecordAddition(after: 601, [[2]], checkpoint: stranger))
        #expect(try await store.check().findings.map(\.problem) == [.otherRoot(601), .unsignedCheckpoint(602)])
        store.close()
    }

    @Test("frozen migrations never change")
    func frozen() {
        let hashes = RecordSchema.migrations.map { "\($0.name) \(SHA256.digest(Array($0.sql.utf8)).hexadecimal)" }
        #expect(hashes == ["records-1 7782f440063e285d707f925ec7894716573757a44e89bad9be2f951f5c925248"])
    }
}
