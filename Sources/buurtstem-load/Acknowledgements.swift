internal import Foundation
internal import Synchronization

/// What the server acknowledged, written down as it comes: which ballot, and the receipt.
final class Acknowledgements: Sendable {
    private let file: Mutex<FileHandle?>

    /// Adds to the file at `path`; without a path nothing is written down.
    init(_ path: String?) throws {
        var handle: FileHandle?
        if let path {
            if !FileManager.default.fileExists(atPath: path) {
                guard FileManager.default.createFile(atPath: path, contents: nil) else {
                    throw LoadFault("\(path): cannot be made")
                }
            }
            handle = try FileHandle(forWritingTo: URL(filePath: path))
            try handle?.seekToEnd()
        }
        self.file = Mutex(handle)
    }

    /// Writes one down. The number is that of the ballot in its file.
    func add(_ number: Int, _ receipt: [UInt8]) throws {
        let line = (0..<4).map { UInt8(truncatingIfNeeded: number >> (24 - 8 * $0)) } + receipt
        try self.file.withLock { try $0?.write(contentsOf: Data(FrameFile.framed(line))) }
    }

    /// Reads them again.
    static func read(_ path: String) throws -> [(ballot: Int, receipt: [UInt8])] {
        try FrameFile.read(path).compactMap { frame in
            guard frame.count > 4 else { return nil }
            return (frame.prefix(4).reduce(0) { $0 << 8 | Int($1) }, Array(frame.dropFirst(4)))
        }
    }
}
