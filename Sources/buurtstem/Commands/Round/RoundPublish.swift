internal import ArgumentParser
internal import BallotRules
internal import Proceedings
internal import Signing

/// `buurtstem round publish`: writes the documents, and says in the record which they are.
struct RoundPublish: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "publish",
        abstract: "Write outcome, trace and the file for research, and sign which documents are published.",
        discussion: """
            Example: buurtstem round publish --record round --unit Lindenwijk --instance 2027 --sign-with operator.key

            After it the record takes nothing more. Then: buurtstem record checkpoint, the witnesses, and buurtstem round \
            pack. The file for research has the counted ballots in a fresh order under fresh numbers; --no-research leaves \
            it out. With --server a copy of that file stays with you: --research-copy. When the connection broke off, the \
            same command again, with the same copy, hands in what is missing.
            """
    )

    @Option(help: ArgumentHelp("The municipality or district, for the file for research.", valueName: "name"))
    var unit: String?

    @Option(help: ArgumentHelp("The year or edition, for the file for research.", valueName: "text"))
    var instance: String?

    @Option(help: ArgumentHelp("The country, for the file for research.", valueName: "name"))
    var country = "Netherlands"

    @Option(
        help: ArgumentHelp(
            "For open ballots: the registrar’s private register, to tell ages by sex or zone in cells of ten or more.",
            valueName: "file"
        )
    )
    var people: String?

    @Option(help: ArgumentHelp("With --people: by what ages are broken down, sex or place.", valueName: "sex|place"))
    var breakdown: String?

    @Flag(help: "Publish no file for research.")
    var noResearch = false

    @Option(help: ArgumentHelp("With --server: where the file for research is kept as well.", valueName: "file"))
    var researchCopy: String?

    @OptionGroup var target: RecordOption
    @OptionGroup var signing: SigningOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        guard self.noResearch || self.unit != nil && self.instance != nil else {
            throw ValidationError("Give --unit and --instance, or --no-research.")
        }
        guard self.target.server == nil || self.noResearch || self.researchCopy != nil else {
            throw ValidationError("--server goes with --research-copy or --no-research.")
        }
        guard (self.people == nil) == (self.breakdown == nil) else {
            throw ValidationError("--people goes with --breakdown.")
        }
        guard self.breakdown.map({ Demographics.Breakdown(rawValue: $0) != nil }) ?? true else {
            throw ValidationError("--breakdown is sex or place.")
        }
    }

    func run() async throws {
        var report = Report(self.output.language())
        let keys = try self.signing.keys(.operator)
        let folder = self.target.folder
        let count = try await Counting.count(folder)
        guard let certificate = count.state.certificate, certificate.outcomeHash == count.result.outcomeHash,
            certificate.traceHash == count.result.traceHash
        else { throw self.notCertified }
        if self.target.server != nil, count.state.phase == .published {
            try await self.handIn(count, folder, &report)
            return report.say(json: self.output.json)
        }
        let documents = try await self.documents(count, &report)
        if let path = self.researchCopy, let research = documents.first(where: { $0.name == "research.pb" }) {
            try DurableFile.make(path, research.bytes, permissions: 0o644)
        }
        // A server takes outcome and trace, which the certificate names; the file for research only the publication names.
        let isRemote = self.target.server != nil
        for document in documents.dropFirst(2) where !isRemote || document.name != "research.pb" {
            try await folder.keep(document.bytes, as: document.name)
        }
        let publication = Publication(
            manifest: count.state.terms.hash,
            documents: documents.map { Publication.Document(name: $0.name, hash: SHA256.digest($0.bytes)) }
        )
        var record = try await folder.open(change: true)
        let numbers = try await record.submit([Entry.signed(publication, by: keys)], place: folder.path)
        if isRemote, let research = documents.first(where: { $0.name == "research.pb" }) {
            try await folder.keep(research.bytes, as: research.name)
        }
        report.add("entry", numbers.lowerBound, nl: "Stuk", en: "Entry")
        report.add("documents", documents.map(\.name), nl: "Documenten", en: "Documents")
        report.note(
            nl: "Verder: buurtstem record checkpoint, de getuigen, en buurtstem round pack.",
            en: "Go on with: buurtstem record checkpoint, the witnesses, and buurtstem round pack."
        )
        report.say(json: self.output.json)
    }

    /// After the publication: hands in what the server should have, and may not have got.
    private func handIn(_ count: RecordCount, _ folder: any RecordPlace, _ report: inout Report) async throws(Failure) {
        var documents = [
            (name: "outcome", bytes: count.result.outcomeDocument), (name: "trace", bytes: count.result.traceDocument),
        ]
        if let path = self.researchCopy {
            documents.append((name: "research.pb", bytes: try InputFile.bytes(path, limit: 1 << 28)))
        }
        for document in documents { try await folder.keep(document.bytes, as: document.name) }
        report.add("documents", documents.map(\.name), nl: "Documenten", en: "Documents")
    }

    /// First the two that are in the folder already.
    private func documents(
        _ count: RecordCount,
        _ report: inout Report
    ) async throws(Failure) -> [(name: String, bytes: [UInt8])] {
        let folder = self.target.folder
        var documents = [
            (name: "election", bytes: try await folder.document("election")),
            (name: "rules", bytes: try await folder.document("rules")),
            (name: "outcome", bytes: count.result.outcomeDocument),
            (name: "trace", bytes: count.result.traceDocument),
        ]
        guard !self.noResearch, let unit = self.unit, let instance = self.instance else { return documents }
        let origin = ResearchOrigin(country: self.country, unit: unit, instance: instance)
        var demographics: Demographics?
        if let people = self.people, let breakdown = self.breakdown.flatMap(Demographics.Breakdown.init(rawValue:)) {
            demographics = try await PeopleFile.demographics(people, by: breakdown, count.state, folder)
        }
        let research = try ResearchFile(count, origin, demographics, place: folder.file("research.pb"))
        if demographics != nil {
            report.add("suppressed", research.suppressed, nl: "Achtergrond weggelaten", en: "Background left out")
        }
        documents.append((name: "research.pb", bytes: research.bytes))
        return documents
    }

    private var notCertified: Failure {
        Failure(
            self.target.record,
            Bilingual(
                nl: "deze uitslag is nog niet vastgesteld",
                en: "this outcome has not been certified"
            ),
            remedy: Bilingual(nl: "Eerst: buurtstem round certify", en: "First: buurtstem round certify")
        )
    }
}
