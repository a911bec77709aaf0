internal import Proceedings

/// The entries of a record folder, read in pieces.
struct FolderEntries: EntrySource {
    private let log: LogFile

    /// The log as it is now.
    init(_ folder: RecordFolder) throws(RepositoryError) {
        self.log = try LogFile(folder.path, change: false)
    }

    var count: Int { self.log.index.count }

    func entries(_ range: Range<Int>) throws -> [[UInt8]] {
        try range.map { try self.log.file.read(self.log.index.range($0)) }
    }
}
