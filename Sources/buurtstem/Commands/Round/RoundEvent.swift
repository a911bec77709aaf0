internal import ArgumentParser
internal import BallotRules
internal import Proceedings
internal import Signing

/// `buurtstem round event`: what two officers attest about a key.
struct RoundEvent: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "event",
        abstract: "Cancel or replace a key, or record a paper vote at a desk; two officers sign.",
        discussion: """
            Example: buurtstem round event --record round --desk 17 --key voter.pub --reason 'voted on paper' \
            --sign-with officer-1.key --sign-with officer-2.key

            When the officers are not together: --draft FILE for the first, ‘buurtstem round sign FILE’ for the second. A \
            voter whose secret ballot was taken in gives up its key, which ‘ballot sign’ told: she signs the draft as well.
            """
    )

    @Option(help: ArgumentHelp("The ballots of this key do not count.", valueName: "key"))
    var cancel: String?

    @Option(help: ArgumentHelp("Another key goes on where this one stopped.", valueName: "key"))
    var replace: String?

    @Option(help: ArgumentHelp("The key that goes on.", valueName: "key"))
    var by: String?

    @Option(help: ArgumentHelp("This voter of the register was handed a paper ballot.", valueName: "number"))
    var desk: Int?

    @Option(help: ArgumentHelp("The key of the voter at the desk, when she has one.", valueName: "key"))
    var key: String?

    @Option(help: ArgumentHelp("Why; without names or other personal data.", valueName: "text"))
    var reason: String

    @OptionGroup var target: RecordOption
    @OptionGroup var signing: SigningOptions
    @OptionGroup var draft: DraftOption
    @OptionGroup var output: OutputOptions

    func validate() throws {
        let given = [self.cancel != nil, self.replace != nil, self.desk != nil].count { $0 }
        guard given == 1 else { throw ValidationError("Give one of --cancel, --replace and --desk.") }
        guard (self.replace == nil) == (self.by == nil) else { throw ValidationError("--replace goes with --by.") }
        guard self.key == nil || self.desk != nil else { throw ValidationError("--key goes with --desk.") }
        guard (self.desk ?? 0) >= 0 else { throw ValidationError("--desk is a number from 0.") }
    }

    func run() async throws {
        var report = Report(self.output.language())
        let keys = try self.signing.keys(.officer)
        var record = try await self.target.folder.open(change: true)
        let event = try self.event(batch: record.state.openBatch)
        let body = KeyEvent(manifest: record.terms.hash, event: event, reason: self.reason)
        try await self.draft.finish(body, keys, &record, &report)
        report.say(json: self.output.json)
    }

    private func event(batch: Int) throws(Failure) -> KeyEvent.Event {
        if let text = self.cancel { return .cancel(try PublicKeyArgument.parse(text, place: "--cancel")) }
        if let old = self.replace, let new = self.by {
            return .replace(
                try PublicKeyArgument.parse(old, place: "--replace"),
                by: try PublicKeyArgument.parse(new, place: "--by")
            )
        }
        let key = try self.key.map { (text) throws(Failure) in try PublicKeyArgument.parse(text, place: "--key") }
        return .deskVote(leaf: self.desk ?? 0, key: key, batch: batch)
    }
}
