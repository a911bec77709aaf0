import Foundation
import Testing

/// The built program, run as a user runs it.
struct Program {
    /// What a run gave.
    struct Run {
        let output: String
        let error: String
        let status: Int32
    }

    /// Runs with `arguments` in a plain environment: 100 columns, no colours, and `locale` as the language.
    static func run(
        _ arguments: [String],
        input: Data = Data(),
        locale: String = "C",
        environment: [String: String] = [:]
    ) throws -> Run {
        let process = Process()
        let program: URL = try #require(Program.url, "the program is not built")
        process.executableURL = program
        process.arguments = arguments
        process.environment = ["LANG": locale, "COLUMNS": "100"].merging(environment) { _, given in given }
        return try self.finish(process, input: input)
    }

    /// Runs a shell script of `folder` in it, with the program under its own name.
    static func shell(_ script: String, in folder: Folder) throws -> Run {
        let program: URL = try #require(Program.url, "the program is not built")
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = [script]
        process.currentDirectoryURL = folder.url
        let path = program.deletingLastPathComponent().path + ":/usr/bin:/bin"
        process.environment = ["LANG": "en_GB.UTF-8", "COLUMNS": "100", "PATH": path]
        return try self.finish(process)
    }

    private static func finish(_ process: Process, input: Data = Data()) throws -> Run {
        let files = try ["in", "out", "err"].map { try Folder.scratch().file($0) }
        try input.write(to: files[0])
        for file in files.dropFirst() { try Data().write(to: file) }
        process.standardInput = try FileHandle(forReadingFrom: files[0])
        process.standardOutput = try FileHandle(forWritingTo: files[1])
        process.standardError = try FileHandle(forWritingTo: files[2])
        try process.run()
        process.waitUntilExit()
        return Run(
            output: String(decoding: try Data(contentsOf: files[1]), as: UTF8.self),
            error: String(decoding: try Data(contentsOf: files[2]), as: UTF8.self),
            status: process.terminationStatus
        )
    }

    /// The program lies beside the tests.
    private static var url: URL? {
        var folder = URL(fileURLWithPath: CommandLine.arguments.first ?? "").resolvingSymlinksInPath()
        for _ in 0..<6 {
            folder.deleteLastPathComponent()
            let candidate = folder.appendingPathComponent("buurtstem")
            var isFolder: ObjCBool = false
            let exists = unsafe FileManager.default.fileExists(atPath: candidate.path, isDirectory: &isFolder)
            if exists && !isFolder.boolValue { return candidate }
        }
        return nil
    }
}
