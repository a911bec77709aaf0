internal import Proceedings

/// A record in a folder: the file `log` with every entry as `u16(length) ‖ entry`, as in a package.
///
/// One process at a time may change it, and nobody reads while one does. An append is on the disk, whole, before it
/// answers; after a crash either all of it is there, or ``LogCondition/brokenOff(start:entries:)`` is reported until
/// somebody repairs the log.
actor FolderRepository: Repository {
    private var log: LogFile
    private let change: Bool

    /// Opens the record in `folder`.
    ///
    /// - Throws: ``RepositoryError``: ``RepositoryError/Code/busy`` or ``RepositoryError/Code/damaged`` besides those of
    ///   the storage.
    init(_ folder: String, change: Bool) throws(RepositoryError) {
        let log = try LogFile(folder, change: change)
        switch log.condition {
        case .whole: break
        case .brokenOff(let start, let entries):
            throw RepositoryError(.damaged, "after \(entries) entries, from byte \(start), an append was broken off")
        case .damaged(let start, let entries):
            throw RepositoryError(.damaged, "after \(entries) entries, from byte \(start), there is no entry")
        }
        if change { try FolderRepository.storage { () throws(SystemError) in try log.settle() } }
        self.log = log
        self.change = change
    }

    /// Makes an empty log in `folder`, where there may be none yet.
    static func make(_ folder: String) throws(Failure) {
        try DurableFile.make(folder + "/log", [], permissions: 0o644)
    }

    func size() async throws(RepositoryError) -> Int { self.log.index.count }

    func append(_ entries: [[UInt8]], at size: Int) async throws(RepositoryError) {
        guard self.change else { throw RepositoryError(.storage, "the record was opened for reading") }
        guard size == self.log.index.count else {
            throw RepositoryError(.conflict, "expected \(size) entries, there are \(self.log.index.count)")
        }
        for entry in entries where entry.isEmpty || entry.count > EncodingLimits.item {
            throw RepositoryError(.entry, "an entry has \(entry.count) bytes")
        }
        guard !entries.isEmpty else { return }
        let log = self.log
        try FolderRepository.storage { () throws(SystemError) in
            try log.append(entries.flatMap(FrameIndex.framed))
        }
        for entry in entries { self.log.index.add(entry.count) }
    }

    func entries(_ range: Range<Int>) async throws(RepositoryError) -> [[UInt8]] {
        guard range.lowerBound >= 0, range.upperBound <= self.log.index.count else {
            throw RepositoryError(.range, "asked for entries \(range), there are \(self.log.index.count)")
        }
        guard !range.isEmpty else { return [] }
        let (index, file) = (self.log.index, self.log.file)
        let start = index.range(range.lowerBound).lowerBound
        let end = index.range(range.upperBound - 1).upperBound
        var bytes: [UInt8] = []
        try FolderRepository.storage { () throws(SystemError) in bytes = try file.read(start..<end) }
        guard bytes.count == end - start else { throw RepositoryError(.damaged, "the log became shorter") }
        return range.map { number in
            let place = index.range(number)
            return Array(bytes[(place.lowerBound - start)..<(place.upperBound - start)])
        }
    }

    private static func storage(_ body: () throws(SystemError) -> Void) throws(RepositoryError) {
        do {
            try body()
        } catch {
            throw RepositoryError(.storage, "\(error.path): error \(error.code)", cause: error)
        }
    }
}
