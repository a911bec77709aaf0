internal import ArgumentParser
internal import BallotRules
internal import Proceedings
internal import Signing
internal import TransparencyLog

/// `buurtstem ballot sign`: a voter signs what she chooses, and seals it where ballots are secret.
struct BallotSign: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sign",
        abstract: "A voter signs her ballot, and seals it where ballots are secret.",
        discussion: """
            Example: buurtstem ballot sign --record round --key voter.key --choose 12,7 --output ballot

            With --wallet the ballot is secret: it needs both credentials. Signing again makes a ballot that takes the place \
            of the one that was taken in before. A server hides open ballots until voting has ended, your own too: when you \
            voted before, name that ballot with --after.
            """
    )

    @Option(help: ArgumentHelp("The voter’s key.", valueName: "key"))
    var key: String

    @Option(help: ArgumentHelp("For a secret ballot: the voter’s own affairs in this round.", valueName: "file"))
    var wallet: String?

    @Option(name: [.short, .long], help: ArgumentHelp("Where the ballot goes.", valueName: "file"))
    var output: String

    @Option(
        help: ArgumentHelp(
            "For another open ballot where ballots are hidden: the one that you handed in last.",
            valueName: "file"
        )
    )
    var after: String?

    @OptionGroup var choices: ChoiceOptions
    @OptionGroup var target: RecordOption
    @OptionGroup var protection: PassphraseOptions
    @OptionGroup var speech: OutputOptions

    func run() async throws {
        var report = Report(self.speech.language())
        let record = try await self.target.folder.open(change: false)
        let voter = try VoterKey(self.key, self.protection, round: record.terms.hash)
        let choices = try self.choices.choices(record.terms)
        let key = self.wallet == nil ? voter.own : voter.ballot
        let next = try self.next(key, record)
        var last: Digest?
        let bytes: [UInt8]
        if let path = self.wallet {
            (bytes, last) = try FileLock.hold(path) { () throws(Failure) in
                try self.sealed(choices, voter, next, record, path)
            }
        } else {
            bytes = try self.open(choices, voter, next, record)
        }
        try DurableFile.replace(self.output, with: bytes, permissions: 0o600)
        report.add("ballot", self.output, nl: "Stembiljet", en: "Ballot")
        report.add("hash", Merkle.leafHash(bytes).hexadecimal, nl: "Kenmerk", en: "Hash")
        report.add("key", key.verificationKey.hexadecimal, nl: "Uw sleutel in deze ronde", en: "Your key in this round")
        let names = choices.projects.map { record.terms.election.projects[$0].id.text }
        report.add("choices", names, nl: "U kiest", en: "You choose")
        if record.hiddenCount > 0, self.wallet == nil, self.after == nil {
            report.note(
                nl: "Hebt u al eerder gestemd? Noem dan dat stembiljet met --after, anders wordt dit geweigerd.",
                en: "Did you vote before? Then name that ballot with --after, or this one will be refused."
            )
        }
        if let last, last != next.previous {
            report.note(
                nl: "Let op: het stembiljet dat u hiervoor maakte staat niet als uw laatste in het logboek.",
                en: "Mind: the ballot that you made before this one is not in the log as your last."
            )
        }
        report.say(json: self.speech.json)
    }

    private func open(
        _ choices: Choices,
        _ voter: VoterKey,
        _ next: (sequence: Int, previous: Digest),
        _ record: OpenRecord
    ) throws(Failure) -> [UInt8] {
        do throws(ChoiceFault) {
            return try BallotMaker(record.terms, key: voter.own).open(choices, next: next)
        } catch {
            throw Failure(error, place: "ballot sign")
        }
    }

    /// The sealed ballot, and the one that was made before it.
    private func sealed(
        _ choices: Choices,
        _ voter: VoterKey,
        _ next: (sequence: Int, previous: Digest),
        _ record: OpenRecord,
        _ path: String
    ) throws(Failure) -> (bytes: [UInt8], last: Digest?) {
        var wallet = try Wallet(path, voter: voter, round: record.terms.hash)
        guard let credentials = wallet.both else {
            throw Failure(
                path,
                Bilingual(
                    nl: "er zijn nog geen twee stembewijzen",
                    en: "there are not two credentials yet"
                ),
                remedy: Bilingual(
                    nl: "Eerst: buurtstem ballot request, de uitgevers, en buurtstem ballot accept.",
                    en: "First: buurtstem ballot request, the issuers, and buurtstem ballot accept."
                )
            )
        }
        var bytes: [UInt8]?
        do throws(ChoiceFault) {
            bytes = try BallotMaker(record.terms, key: voter.ballot).sealed(
                choices,
                next: next,
                credentials: credentials
            )
        } catch {
            throw Failure(error, place: "ballot sign")
        }
        guard let bytes else { throw Failure(EntryProblem.ballotMode, place: path) }
        let last = wallet.lastBallot
        wallet.lastBallot = Merkle.leafHash(bytes)
        try wallet.save()
        return (bytes, last)
    }

    /// The ballot’s place in the chain of its key.
    private func next(_ key: SigningKey, _ record: OpenRecord) throws(Failure) -> (sequence: Int, previous: Digest) {
        if let path = self.after { return try self.next(after: path, key, record) }
        guard let next = record.state.nextBallot(of: key.verificationKey) else {
            throw Failure(EntryProblem.retiredKey(key.verificationKey), place: self.key)
        }
        return next
    }

    /// The place after a ballot that the voter has kept; it must be in the log, where its content may be hidden.
    private func next(
        after path: String,
        _ key: SigningKey,
        _ record: OpenRecord
    ) throws(Failure) -> (sequence: Int, previous: Digest) {
        let bytes = try InputFile.bytes(path, limit: EncodingLimits.item)
        let hash = Merkle.leafHash(bytes)
        guard record.holds(bytes), let entry = try? Entry(decoding: bytes),
            case .openBallot(let ballot) = entry.content,
            ballot.link.key == key.verificationKey
        else {
            throw Failure(
                path,
                Bilingual(
                    nl: "dit open stembiljet van u staat niet in het logboek",
                    en: "this open ballot of yours is not in the log"
                ),
                remedy: Bilingual(
                    nl: "Noem het bestand dat u het laatst hebt ingeleverd.",
                    en: "Name the file that you handed in last."
                )
            )
        }
        return (ballot.link.sequence + 1, hash)
    }
}
