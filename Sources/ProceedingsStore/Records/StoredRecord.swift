internal import GRDB
internal import Proceedings
internal import Signing
internal import Synchronization
internal import TransparencyLog

/// One record of a store that is open.
final class StoredRecord: RecordKeeping {
    let file: StoreFile
    let log: Int64
    /// The right edge of the tree, while nothing failed since it was read.
    let edge = Mutex<TreeEdge?>(nil)
    private let isAppender: Bool
    private let lock: Mutex<FileLock?>
    private let leaves = Mutex(LeafIndex())

    /// - Parameter lock: what the only appender holds; `nil` to read.
    init(_ file: StoreFile, _ log: Int64, lock: FileLock?) {
        self.file = file
        self.log = log
        self.isAppender = lock != nil
        self.lock = Mutex(lock)
    }

    func size() async throws(RepositoryError) -> Int {
        let log = self.log
        return try await self.file.read { try StoredEntries.size(of: log, $0) }
    }

    func entries(_ range: Range<Int>) async throws(RepositoryError) -> [[UInt8]] {
        let log = self.log
        return try await self.file.read { database in
            let size = try StoredEntries.size(of: log, database)
            guard range.lowerBound >= 0, range.upperBound <= size else {
                throw RepositoryError(.range, "asked for entries \(range), there are \(size)")
            }
            return try StoredEntries.read(range, of: log, database)
        }
    }

    func position(of leafHash: Digest) async throws(RepositoryError) -> Int? {
        try await self.file.read { database in
            try self.leaves.withLock { leaves in
                try leaves.update(database, log: self.log)
                return try leaves.position(of: leafHash, database, log: self.log)
            }
        }
    }

    func close() async { self.lock.withLock { $0 = nil } }

    /// - Throws: ``RepositoryError/Code/storage`` when this is not, or no longer, the one that appends.
    func requireAppending() throws(RepositoryError) {
        guard self.isAppender, self.lock.withLock({ $0 != nil }) else {
            throw RepositoryError(.storage, "the record was opened for reading, or closed")
        }
    }
}
