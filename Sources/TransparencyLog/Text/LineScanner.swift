internal import Signing

/// Takes lines off the front of a text. A line without its newline is not a line.
struct LineScanner {
    /// What has not been taken yet.
    private(set) var rest: ArraySlice<UInt8>

    init(_ bytes: [UInt8]) {
        self.rest = bytes[...]
    }

    /// The next line without its newline, or `nil` when none is left.
    mutating func next() -> ArraySlice<UInt8>? {
        guard let end = self.rest.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
        defer { self.rest = self.rest[(end + 1)...] }
        return self.rest[..<end]
    }

    /// What follows `word` and one space in the next line.
    mutating func field(_ word: String) -> ArraySlice<UInt8>? {
        guard let line = self.next(), line.starts(with: (word + " ").utf8) else { return nil }
        return line.dropFirst(word.utf8.count + 1)
    }

    /// The number after `word` and one space in the next line.
    mutating func number(_ word: String, limit: UInt64) -> UInt64? {
        self.field(word).flatMap { Decimal.parse($0, limit: limit) }
    }

    /// Lines with one hash in base64 each, up to and with the empty line.
    mutating func hashes(limit: Int) throws(HashLineError) -> [Digest] {
        var hashes = [Digest]()
        while let line = self.next() {
            if line.isEmpty { return hashes }
            guard hashes.count < limit, let hash = Base64.decode(line).flatMap({ Digest($0) }) else {
                throw HashLineError(number: hashes.count + 1)
            }
            hashes.append(hash)
        }
        throw HashLineError(number: hashes.count + 1)
    }

    /// The line, from 1, that is not a hash, or one too many, or missing.
    struct HashLineError: Error {
        let number: Int
    }
}

extension [UInt8] {
    /// Appends one line in base64 for each hash.
    mutating func appendLines(_ hashes: [Digest]) {
        for hash in hashes {
            Base64.append(hash.bytes, to: &self)
            self.append(UInt8(ascii: "\n"))
        }
    }
}
