internal import Foundation
internal import Proceedings

/// A file read in pieces, so that its size does not show in the memory of whoever reads it.
struct FileSource: ByteSource {
    let size: Int
    private let path: String
    private let handle: FileHandle

    init(_ path: String) throws {
        guard let handle = FileHandle(forReadingAtPath: path) else { throw HarnessError.unreadable(path) }
        self.path = path
        self.handle = handle
        self.size = Int(try handle.seekToEnd())
    }

    func read(_ range: Range<Int>) throws -> [UInt8] {
        let bytes = unsafe [UInt8](unsafeUninitializedCapacity: range.count) { buffer, count in
            while count < range.count {
                let rest = unsafe UnsafeMutableBufferPointer(rebasing: buffer[count...])
                // The system writes at most as many bytes as there is room for in the rest of the buffer.
                let offset = off_t(range.lowerBound + count)
                let got = unsafe pread(self.handle.fileDescriptor, rest.baseAddress, range.count - count, offset)
                guard got > 0 else { return }
                count += got
            }
        }
        guard bytes.count == range.count else { throw HarnessError.unreadable(self.path) }
        return bytes
    }
}
