internal import BallotRules
internal import ElectionFiles
internal import Foundation

/// Files as this package's reader takes them.
enum InputFile {
    /// The bytes of the file at `path`, in one array and with no second copy.
    static func bytes(_ path: String) throws -> [UInt8] {
        guard let handle = FileHandle(forReadingAtPath: path) else { throw HarnessError.unreadable(path) }
        defer { try? handle.close() }
        let size = try handle.seekToEnd()
        try handle.seek(toOffset: 0)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(Int(size))
        while let chunk = try handle.read(upToCount: 1 << 16), !chunk.isEmpty {
            bytes.append(contentsOf: chunk)
        }
        return bytes
    }

    /// The election in `bytes`.
    static func election(_ bytes: [UInt8], path: String) throws -> Election {
        guard let election = PabulibReader(mode: .lenient).read(bytes).election else {
            throw HarnessError.noElection(path)
        }
        return election
    }
}
