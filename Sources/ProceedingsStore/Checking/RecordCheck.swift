internal import Foundation
internal import GRDB
internal import Proceedings
internal import Signing
internal import TransparencyLog

/// Looks through one record: reads every entry once, and compares with it everything that is kept beside.
struct RecordCheck {
    /// What the head of a log counts.
    struct Head {
        let size: Int
        let checkpoints: Int
        let cosigned: Int
    }

    private(set) var report: StoreReport
    private let name: RecordName
    private let log: Int64
    private var logKey: VerifierKey?
    private var frontier = MerkleFrontier()
    private var edge = TreeEdge()
    private var roots: [Int: Digest] = [:]

    init(_ name: RecordName, log: Int64, _ report: StoreReport) {
        self.name = name
        self.log = log
        self.report = report
    }

    mutating func run(_ database: Database, head: Head) throws {
        let wanted = Set(try Int.fetchAll(database, sql: Self.noteSizes, arguments: ["log": self.log]))
        if wanted.contains(0) { self.roots[0] = Merkle.emptyRoot }
        let covered = try StoredContents.size(of: self.log, database)
        let statement = try database.makeStatement(
            sql: """
                SELECT entry.number AS place, bytes, content.number AS known, \(ContentRow.columns)
                FROM entry LEFT JOIN content ON content.log = entry.log AND content.number = entry.number
                WHERE entry.log = ? ORDER BY entry.number
                """
        )
        var size = 0
        let rows = try Row.fetchCursor(statement, arguments: [self.log])
        while let row = try rows.next() {
            let (number, data): (Int, Data) = (row["place"], row["bytes"])
            while size < number, self.report.findings.count < StoreReport.mostOfRecord {
                self.add(.missingEntry(size))
                size += 1
            }
            size = number + 1
            let bytes = [UInt8](data)
            if number == 0 { self.logKey = Self.logKey(bytes) }
            if number < covered, row["known"] == nil || ContentRow(row) != ContentRow(bytes) {
                self.add(.otherContent(number))
            }
            try self.take(Merkle.leafHash(bytes), database)
            if wanted.contains(size) { self.roots[size] = self.frontier.root }
        }
        if size != head.size { self.add(.head(size: head.size, found: size)) }
        if covered > size { self.add(.otherContent(size)) }
        if size > 0, self.logKey == nil { self.add(.noLogKey) }
        self.report.records.append((self.name, size))
        try self.checkTiles(size, database)
        try self.checkNotes("checkpoint", counted: head.checkpoints, database)
        try self.checkNotes("cosigned", counted: head.cosigned, database)
        try self.checkFiles(database)
    }

    private static let noteSizes = """
        SELECT size FROM checkpoint WHERE log = :log UNION SELECT size FROM cosigned WHERE log = :log
        """

    private mutating func take(_ hash: Digest, _ database: Database) throws {
        self.frontier.append(leafHash: hash)
        var full: [TreeEdge.FullTile] = []
        self.edge.append(hash) { full.append($0) }
        for tile in full {
            let found = try StoredTiles.read(level: tile.level, number: tile.number, of: self.log, database)
            if found == nil {
                self.add(.missingTile(level: tile.level, number: tile.number))
            } else if found != tile.hashes {
                self.add(.otherTile(level: tile.level, number: tile.number))
            }
        }
    }

    /// Tiles of entries that are not there.
    private mutating func checkTiles(_ size: Int, _ database: Database) throws {
        for row in try Row.fetchAll(
            database,
            sql: "SELECT level, number FROM tile WHERE log = ? AND number >= ? >> (8 * (level + 1)) ORDER BY 1, 2",
            arguments: [self.log, size]
        ) {
            self.add(.otherTile(level: row["level"], number: row["number"]))
        }
    }

    /// `table` is one of the two that have notes, and `counted` how many the head says that it has.
    private mutating func checkNotes(_ table: String, counted: Int, _ database: Database) throws {
        var found = 0
        let cursor = try Row.fetchCursor(
            database,
            sql: "SELECT size, note FROM \(table) WHERE log = ? ORDER BY size",
            arguments: [self.log]
        )
        while let row = try cursor.next() {
            let (size, data): (Int, Data) = (row["size"], row["note"])
            if let problem = self.problem([UInt8](data), size) { self.add(problem) }
            found += 1
        }
        if found != counted { self.add(.checkpointCount(counted: counted, found: found)) }
    }

    private func problem(_ bytes: [UInt8], _ size: Int) -> StoreProblem? {
        guard let note = try? SignedNote(parsing: bytes), let checkpoint = try? Checkpoint(text: note.text) else {
            return .unreadableCheckpoint(size)
        }
        guard let root = self.roots[size], checkpoint.size == UInt64(size) else { return .otherSize(size) }
        guard checkpoint.root == root else { return .otherRoot(size) }
        guard let key = self.logKey else { return nil }
        return key.signedCheckpoint(in: note) == nil ? .unsignedCheckpoint(size) : nil
    }

    private mutating func checkFiles(_ database: Database) throws {
        let cursor = try Row.fetchCursor(
            database,
            sql: "SELECT kind, address, bytes FROM file WHERE log = ? ORDER BY kind, address",
            arguments: [self.log]
        )
        while let row = try cursor.next() {
            let (kind, address, data): (String, String, Data) = (row["kind"], row["address"], row["bytes"])
            guard let file = RecordFile(kind: kind, address: address) else {
                self.add(.unknownFile(kind: kind, address: address))
                continue
            }
            if !address.isEmpty, SHA256.digest([UInt8](data)).hexadecimal != address { self.add(.changedFile(file)) }
        }
    }

    private mutating func add(_ problem: StoreProblem) { self.report.add(problem, self.name) }

    /// The key of the log, as the first entry names it.
    private static func logKey(_ bytes: [UInt8]) -> VerifierKey? {
        guard let entry = try? Entry(decoding: bytes) else { return nil }
        let terms: WitnessTerms
        switch entry.content {
        case .manifest(let manifest): terms = manifest.witnesses
        case .charter(let charter): terms = charter.witnesses
        default: return nil
        }
        return KeyName(terms.origin).flatMap { try? VerifierKey(name: $0, type: .log, key: terms.logKey) }
    }
}
