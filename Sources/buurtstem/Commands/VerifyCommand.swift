internal import ArgumentParser
internal import BallotRules
internal import Foundation
internal import Proceedings
internal import TransparencyLog

/// `buurtstem verify PACKAGE`: the offline verifier.
struct VerifyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Check a published record from its bytes alone: who could vote, what was cast, the outcome.",
        discussion: """
            Example: buurtstem verify lindenwijk-2027.buurtstem --receipt 41.receipt --key voter.pub

            It needs no network and trusts nobody. Every finding is told with its entry and reason. Exit code 1 when there is \
            any. With --server and --record in place of a file, the record is fetched first, and then checked like any other.
            """
    )

    @Argument(help: "A published record.")
    var file: String?

    @Option(help: ArgumentHelp("With --server: the name of a record there.", valueName: "name"))
    var record: String?

    @Option(help: ArgumentHelp("The server that keeps the record.", valueName: "url"))
    var server: String?

    @Option(help: ArgumentHelp("A receipt that you kept; may be repeated.", valueName: "file"))
    var receipt: [String] = []

    @Option(help: ArgumentHelp("Your public key: the receipts must be for its ballots.", valueName: "key"))
    var key: String?

    @Option(help: ArgumentHelp("A checkpoint that you kept; may be repeated.", valueName: "file"))
    var trustedCheckpoint: [String] = []

    @Option(help: "Entries checked at the same time. Default: the number of cores.")
    var jobs: Int?

    @OptionGroup var output: OutputOptions

    func validate() throws {
        guard (self.file == nil) == (self.server != nil), (self.server == nil) == (self.record == nil) else {
            throw ValidationError("Give a file, or --server and --record.")
        }
        guard (self.jobs ?? 1) >= 1 else { throw ValidationError("--jobs must be at least 1.") }
        guard self.key == nil || !self.receipt.isEmpty else { throw ValidationError("--key goes with --receipt.") }
    }

    func run() async throws {
        let language = self.output.language()
        let source = try await self.source()
        let progress = VerifyProgress(isShown: Terminal.showsProgress)
        let report: VerificationReport
        do {
            report = try await Verifier(source, input: try self.input()).verify { progress.show($0, $1) }
        } catch let error as SystemError {
            throw Failure(error)
        }
        progress.finish()
        let research = ResearchCheck(source, report)
        self.show(report, research, language)
        if !report.isGood || research.isBad { throw ExitStatus.negative }
    }

    private var name: String { self.file ?? "\(self.server ?? "") \(self.record ?? "")" }

    private func source() async throws(Failure) -> any ByteSource {
        guard let file else { return MemorySource(try await self.fetch()) }
        return try FileSource(file)
    }

    /// The record on the server as a package, made here.
    private func fetch() async throws(Failure) -> [UInt8] {
        let place = RecordOption.place(self.record ?? "", server: self.server)
        let record = try await place.openEither(change: false, texts: true)
        return try await RecordPackage(record, mustBeCosigned: false).bytes(place.path)
    }

    private func show(_ report: VerificationReport, _ research: ResearchCheck, _ language: Language) {
        if self.output.json {
            guard case .object(let members) = VerificationJSON(report: report).document else { return }
            let further = [("research", JSONValue.string(research.code))]
            Console.say(JSONValue.object([("file", .string(self.name))] + members + further).pretty)
            return
        }
        let text = VerificationText(report, language: language, terminal: .output, most: .max)
        let outcome = report.record.map { CertifiedText($0, language).text } ?? ""
        Console.say((outcome.isEmpty ? "" : outcome + "\n\n") + text.text)
        if let words = research.words { Console.say(Phrase(language)(words)) }
    }

    private func input() throws(Failure) -> VerificationInput {
        var input = VerificationInput()
        input.jobs = self.jobs ?? ProcessInfo.processInfo.activeProcessorCount
        input.key = try self.key.map { (text) throws(Failure) in try PublicKeyArgument.parse(text, place: "--key") }
        for path in self.receipt {
            let bytes = try InputFile.bytes(path, limit: LogLimits.receiptBytes)
            input.receipts.append(VerificationInput.File(name: path, bytes: bytes))
        }
        for path in self.trustedCheckpoint {
            let bytes = try InputFile.bytes(path, limit: LogLimits.noteBytes)
            input.checkpoints.append(VerificationInput.File(name: path, bytes: bytes))
        }
        return input
    }
}
