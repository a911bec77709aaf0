/// Walks over the heads of the parts of a package.
struct PackageCursor {
    private(set) var position = 0
    private let source: any ByteSource
    private let limits: PackageLimits

    init(_ source: any ByteSource, limits: PackageLimits) {
        self.source = source
        self.limits = limits
    }

    /// Reads the line with which a package begins.
    mutating func kind() throws(PackageError) -> PackageKind {
        var most = 0
        for kind in PackageKind.allCases {
            let found = try self.source.bytes(0..<min(kind.magic.count, self.source.size))
            if found == kind.magic {
                self.position = kind.magic.count
                return kind
            }
            most = max(most, zip(found, kind.magic).prefix { $0 == $1 }.count)
        }
        throw .malformed(PackageFault(.magic, at: most))
    }

    /// Reads the head of the next part and passes over its bytes; `nil` at the end of the file.
    mutating func part() throws(PackageError) -> (name: String, range: Range<Int>)? {
        let start = self.position
        guard start < self.source.size else { return nil }
        let bytes = try self.source.bytes(start..<min(start + PackagePart.headLimit, self.source.size))
        let head: (name: String, length: Int, end: Int)
        do throws(EncodingFault) {
            var reader = try ItemReader(bytes, from: 0)
            let (name, length) = try reader.array(of: 2) { (reader) throws(EncodingFault) in
                (try reader.text(1...64), try reader.count())
            }
            head = (name, length, reader.position)
        } catch {
            let code = error.code == .truncated ? PackageFault.Code.truncated : .head
            throw .malformed(PackageFault(code, at: start + error.offset))
        }
        guard head.length <= self.limits.most(head.name) else {
            throw .malformed(PackageFault(.tooLong, at: start, part: head.name))
        }
        let first = start + head.end
        guard head.length <= self.source.size - first else {
            throw .malformed(PackageFault(.truncated, at: self.source.size, part: head.name))
        }
        self.position = first + head.length
        return (head.name, first..<self.position)
    }
}

extension ByteSource {
    /// The bytes in `range`, all of them.
    func bytes(_ range: Range<Int>) throws(PackageError) -> [UInt8] {
        let bytes: [UInt8]
        do {
            bytes = try self.read(range)
        } catch {
            throw .source(error)
        }
        guard bytes.count == range.count else {
            throw .malformed(PackageFault(.changed, at: range.lowerBound + min(bytes.count, range.count)))
        }
        return bytes
    }
}
