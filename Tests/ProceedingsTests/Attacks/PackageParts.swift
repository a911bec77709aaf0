internal import Proceedings
internal import Testing

/// A package taken apart, so that it can be put together in another way.
struct PackageParts {
    var documents: [(name: String, bytes: [UInt8])]
    var checkpoint: [UInt8]
    var checkpoints: [[UInt8]]
    var log: [[UInt8]]
    /// Where in the file the log begins.
    let logOffset: Int

    init(_ bytes: [UInt8]) throws {
        let package = try PackageReader(MemorySource(bytes))
        self.documents = package.documents.map { ($0.name, Array(bytes[$0.range])) }
        self.checkpoint = try package.checkpoint()
        self.checkpoints = try package.checkpoints()
        self.logOffset = package.logRange.lowerBound
        self.log = []
        var chunks = package.log()
        while let chunk = try chunks.next() { self.log += chunk.entries.map { Array(chunk.bytes[$0]) } }
    }

    /// The package, whatever it holds.
    var bytes: [UInt8] {
        var bytes = Array("buurtstem record v1\n".utf8)
        for document in self.documents { bytes += Self.head(document.name, document.bytes.count) + document.bytes }
        bytes += Self.head("checkpoint", self.checkpoint.count) + self.checkpoint
        let (notes, log) = (Self.list(self.checkpoints), Self.list(self.log))
        bytes += Self.head("checkpoints", notes.count) + notes
        bytes += Self.head("log", log.count) + log
        return bytes
    }

    static func head(_ name: String, _ length: Int) -> [UInt8] {
        var writer = ItemWriter()
        writer.array(2)
        writer.text(name)
        writer.count(length)
        return writer.bytes
    }

    private static func list(_ items: [[UInt8]]) -> [UInt8] {
        items.flatMap { [UInt8($0.count >> 8), UInt8($0.count & 0xFF)] + $0 }
    }
}
