internal import Foundation
internal import Proceedings

/// A file written piece by piece.
struct FileSink: ByteSink {
    private let handle: FileHandle
    private var buffer: [UInt8] = []

    init(_ path: String) throws {
        guard FileManager.default.createFile(atPath: path, contents: nil),
            let handle = FileHandle(forWritingAtPath: path)
        else { throw HarnessError.unwritable(path) }
        self.handle = handle
    }

    mutating func write(_ bytes: [UInt8]) throws {
        self.buffer += bytes
        if self.buffer.count >= 1 << 20 { try self.flush() }
    }

    /// Writes what is left, and ends.
    mutating func close() throws {
        try self.flush()
        try self.handle.close()
    }

    private mutating func flush() throws {
        try self.handle.write(contentsOf: Data(self.buffer))
        self.buffer.removeAll(keepingCapacity: true)
    }
}
