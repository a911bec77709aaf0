internal import Signing
internal import TransparencyLog

/// What an ``InMemoryRepository`` holds, shared by all who have it open.
actor InMemoryContent {
    private(set) var log: [[UInt8]] = []
    private(set) var positions: [Digest: Int] = [:]
    private(set) var notes: [Int: SignedNote] = [:]
    private(set) var cosigned: [Int: SignedNote] = [:]
    private(set) var files: [RecordFile: [UInt8]] = [:]
    private var isTaken = false

    /// Makes the caller the only appender; `false` when there is one.
    func take() -> Bool {
        defer { self.isTaken = true }
        return !self.isTaken
    }

    func release() { self.isTaken = false }

    func add(_ addition: RecordAddition) throws(RepositoryError) {
        guard addition.size == self.log.count else {
            throw RepositoryError(.conflict, "expected \(addition.size) entries, there are \(self.log.count)")
        }
        for entry in addition.entries {
            let hash = Merkle.leafHash(entry)
            if self.positions[hash] == nil { self.positions[hash] = self.log.count }
            self.log.append(entry)
        }
        if let note = addition.checkpoint, self.notes[self.log.count] == nil { self.notes[self.log.count] = note }
        for (file, bytes) in addition.files where self.files[file] == nil { self.files[file] = bytes }
    }

    func entries(_ range: Range<Int>) throws(RepositoryError) -> [[UInt8]] {
        guard range.lowerBound >= 0, range.upperBound <= self.log.count else {
            throw RepositoryError(.range, "asked for entries \(range), there are \(self.log.count)")
        }
        return Array(self.log[range])
    }

    func keep(_ note: SignedNote, size: Int) { self.cosigned[size] = note }

    func keep(_ bytes: [UInt8], as file: RecordFile) {
        if self.files[file] == nil || file.isReplaceable { self.files[file] = bytes }
    }

    func erase(_ file: RecordFile) { self.files[file] = nil }
}
