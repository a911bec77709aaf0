internal import BallotRules
internal import Deliberation
internal import Proceedings
internal import Signing

/// Puts the act of one verb into a record, or says why not.
struct VerbRun {
    private let verb: Verb
    private let arguments: VerbArguments
    private let phrase: Phrase

    init(_ verb: Verb, _ arguments: VerbArguments, _ phrase: Phrase) {
        self.verb = verb
        self.arguments = arguments
        self.phrase = phrase
    }

    func run() async throws {
        let isTrial = self.arguments.has("dry-run")
        let moment = try self.moment()
        let key = try self.key()
        var record = try await self.arguments.record.openPanels(change: !isTrial, texts: false)
        let signer = try self.signer(key, record)
        let person = try self.arguments["for"].map { try Given.name($0, place: "--for") } ?? signer
        let making = ActMaking(self.arguments, record.book, person)
        let act = try self.verb.make(making)
        let body = ActEntry(charter: record.terms.hash, knowing: record.size, at: moment, by: person, act)
        let entry = Entry.signed(body, by: [key])
        if isTrial { return try self.rehearse(entry, making, body, record) }
        let number = try await record.submit(
            entry,
            documents: making.documents,
            texts: making.texts,
            place: self.arguments.place
        )
        self.tell(ActReport(self.verb, body, number: number, record.book), isTrial: false)
    }

    /// Says what would happen, or why not.
    private func rehearse(_ entry: [UInt8], _ making: ActMaking, _ body: ActEntry, _ record: OpenPanels) throws {
        do throws(EntryProblem) {
            let state = try record.trying(entry, making.documents)
            self.tell(ActReport(self.verb, body, number: record.size, state.book), isTrial: true)
            self.tellHidden(record)
        } catch {
            self.tellHidden(record)
            guard self.arguments.has("json") else {
                let text = [self.phrase.problem(error), self.phrase.remedy(error) ?? ""].filter { !$0.isEmpty }
                Console.say(self.phrase(nl: "Dit kan niet. ", en: "This cannot be. ") + text.joined(separator: " "))
                throw ExitStatus.negative
            }
            Console.say(
                JSONValue.object([
                    ("possible", .bool(false)), ("code", .string(error.code)),
                    ("nl", .string(Phrase(.dutch, currency: .euro).problem(error))),
                    ("en", .string(Phrase(.english, currency: .euro).problem(error))),
                ]).pretty
            )
            throw ExitStatus.negative
        }
    }

    /// On a server some of the record may be hidden still; then nobody but the server knows for sure.
    private func tellHidden(_ record: OpenPanels) {
        guard record.hiddenCount > 0 else { return }
        let count = self.phrase.number(record.hiddenCount)
        Console.complain(
            self.phrase(
                nl: "\(count) stukken zijn nog verborgen: de server kan anders oordelen.",
                en: "\(count) entries are hidden still: the server may judge otherwise."
            )
        )
    }

    private func tell(_ report: ActReport, isTrial: Bool) {
        if self.arguments.has("json") {
            Console.say(report.json(isTrial: isTrial).pretty)
        } else {
            Console.say(Plain.line(report.line(self.phrase, isTrial: isTrial)))
        }
    }

    private func moment() throws(Failure) -> Deliberation.Moment {
        let day = try self.arguments["on"].map { (text) throws(Failure) in try Given.day(text, place: "--on") }
        let minute = try self.arguments["at"].map { (text) throws(Failure) in try Given.minute(text, place: "--at") }
        if let day, let minute { return Deliberation.Moment(day, minute: minute) }
        let now = try DutchClock.now()
        return Deliberation.Moment(day ?? now.day, minute: minute ?? now.minute)
    }

    private func key() throws(Failure) -> SigningKey {
        var protection = PassphraseOptions()
        protection.passphraseFile = self.arguments["passphrase-file"]
        return try KeyStore.signingKey(self.arguments["key"] ?? "", [.participant], protection)
    }

    private func signer(_ key: SigningKey, _ record: OpenPanels) throws(Failure) -> PersonID {
        if let person = record.state.owner(of: key.verificationKey) { return person }
        throw Failure(
            self.arguments["key"] ?? "--key",
            Bilingual(
                nl: "deze sleutel is in dit logboek van niemand",
                en: "this key is nobody’s in this record"
            ),
            remedy: Bilingual(
                nl: "Laat de beheerder hem opnemen: buurtstem panels enrol",
                en: "Have the administrator take it in: buurtstem panels enrol"
            )
        )
    }
}
