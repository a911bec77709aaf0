internal import BallotRules
internal import Foundation

/// Where the lines of a replay go: standard output, or a file that may hold the lines of an earlier run.
final class ReplaySink {
    /// A file and a rule with its tie order that have their line; no rule where the file could not be read.
    private struct Done: Hashable {
        let file: String
        let rule: [String]
    }

    private let path: String?
    private let handle: FileHandle
    private var done: Set<Done> = []

    /// Opens `path` for adding lines, and notes which it has. A last line that was cut off is removed.
    init(path: String?) throws(Failure) {
        self.path = path
        guard let path else {
            self.handle = .standardOutput
            return
        }
        if !FileManager.default.fileExists(atPath: path) {
            guard FileManager.default.createFile(atPath: path, contents: nil) else { throw OutputFile.failure(path) }
        }
        guard let handle = FileHandle(forUpdatingAtPath: path) else { throw OutputFile.failure(path) }
        self.handle = handle
        do {
            let data = try handle.readToEnd() ?? Data()
            let end = data.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
            self.done = Set(data[..<end].split(separator: UInt8(ascii: "\n")).compactMap(ReplaySink.pair))
            try handle.truncate(atOffset: UInt64(end))
            try handle.seek(toOffset: UInt64(end))
        } catch {
            throw OutputFile.failure(path)
        }
    }

    deinit {
        if self.path != nil { try? self.handle.close() }
    }

    /// Whether there is a line for `file` under `rule`, or for `nil` one that says that it cannot be read.
    func has(file: String, rule: ReplayRule?) -> Bool {
        let key = rule.map { [$0.spec, $0.count.tieOrder.description] } ?? []
        return self.done.contains(Done(file: file, rule: key))
    }

    /// Adds lines, all at once.
    func add(_ lines: [String]) throws(Failure) {
        guard !lines.isEmpty else { return }
        do {
            try self.handle.write(contentsOf: Data((lines.joined(separator: "\n") + "\n").utf8))
        } catch {
            throw OutputFile.failure(self.path ?? "stdout")
        }
    }

    private static func pair(_ line: Data) -> Done? {
        guard let object = try? JSONSerialization.jsonObject(with: line) as? [String: Any],
            let file = object["file"] as? String
        else { return nil }
        if object["error"] != nil { return Done(file: file, rule: []) }
        guard let spec = object["spec"] as? String, let order = object["tieOrder"] as? String else { return nil }
        return Done(file: file, rule: [spec, order])
    }
}
