internal import ArgumentParser
internal import BallotRules
internal import Proceedings
internal import Signing
internal import TransparencyLog

/// `buurtstem ballot post`: takes ballots in, and gives receipts.
struct BallotPost: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "post",
        abstract: "Take ballots into the record, and give a receipt for each.",
        discussion: """
            Example: buurtstem ballot post ballot --record round --log-key log.key --receipts receipts

            A receipt is written only for what is on the disk. Ballots are taken in as they come, up to the first that is \
            refused.
            """
    )

    @Argument(help: "Signed ballots.")
    var files: [String]

    @Option(help: ArgumentHelp("The secret key of the log, which signs the receipts.", valueName: "key"))
    var logKey: String

    @Option(help: ArgumentHelp("A folder for the receipts: ENTRY.receipt.", valueName: "dir"))
    var receipts: String

    @OptionGroup var target: RecordOption
    @OptionGroup var protection: PassphraseOptions
    @OptionGroup var speech: OutputOptions

    func run() async throws {
        var report = Report(self.speech.language())
        let key = try KeyStore.signingKey(self.logKey, [.log], self.protection)
        var entries: [[UInt8]] = []
        for file in self.files {
            let bytes = try InputFile.bytes(file, limit: EncodingLimits.item)
            guard bytes.count > 1, (try? Entry(decoding: bytes))?.type.isBallot ?? false else {
                throw Failure(
                    file,
                    Bilingual(nl: "dit is geen stembiljet", en: "this is no ballot"),
                    remedy: Bilingual(
                        nl: "Maak het met: buurtstem ballot sign",
                        en: "Make it with: buurtstem ballot sign"
                    )
                )
            }
            entries.append(bytes)
        }
        var record = try await self.target.folder.open(change: true)
        let signer = try Checkpoints.signer(key, record, place: self.logKey)
        let start = record.state.size
        var failure: Failure?
        var taken = entries.count
        do throws(DeskFault) {
            _ = try await record.desk.submit(entries)
        } catch {
            // Only of what was refused is it known that everything before it is on the disk.
            taken = if case .refused(let number, _) = error { number - start } else { 0 }
            failure = Failure(error, place: self.files.indices.contains(taken) ? self.files[taken] : self.target.record)
        }
        if taken > 0 { try self.give(entries, start..<(start + taken), record, signer, &report) }
        if let failure { throw failure }
        report.say(json: self.speech.json)
    }

    private func give(
        _ entries: [[UInt8]],
        _ numbers: Range<Int>,
        _ record: OpenRecord,
        _ signer: LogSigner,
        _ report: inout Report
    ) throws(Failure) {
        let note = try Checkpoints.sign(record, signer)
        try OutputFile.makeFolder(self.receipts)
        var files: [String] = []
        for number in numbers {
            let entry = entries[number - numbers.lowerBound]
            let receipt = try Checkpoints.receipt(number, entry, note, record)
            let path = self.receipts + "/\(number).receipt"
            try DurableFile.replace(path, with: receipt.bytes)
            files.append(path)
        }
        report.add(
            "entries",
            .array(numbers.map { .integer($0) }),
            numbers.map { "\($0)" }.joined(separator: ", "),
            nl: "Stukken",
            en: "Entries"
        )
        report.add("receipts", files, nl: "Ontvangstbewijzen", en: "Receipts")
    }
}
