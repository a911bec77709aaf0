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

    /// Whether SQLite refuses statements, and everything in the tables stays as it was.
    static func refuses(_ path: String, _ sql: String) throws -> Bool {
        try self.python(
            """
            import sqlite3, sys
            d = sqlite3.connect(sys.argv[1], timeout=1)
            before = list(d.iterdump())
            try:
                d.executescript(sys.argv[2])
            except sqlite3.Error:
                d.rollback()
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
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        let bytes = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: bytes, as: UTF8.self))
    }
}
