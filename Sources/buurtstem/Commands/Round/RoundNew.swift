internal import ArgumentParser
internal import BallotRules
internal import Proceedings
internal import Signing

/// `buurtstem round new FILE.pb --preset ID …`: freezes the rules, and begins the record.
struct RoundNew: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: "Freeze the rules of a round, and begin its record with manifest and register.",
        discussion: """
            Example: buurtstem round new projects.pb --preset citizens-budget-secret --register registrar/leaves \
            --rules rules.txt --public-keys public --origin lindenwijk.example/2027 --quorum 2 \
            --opens 2027-03-01T09:00:00+01:00 --closes 2027-03-15T20:00:00+01:00 --record round --sign-with operator.key

            Projects, budget and what a ballot may say come from the file; its ballots are not taken over. The preset \
            supplies the rest, and everything is printed and frozen. The folder of public keys holds a .pub file for each \
            role: log, operator, officers, recounters, witnesses, and where needed clerks, lot parties, the box, and for \
            each of the two issuers one key for credentials and one for its pages.
            """
    )

    @Argument(help: "An election in Pabulib’s format.")
    var file: String

    @Option(help: ArgumentHelp("A ready choice: see ‘buurtstem round presets’.", valueName: "id"))
    var preset: String

    @Option(help: ArgumentHelp("The register’s leaves, from ‘round register’.", valueName: "file"))
    var register: String

    @Option(help: ArgumentHelp("The rules of the round as published, a text.", valueName: "file"))
    var rules: String

    @Option(help: ArgumentHelp("A folder with everybody’s public keys.", valueName: "dir"))
    var publicKeys: String

    @Option(help: ArgumentHelp("The name of the log, such as town.example/2027.", valueName: "name"))
    var origin: String

    @Option(help: ArgumentHelp("How many witnesses must cosign.", valueName: "n"))
    var quorum: Int

    @Option(help: ArgumentHelp("When voting begins.", valueName: "time"))
    var opens: String

    @Option(help: ArgumentHelp("When voting ends.", valueName: "time"))
    var closes: String

    @Option(help: ArgumentHelp("What the round is called. Default: the file’s description.", valueName: "text"))
    var title: String?

    @Option(
        help: ArgumentHelp("Another rule than the preset’s, with options after colons.", valueName: "ID:name=value")
    )
    var rule: String?

    @Option(
        help: ArgumentHelp(
            "Another tie order than the preset’s; ‘lot’ is the draw of the lot parties.",
            valueName: "keys"
        )
    )
    var tieOrder: String?

    @Option(help: ArgumentHelp("Parts in which a point can be divided. Default: as the limits need.", valueName: "n"))
    var pointsScale: Int?

    @OptionGroup var target: RecordOption
    @OptionGroup var signing: SigningOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        let language = self.output.language()
        guard let preset = RoundPreset.named(self.preset) else { throw self.noPreset }
        let setup = try RoundSetup(self, preset)
        let manifest = try setup.manifest()
        let keys = try self.signing.keys(.operator)
        try await self.begin(manifest, setup.plan, keys)
        let report = SetupReport(manifest, preset: preset, setup: setup, language: language)
        Console.say(self.output.json ? report.json.pretty : report.text)
    }

    /// Begins the record; first in memory, so that nothing is left behind where it is refused.
    private func begin(_ manifest: Manifest, _ plan: RoundPlan, _ keys: [SigningKey]) async throws(Failure) {
        let folder = try self.target.folderOnly()
        let first = Entry.signed(manifest, by: keys)
        let pages = plan.register.pages(manifest: manifest.hash).map { Entry.signed($0, by: keys) }
        try await self.append(first, pages, plan.election, InMemoryRepository())
        try OutputFile.makeFolder(folder.path)
        try DurableFile.make(folder.file("election"), plan.election.encoded, permissions: 0o644)
        try DurableFile.make(folder.file("rules"), plan.rules, permissions: 0o644)
        try FolderRepository.make(folder.path)
        try await self.append(first, pages, plan.election, try folder.repository(change: true))
    }

    private func append(
        _ manifest: [UInt8],
        _ pages: [[UInt8]],
        _ election: ElectionDocument,
        _ repository: any Repository
    ) async throws(Failure) {
        do throws(DeskFault) {
            var desk = try await RoundDesk.begin(manifest, election: election, in: repository)
            _ = try await desk.submit(pages)
        } catch {
            throw Failure(error, place: self.target.folder.path)
        }
    }

    private var noPreset: Failure {
        let list = RoundPreset.all.map(\.id).joined(separator: ", ")
        return Failure(
            "--preset \(self.preset)",
            Bilingual(nl: "dit sjabloon is er niet", en: "there is no such preset"),
            remedy: Bilingual(nl: "Kies uit: \(list).", en: "Choose one of: \(list).")
        )
    }
}
