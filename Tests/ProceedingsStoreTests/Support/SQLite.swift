import Foundation
import Testing

/// SQLite in another process, by way of Python’s standard library.
enum SQLite {
    /// Runs statements on the database at `path`.
    static func run(_ path: String, _ sql: String) throws -> (status: Int32, output: String) {
        try self.python(
            """
            import sqlite3, sys
            d = sqlite3.connect(sys.argv[1], timeout=1)
            d.executescript(sys.argv[2])
            """,
            [path, sql]
        )
    }

    /// Whether a rule of the file refuses statements that are well written otherwise, and everything in the tables stays as it
    /// was. A statement of which SQLite says that a hidden key is no column is refused as well.
    static func refuses(_ path: String, _ sql: String) throws -> Bool {
        try self.python(
            """
            import sqlite3, sys
            d = sqlite3.connect(sys.argv[1], timeout=1)
            before = list(d.iterdump())
            try:
                d.executescript(sys.argv[2])
            except sqlite3.Error as error:
                d.rollback()
                if not isinstance(error, sqlite3.IntegrityError) and 'no column named rowid' not in str(error) \\
                    and 'no such column: rowid' not in str(error):
                    sys.exit(3)
                sys.exit(0 if list(d.iterdump()) == before else 2)
            sys.exit(1)
            """,
            [path, sql]
        ).status == 0
    }

    /// Runs a Python program.
    static func python(_ program: String, _ arguments: [String]) throws -> (status: Int32, output: String) {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["python3", "-c", program] + arguments
        // A file and no pipe: another process that is started meanwhile would keep a pipe open.
        let path = FileManager.default.temporaryDirectory.appending(path: "python-\(UUID().uuidString)").path()
        try #require(FileManager.default.createFile(atPath: path, contents: nil))
        defer { try? FileManager.default.removeItem(atPath: path) }
        let output = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        try output.close()
        let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
        return (process.terminationStatus, String(decoding: bytes, as: UTF8.self))
    }
}
