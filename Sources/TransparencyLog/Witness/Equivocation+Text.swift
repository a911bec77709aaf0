extension Equivocation {
    private static let header = "buurtstem/v1/equivocation"

    /// Reads what ``bytes`` wrote. Nothing is checked before ``verify(log:)``.
    ///
    /// Throws: ``EquivocationError`` for every other spelling.
    public init(parsing bytes: [UInt8]) throws(EquivocationError) {
        guard bytes.count <= LogLimits.evidenceBytes else { throw .tooLong(bytes.count) }
        var lines = LineScanner(bytes)
        guard let header = lines.next(), header.elementsEqual(Self.header.utf8) else { throw .badHeader }
        guard let length = lines.number("first", limit: UInt64(LogLimits.noteBytes)) else { throw .badLength }
        do { self.nodes = try lines.hashes(limit: LogLimits.proofHashes) } catch { throw .badHash(line: error.number) }
        guard lines.rest.count > Int(length) else { throw .badLength }
        do { self.first = try SignedNote(parsing: [UInt8](lines.rest.prefix(Int(length)))) } catch {
            throw .note(1, error)
        }
        do { self.second = try SignedNote(parsing: [UInt8](lines.rest.dropFirst(Int(length)))) } catch {
            throw .note(2, error)
        }
    }

    /// The evidence as text: the name of the format, the length of the first note in bytes, one line in base64 for each
    /// hash, an empty line, and both notes as they are.
    public var bytes: [UInt8] {
        let first = self.first.bytes
        var bytes = Array("\(Self.header)\nfirst \(first.count)\n".utf8)
        bytes.appendLines(self.nodes)
        return bytes + [UInt8(ascii: "\n")] + first + self.second.bytes
    }
}
