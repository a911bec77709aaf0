internal import ArgumentParser
internal import BallotRules
internal import Deliberation
internal import Proceedings
internal import Signing

/// `buurtstem panels begin`: the charter, with which a record of panels begins.
struct PanelsBegin: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "begin",
        abstract: "Begin a record of panels with its charter: who keeps it, in which roles; all officers sign.",
        discussion: """
            Example: buurtstem panels begin --record panels --title ‘Panels of Lindenwijk’ \
            --officer anna:administrator,authority:anna.pub --officer bas:coordinator,treasurer,desk:bas.pub \
            --public-keys public --origin lindenwijk.example/panels --quorum 2 --sign-with anna.key --sign-with bas.key

            The folder of public keys holds a .pub file of the log and one of each witness. Roles: administrator, authority, \
            coordinator, treasurer, desk; there is an administrator at least. Everybody else gets a key later: panels enrol.
            """
    )

    @Option(help: ArgumentHelp("What the record is called.", valueName: "text"))
    var title: String

    @Option(help: ArgumentHelp("An officer; may be repeated.", valueName: "person:role,role:key"))
    var officer: [String]

    @Option(help: ArgumentHelp("A folder with the public keys of log and witnesses.", valueName: "dir"))
    var publicKeys: String

    @Option(help: ArgumentHelp("The name of the log, such as town.example/panels.", valueName: "name"))
    var origin: String

    @Option(help: ArgumentHelp("How many witnesses must cosign.", valueName: "n"))
    var quorum: Int

    @OptionGroup var target: RecordOption
    @OptionGroup var signing: SigningOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        var report = Report(self.output.language())
        let charter = Charter(
            id: try RoundSetup.recordID("panels begin"),
            title: self.title,
            officers: try OfficerList(self.officer).officers,
            witnesses: try PublicKeys(self.publicKeys).watching(origin: self.origin, quorum: self.quorum)
        )
        let entry = Entry.signed(charter, by: try self.signing.keys(.participant))
        try await self.begin(entry)
        report.add("record", self.target.folder.path, nl: "Map", en: "Folder")
        report.add("charter", charter.hash.hexadecimal, nl: "Kenmerk van het begin", en: "Hash of the charter")
        let officers = charter.officers.map { officer in
            "\(officer.person) (" + officer.roles.map { report.phrase($0.name) }.joined(separator: ", ") + ")"
        }
        report.add("officers", officers, nl: "Functionarissen", en: "Officers")
        report.note(
            nl: "Verder: buurtstem panels enrol, area set, scheme publish, panel compose.",
            en: "Go on with: buurtstem panels enrol, area set, scheme publish, panel compose."
        )
        report.say(json: self.output.json)
    }

    /// Begins the record; first in memory, so that nothing is left behind where it is refused.
    private func begin(_ entry: [UInt8]) async throws(Failure) {
        let folder = try self.target.folderOnly()
        do throws(DeskFault) {
            _ = try await PanelDesk.begin(entry, in: InMemoryRepository())
        } catch {
            throw Failure(error, place: "panels begin")
        }
        try OutputFile.makeFolder(folder.path)
        try FolderRepository.make(folder.path)
        do throws(DeskFault) {
            _ = try await PanelDesk.begin(entry, in: try self.repository(folder))
        } catch {
            throw Failure(error, place: folder.path)
        }
    }

    private func repository(_ folder: RecordFolder) throws(DeskFault) -> FolderRepository {
        do throws(RepositoryError) {
            return try FolderRepository(folder.path, change: true)
        } catch {
            throw .repository(error)
        }
    }
}
