internal import Deliberation
internal import Foundation
internal import Proceedings
internal import ProceedingsHTTP
internal import Signing
internal import Testing
internal import TransparencyLog

/// A folder in which shell scripts run the built program, beside a server in this process.
struct CommandLine: Sendable {
    /// What a script gave.
    struct Run: Sendable {
        let output: String
        let error: String
        let status: Int32
    }

    let folder: URL

    init() throws {
        self.folder = FileManager.default.temporaryDirectory.appendingPathComponent("buurtstem-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: self.folder, withIntermediateDirectories: true)
        try FileManager.default.createSymbolicLink(
            at: self.folder.appendingPathComponent("docs"),
            withDestinationURL: CommandLine.root.appendingPathComponent("docs")
        )
    }

    /// The folder of the project.
    static var root: URL {
        var url = URL(fileURLWithPath: #filePath)
        for _ in 0..<4 { url.deleteLastPathComponent() }
        return url
    }

    /// Runs a script in the folder; no thread waits for it.
    func shell(_ script: String, server: TestServer? = nil) async throws -> Run {
        let program = try #require(CommandLine.program, "the program is not built")
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = ["-c", "set -e\n" + script]
        process.currentDirectoryURL = self.folder
        process.environment = [
            "LANG": "en_GB.UTF-8", "COLUMNS": "100",
            "PATH": program.deletingLastPathComponent().path + ":/usr/bin:/bin",
            "BUURTSTEM_STATE": self.folder.appendingPathComponent("state").path,
            "SERVER": server.map { "http://127.0.0.1:\($0.port)" } ?? "",
        ]
        let files = ["out", "err"].map { self.folder.appendingPathComponent("\(UUID().uuidString).\($0)") }
        for file in files { try Data().write(to: file) }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = try FileHandle(forWritingTo: files[0])
        process.standardError = try FileHandle(forWritingTo: files[1])
        let (ends, continuation) = AsyncStream<Void>.makeStream()
        process.terminationHandler = { _ in continuation.finish() }
        try process.run()
        for await _ in ends {}
        return Run(
            output: String(decoding: try Data(contentsOf: files[0]), as: UTF8.self),
            error: String(decoding: try Data(contentsOf: files[1]), as: UTF8.self),
            status: process.terminationStatus
        )
    }

    /// Runs a script that must end well, and gives its output.
    @discardableResult
    func good(_ script: String, server: TestServer? = nil) async throws -> String {
        let run = try await self.shell(script, server: server)
        try #require(run.status == 0, "\(script)\n\(run.output)\(run.error)")
        return run.output
    }

    func bytes(_ name: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: self.folder.appendingPathComponent(name)))
    }

    /// Puts the record in folder `name` to work, with the key of its log.
    func serve(_ name: String, origin: String, today: Day, in hosted: HostedRecords) async throws -> RecordService {
        let library = InMemoryLibrary()
        let record = try #require(RecordName(name))
        try await library.make(record)
        let keeping = try await library.open(record, appending: true)
        let log = try self.bytes("\(name)/log")
        var entries: [[UInt8]] = []
        var position = 0
        while position + 1 < log.count {
            let end = position + 2 + (Int(log[position]) << 8 | Int(log[position + 1]))
            entries.append(Array(log[(position + 2)..<end]))
            position = end
        }
        var files: [(file: RecordFile, bytes: [UInt8])] = []
        if let election = try? self.bytes("\(name)/election") {
            files = [(.election, election), (.rules, try self.bytes("\(name)/rules"))]
        }
        try await keeping.add(RecordAddition(after: 0, entries, files: files))
        await keeping.close()
        let key = try KeyFile.decode(try self.bytes("public/log.key")).openSecret(passphrase: nil)
        let signer = try LogSigner(origin: try #require(KeyName(origin)), secret: try SigningKey(seed: key))
        let service = try await RecordService.open(record, in: library, signer: signer, today: { today })
        hosted.add(service)
        return service
    }

    /// Witnesses cosign what the server shows, and the server keeps what they give.
    func cosign(_ witnesses: [String], _ record: String, _ service: RecordService, _ server: TestServer) async throws {
        for witness in witnesses {
            try await self.good(
                """
                buurtstem record cosign --server $SERVER --record \(record) --key public/\(witness).key \
                  --state \(witness).state --output \(witness).note
                """,
                server: server
            )
            let note = try SignedNote(parsing: try self.bytes("\(witness).note"))
            try await service.keep(note.signatures, under: try await service.checkpoint())
        }
    }

    /// The program lies beside the tests.
    private static var program: URL? {
        var folder = URL(fileURLWithPath: ProcessInfo.processInfo.arguments.first ?? "").resolvingSymlinksInPath()
        for _ in 0..<6 {
            folder.deleteLastPathComponent()
            let candidate = folder.appendingPathComponent("buurtstem")
            let kind = (try? candidate.resourceValues(forKeys: [.isDirectoryKey]))?.isDirectory
            if kind == false { return candidate }
        }
        return nil
    }
}
