internal import ArgumentParser
internal import BallotRules
internal import Proceedings
internal import Signing
internal import TransparencyLog

/// `buurtstem ballot check`: whether a receipt still holds.
struct BallotReceipt: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Check a receipt against the record as it is now.",
        discussion: """
            Example: buurtstem ballot check 41.receipt --record round --ballot ballot

            Is the ballot in the log where the receipt says, is the log still the one of the receipt, and is the ballot \
            yours: give --ballot, the file that you signed, or --key, your key. Exit code 1 when not. After publication: \
            buurtstem verify PACKAGE --receipt FILE.
            """
    )

    @Argument(help: "A receipt.")
    var file: String

    @Option(help: ArgumentHelp("The ballot that you signed.", valueName: "file"))
    var ballot: String?

    @Option(help: ArgumentHelp("The public key whose ballot it must be.", valueName: "key"))
    var key: String?

    @OptionGroup var target: RecordOption
    @OptionGroup var output: OutputOptions

    func run() async throws {
        var report = Report(self.output.language())
        let record = try await self.target.folder.open(change: false)
        let receipt = try self.receipt()
        let problem = try await self.problem(receipt, record)
        report.add("entry", Int(clamping: receipt.index), nl: "Stuk", en: "Entry")
        if let bytes = receipt.extra, let entry = try? Entry(decoding: bytes) {
            report.add(
                "says",
                EntryText(entry, record.terms.election).line(report.phrase),
                nl: "Het zegt",
                en: "It says"
            )
        }
        report.add(
            "good",
            .bool(problem == nil),
            problem.map { report.phrase($0) } ?? "✓",
            nl: "Oordeel",
            en: "Verdict"
        )
        report.say(json: self.output.json)
        if problem != nil { throw ExitStatus.negative }
    }

    private func receipt() throws(Failure) -> Receipt {
        let bytes = try InputFile.bytes(self.file, limit: LogLimits.receiptBytes)
        do throws(ReceiptError) {
            return try Receipt(parsing: bytes)
        } catch {
            throw Failure(
                self.file,
                Bilingual(nl: "dit is geen ontvangstbewijs", en: "this is no receipt"),
                remedy: Bilingual(nl: "Vraag het opnieuw op.", en: "Ask for it again.")
            )
        }
    }

    /// What is wrong, or `nil`.
    private func problem(_ receipt: Receipt, _ record: OpenRecord) async throws(Failure) -> Bilingual? {
        guard let evaluation = try? record.terms.witnessPolicy.evaluate(receipt.note), evaluation.isLogSigned else {
            return Bilingual(nl: "niet van het logboek van deze ronde", en: "not of this round’s log")
        }
        let checkpoint = evaluation.checkpoint
        guard let leaf = receipt.extra,
            (try? InclusionProof(index: receipt.index, size: checkpoint.size, hashes: receipt.proof)
                .verify(leafHash: Merkle.leafHash(leaf), root: checkpoint.root)) != nil
        else { return Bilingual(nl: "het bewijs klopt niet", en: "the proof does not hold") }
        guard checkpoint.size <= record.state.log.size,
            (try? record.desk.tree.root(size: checkpoint.size)) == checkpoint.root
        else {
            return Bilingual(
                nl: "het logboek is sindsdien veranderd: bewaar dit ontvangstbewijs, het is een bewijs",
                en: "the log was changed since: keep this receipt, it is evidence"
            )
        }
        guard (try? record.tree.hash(level: 0, index: receipt.index)) == Merkle.leafHash(leaf) else {
            return Bilingual(nl: "op die plaats staat iets anders", en: "something else stands at that place")
        }
        return try self.ownership(leaf)
    }

    private func ownership(_ leaf: [UInt8]) throws(Failure) -> Bilingual? {
        let foreign = Bilingual(nl: "dit is niet uw stembiljet", en: "this is not your ballot")
        if let path = self.ballot, try InputFile.bytes(path, limit: EncodingLimits.item) != leaf { return foreign }
        guard let text = self.key else { return nil }
        let key = try PublicKeyArgument.parse(text, place: "--key")
        let entry = try? Entry(decoding: leaf)
        return entry?.type.isBallot ?? false && entry?.signers.first?.key == key ? nil : foreign
    }
}
