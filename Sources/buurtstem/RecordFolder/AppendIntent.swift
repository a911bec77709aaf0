internal import Signing

/// What is about to be appended to a log, written down before: so that after a crash it can be told whether all of it
/// came to the disk.
struct AppendIntent {
    /// Bytes of the log before.
    let start: Int
    /// Bytes of the log afterwards.
    let end: Int
    /// The hash of the bytes in between.
    let hash: Digest

    init(start: Int, bytes: [UInt8]) {
        self.start = start
        self.end = start + bytes.count
        self.hash = SHA256.digest(bytes)
    }

    /// Reads what ``bytes`` wrote; `nil` for anything else.
    init?(parsing bytes: [UInt8]) {
        let words = String(decoding: bytes, as: UTF8.self).split(separator: " ", omittingEmptySubsequences: false)
        guard words.count == 4, words[0] == "append", let start = Int(words[1]), let end = Int(words[2]),
            start >= 0, end >= start, let hash = Digest(hexadecimal: words[3].filter { $0 != "\n" })
        else { return nil }
        self.start = start
        self.end = end
        self.hash = hash
    }

    var bytes: [UInt8] { Array("append \(self.start) \(self.end) \(self.hash.hexadecimal)\n".utf8) }

    /// Whether everything is in the log.
    func isDone(in log: SystemFile) throws(SystemError) -> Bool {
        guard try log.size() >= self.end else { return false }
        return SHA256.digest(try log.read(self.start..<self.end)) == self.hash
    }
}
