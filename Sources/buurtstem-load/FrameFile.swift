internal import Foundation

/// Files of octet strings, each behind its length in four octets, the highest first.
enum FrameFile {
    static func write(_ frames: [[UInt8]], to path: String) throws {
        var bytes: [UInt8] = []
        for frame in frames { bytes += self.framed(frame) }
        try Data(bytes).write(to: URL(filePath: path))
    }

    static func framed(_ frame: [UInt8]) -> [UInt8] {
        [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: frame.count >> $0) } + frame
    }

    /// Whole frames; one that was cut off at the end, by a crash, is left out.
    static func read(_ path: String) throws -> [[UInt8]] {
        let bytes = [UInt8](try Data(contentsOf: URL(filePath: path)))
        var frames: [[UInt8]] = []
        var position = 0
        while bytes.count - position >= 4 {
            let length = bytes[position..<(position + 4)].reduce(0) { $0 << 8 | Int($1) }
            guard length <= bytes.count - position - 4 else { break }
            frames.append(Array(bytes[(position + 4)..<(position + 4 + length)]))
            position += 4 + length
        }
        return frames
    }
}
