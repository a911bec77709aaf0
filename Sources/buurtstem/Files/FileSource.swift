internal import Proceedings

/// A file as a source of bytes that are read in pieces, from any thread.
struct FileSource: ByteSource {
    let size: Int
    private let file: SystemFile

    init(_ path: String) throws(Failure) {
        do throws(SystemError) {
            self.file = try SystemFile(path, .read)
            self.size = try self.file.size()
        } catch {
            throw Failure(error)
        }
    }

    func read(_ range: Range<Int>) throws -> [UInt8] { try self.file.read(range) }
}

/// A file to which bytes are added at the end.
struct FileSink: ByteSink {
    private let file: SystemFile
    private var position = 0

    /// A new file at `path`, where nothing may be yet.
    init(_ path: String) throws(SystemError) {
        self.file = try SystemFile(path, .make(permissions: 0o644))
    }

    mutating func write(_ bytes: [UInt8]) throws {
        try self.file.write(bytes, at: self.position)
        self.position += bytes.count
    }

    /// Waits until everything is on the disk.
    func finish() throws(PackageWritingError) {
        do throws(SystemError) {
            try self.file.flush()
        } catch {
            throw .sink(error)
        }
    }
}
