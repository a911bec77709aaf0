/// Reads the lines of a key file one after the other, and remembers the number of the last for errors.
struct KeyFileLines {
    private let bytes: [UInt8]
    private var position = 0
    private var number = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// A fault in the line that was read last.
    func fault(_ reason: KeyFileFault.Line) -> KeyFileFault { .line(self.number, reason) }

    /// Reads the first line.
    mutating func heading() throws(KeyFileFault) {
        guard let line = self.next(), line.elementsEqual(KeyFile.heading.utf8) else {
            throw .line(1, .heading)
        }
    }

    /// The text after `name: `.
    mutating func text(of name: String) throws(KeyFileFault) -> String {
        String(decoding: try self.value(of: name), as: UTF8.self)
    }

    /// The number after `name: `.
    mutating func number(of name: String, _ allowed: ClosedRange<Int>) throws(KeyFileFault) -> Int {
        let text = try self.text(of: name)
        // Written again it must be the same text: no sign, no leading zero.
        guard text.utf8.count <= 10, let number = Int(text), String(number) == text, allowed.contains(number) else {
            throw self.fault(.number(allowed: allowed))
        }
        return number
    }

    /// The bytes after `name: `.
    mutating func bytes(of name: String, _ allowed: ClosedRange<Int>) throws(KeyFileFault) -> [UInt8] {
        guard let bytes = Hexadecimal.decode(try self.value(of: name)) else { throw self.fault(.hexadecimal) }
        guard allowed.contains(bytes.count) else { throw self.fault(.count(bytes.count, allowed: allowed)) }
        return bytes
    }

    /// The bytes after `name: `, straight into guarded memory.
    mutating func secret(of name: String, _ allowed: ClosedRange<Int>) throws(KeyFileFault) -> SecretBytes {
        let digits = try self.value(of: name)
        guard Hexadecimal.isValid(digits) else { throw self.fault(.hexadecimal) }
        guard allowed.contains(digits.count / 2) else {
            throw self.fault(.count(digits.count / 2, allowed: allowed))
        }
        do throws(SecretFault) {
            return try SecretBytes(hexadecimal: digits)
        } catch {
            throw .secret(error)
        }
    }

    /// Reads the last line, compares it with all before, and sees that nothing follows.
    mutating func check() throws(KeyFileFault) {
        let digest = SHA256.digest(self.bytes.span.extracting(first: self.position)).bytes
        let check = try self.bytes(of: "check", KeyFile.checkCount...KeyFile.checkCount)
        guard check.elementsEqual(digest.prefix(KeyFile.checkCount)) else { throw self.fault(.check) }
        guard self.position == self.bytes.count else { throw .line(self.number + 1, .afterEnd) }
    }

    private mutating func value(of name: String) throws(KeyFileFault) -> ArraySlice<UInt8> {
        guard let line = self.next() else { throw .line(self.number + 1, .missing(name)) }
        let prefix = Array("\(name): ".utf8)
        guard line.starts(with: prefix) else { throw self.fault(.expected(name)) }
        return line.dropFirst(prefix.count)
    }

    /// The next line without its line feed, or `nil` where no whole line is left.
    private mutating func next() -> ArraySlice<UInt8>? {
        guard let end = self.bytes[self.position...].firstIndex(of: UInt8(ascii: "\n")) else { return nil }
        let line = self.bytes[self.position..<end]
        self.position = end + 1
        self.number += 1
        return line
    }
}
