import Foundation

/// A scratch folder of one test.
struct Folder {
    let url: URL

    /// A new empty folder among the temporary files.
    static func scratch() throws -> Folder {
        let url = FileManager.default.temporaryDirectory.appendingPathComponent("buurtstem-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        return Folder(url: url)
    }

    var path: String { self.url.path }

    func file(_ name: String) -> URL { self.url.appendingPathComponent(name) }

    /// Writes a file and returns its path.
    @discardableResult
    func write(_ text: String, _ name: String) throws -> String {
        let file = self.file(name)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(),
            withIntermediateDirectories: true
        )
        try Data(text.utf8).write(to: file)
        return file.path
    }

    func read(_ name: String) throws -> String {
        String(decoding: try Data(contentsOf: self.file(name)), as: UTF8.self)
    }
}
