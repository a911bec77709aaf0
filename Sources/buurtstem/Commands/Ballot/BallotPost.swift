internal import ArgumentParser
internal import BallotRules
internal import Proceedings
internal import ProceedingsClient
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
            refused. With --server the server signs: no --log-key; its receipts are checked before they are written.
            """
    )

    @Argument(help: "Signed ballots.")
    var files: [String]

    @Option(help: ArgumentHelp("In a folder: the secret key of the log, which signs the receipts.", valueName: "key"))
    var logKey: String?

    @Option(help: ArgumentHelp("A folder for the receipts: ENTRY.receipt.", valueName: "dir"))
    var receipts: String

    @OptionGroup var target: RecordOption
    @OptionGroup var protection: PassphraseOptions
    @OptionGroup var speech: OutputOptions

    func validate() throws {
        guard (self.logKey == nil) != (self.target.server == nil) else {
            throw ValidationError("Give --log-key for a folder, or --server.")
        }
    }

    func run() async throws {
        var report = Report(self.speech.language())
        let entries = try self.ballots()
        if let logKey {
            try await self.takeIn(entries, logKey, &report)
        } else {
            try await self.post(entries, &report)
        }
        report.say(json: self.speech.json)
    }

    private func ballots() throws(Failure) -> [[UInt8]] {
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
        return entries
    }

    /// Takes ballots into a folder.
    private func takeIn(_ entries: [[UInt8]], _ logKey: String, _ report: inout Report) async throws(Failure) {
        let key = try KeyStore.signingKey(logKey, [.log], self.protection)
        var record = try await self.target.folder.open(change: true)
        let signer = try Checkpoints.signer(key, record, place: logKey)
        let start = record.state.size
        let (taken, fault) = await record.takeSome(entries)
        if taken > 0 { try await self.give(entries, start..<(start + taken), record, signer, &report) }
        guard let fault else { return }
        throw Failure(fault, place: self.files.indices.contains(taken) ? self.files[taken] : self.target.record)
    }

    /// Hands ballots in at a server; each receipt is checked, and kept before the next ballot goes.
    private func post(_ entries: [[UInt8]], _ report: inout Report) async throws(Failure) {
        var record = try await self.target.folder.open(change: true)
        guard let remote = record.repository as? RemoteRecord else { throw Elsewhere.failure(self.target.record) }
        try OutputFile.makeFolder(self.receipts)
        let taken = try await record.post(entries, to: remote, places: self.files) { (acceptance) throws(Failure) in
            try DurableFile.replace(self.path(acceptance.number), with: acceptance.receipt.bytes)
        }
        self.tell(taken.map(\.number), &report)
    }

    private func path(_ number: Int) -> String { self.receipts + "/\(number).receipt" }

    private func give(
        _ entries: [[UInt8]],
        _ numbers: Range<Int>,
        _ record: OpenRecord,
        _ signer: LogSigner,
        _ report: inout Report
    ) async throws(Failure) {
        let note = try await Checkpoints.sign(record, signer)
        try OutputFile.makeFolder(self.receipts)
        for number in numbers {
            let entry = entries[number - numbers.lowerBound]
            let receipt = try Checkpoints.receipt(number, entry, note, record)
            try DurableFile.replace(self.path(number), with: receipt.bytes)
        }
        self.tell(Array(numbers), &report)
    }

    private func tell(_ numbers: [Int], _ report: inout Report) {
        report.add(
            "entries",
            .array(numbers.map { .integer($0) }),
            numbers.map { "\($0)" }.joined(separator: ", "),
            nl: "Stukken",
            en: "Entries"
        )
        report.add("receipts", numbers.map(self.path), nl: "Ontvangstbewijzen", en: "Receipts")
    }
}
