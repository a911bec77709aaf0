import BallotRules
import Deliberation
import Proceedings
import Signing
import Testing
import TransparencyLog

@Suite("A panel record")
struct PanelRecordTests {
    private static func whole() throws -> Evening {
        var evening = try Evening()
        try evening.compose()
        try evening.handIn()
        try evening.rehearsal.anchor(at: Evening.time)
        try evening.decide()
        return evening
    }

    /// What the fold says to an act.
    private static func problem(
        _ evening: inout Evening,
        _ person: PersonID,
        _ act: Act,
        enteredBy signer: PersonID? = nil
    ) throws -> EntryProblem? {
        let bytes = try evening.rehearsal.entry(person, act, enteredBy: signer)
        do {
            try evening.rehearsal.append(bytes)
            return nil
        } catch { return error }
    }

    @Test("an evening verifies from its package, and replays to the same state") func whole() async throws {
        var evening = try Self.whole()
        let package = try evening.rehearsal.package(at: Evening.time + 10)
        let report = try await Evening.verify(package)
        #expect(report.findings == [])
        let summary = try #require(report.panels)
        #expect(summary.entries == evening.rehearsal.entries.count)
        #expect(summary.root == evening.rehearsal.tree.root)
        #expect(summary.book.files["tuin"]?.state == .verdict)
        #expect(summary.book.files["tuin"]?.passages == evening.rehearsal.state.book.files["tuin"]?.passages)
        #expect(summary.cosigned == 3 && summary.missingTexts == 0 && summary.texts == 2)
    }

    @Test("whoever replays the package writes the same minutes and register, octet by octet, in both languages")
    func replay() async throws {
        var evening = try Self.whole()
        let pot = PotKey(area: "west", year: 2026)
        try evening.rehearsal.act("penning", .pots(.deposit(pot, Money(units: 50_000))))
        let terms = DecisionTerms(.grant, amount: Money(units: 40_000))
        try evening.rehearsal.act("college", .initiative("tuin", .decide(terms, from: pot)))
        let report = try await Evening.verify(try evening.rehearsal.package(at: Evening.time + 10))
        let replayed = try #require(report.panels).book
        let (here, texts) = (evening.rehearsal.state.book, evening.rehearsal.texts)
        let words = ReportTexts { texts[$0] }
        let quarter = Quarter(of: try Evening.day("2026-03-09"))
        for language in Language.allCases {
            let phrase = Phrase(language, currency: .euro)
            let minutes = try #require(here.minutes(of: "m")?.text(phrase, words))
            #expect(minutes.contains("tuin") && replayed.minutes(of: "m")?.text(phrase, words) == minutes)
            let register = here.register(of: quarter).text(phrase, words)
            #expect(register.contains("tuin") && replayed.register(of: quarter).text(phrase, words) == register)
        }
    }

    @Test("the desk opens what it wrote, and refuses what the rules do not allow") func desk() async throws {
        let evening = try Self.whole()
        let repository = InMemoryRepository()
        var desk = try await PanelDesk.begin(evening.rehearsal.entries[0], in: repository)
        let today = try Evening.day("2026-03-09")
        let entries = Array(evening.rehearsal.entries.dropFirst())
        _ = try await desk.submit(entries, evening.rehearsal.shelf, today: today)
        let again = try await PanelDesk(repository, evening.rehearsal.shelf)
        #expect(again.state.root == evening.rehearsal.tree.root)
        #expect(again.state.book.files["tuin"]?.state == .verdict)
        let stray = try evening.rehearsal.entry("s", .meeting("m", .open))
        await #expect(throws: DeskFault.self) {
            _ = try await desk.submit([stray], evening.rehearsal.shelf, today: today)
        }
        #expect(try await repository.size() == evening.rehearsal.entries.count)
    }

    @Test("nobody acts of a day that has not come, and so keeps the others from acting") func future() async throws {
        let evening = try Self.whole()
        var desk = try await PanelDesk.begin(evening.rehearsal.entries[0], in: InMemoryRepository())
        let today = try Evening.day("2026-03-05")
        let entries = Array(evening.rehearsal.entries.dropFirst())
        let refused = await #expect(throws: DeskFault.self) {
            _ = try await desk.submit(entries, evening.rehearsal.shelf, today: today)
        }
        guard case .refused(_, .dayAhead(let day, let now))? = refused else {
            Issue.record("an act of four days later was taken in")
            return
        }
        #expect(day.description == "2026-03-09" && now == today)
        #expect(desk.state.book.count > 0)
    }

    @Test("a text can be taken out and the record still verifies; a document cannot") func erasure() async throws {
        var evening = try Self.whole()
        let text = try #require(evening.rehearsal.texts.addresses.first)
        evening.rehearsal.texts.remove(text)
        let without = try await Evening.verify(try evening.rehearsal.package(at: Evening.time + 10))
        #expect(without.findings == [] && without.panels?.missingTexts == 1)
        var shelf = Shelf()
        for id in evening.rehearsal.shelf.addresses.dropFirst() {
            if let document = evening.rehearsal.shelf[id] { shelf.add(document) }
        }
        evening.rehearsal.shelf = shelf
        let broken = try await Evening.verify(try evening.rehearsal.package(at: Evening.time + 20))
        #expect(!broken.isGood)
    }

    @Test("what nobody named is told: a stray text, a stray document") func strays() async throws {
        var evening = try Self.whole()
        _ = evening.rehearsal.text("Niemand noemt dit.")
        evening.rehearsal.shelf.add(.map(["stray": .flag(true)]))
        let report = try await Evening.verify(try evening.rehearsal.package(at: Evening.time + 10))
        #expect(report.findings.map(\.place) == [.part("documents"), .part("texts")])
    }

    @Test("who has a key signs alone; who has none is helped by the desk, or in the meeting by who presides")
    func entering() throws {
        var evening = try Self.whole()
        let content = try #require(evening.rehearsal.state.book.files["tuin"]).dossier.initiative.current.address
        let online = Act.support("tuin", .state(.inFavour, content, .online, isInGroup: true, sheet: nil))
        let desk = Act.support("tuin", .state(.inFavour, content, .assisted, isInGroup: true, sheet: nil))
        let vote = Act.item("p", .vote(.against, "2"))
        #expect(try Self.problem(&evening, "b", vote, enteredBy: "s") == .signsThemselves("b"))
        #expect(try Self.problem(&evening, "kees", online, enteredBy: "balie") == .signsThemselves("kees"))
        #expect(try Self.problem(&evening, "kees", desk, enteredBy: "penning") == .mayNotEnter("penning", for: "kees"))
        #expect(try Self.problem(&evening, "kees", desk, enteredBy: "balie") == nil)
        let decide = Act.initiative("tuin", .announce(letter: TextID(String(repeating: "0", count: 64))))
        #expect(try Self.problem(&evening, "college", decide, enteredBy: "beheer") == .signsThemselves("college"))
        #expect(try Self.problem(&evening, "wethouder", decide, enteredBy: "beheer") == .signsThemselves("wethouder"))
    }

    @Test("a key is somebody's once, ends once, and signs nothing after that") func keys() throws {
        var evening = try Self.whole()
        let hash = evening.rehearsal.state.terms.hash
        let (own, keeper, other) = (try Evening.key("b"), try Evening.key("beheer"), try Evening.key("nieuw"))
        func entry(_ event: Enrolment.Event, _ key: SigningKey, _ person: PersonID, _ signers: [SigningKey]) -> [UInt8]
        {
            Entry.signed(Enrolment(charter: hash, event, key.verificationKey, of: person), by: signers)
        }
        func problem(_ bytes: [UInt8]) -> EntryProblem? {
            do {
                try evening.rehearsal.append(bytes)
                return nil
            } catch { return error }
        }
        #expect(problem(entry(.begin, own, "kees", [own, keeper])) == .keyTaken(own.verificationKey))
        #expect(problem(entry(.begin, other, "kees", [keeper])) == .missingSigner)
        #expect(problem(entry(.begin, other, "kees", [other])) == .missingSigner)
        #expect(problem(entry(.begin, other, "kees", [other, own])) == .unexpectedSigner(own.verificationKey))
        #expect(problem(entry(.end, own, "kees", [keeper])) == .keyUnknown(own.verificationKey))
        #expect(problem(entry(.end, own, "b", [own])) == nil)
        #expect(problem(entry(.begin, own, "b", [own, keeper])) == .keyTaken(own.verificationKey))
        let vote = try evening.rehearsal.entry("b", .item("p", .noInterest))
        #expect(problem(vote) == .notEligible(own.verificationKey))
    }

    @Test("an administrator who ends a member's key cannot have acts entered for her after that") func silenced() throws
    {
        var evening = try Self.whole()
        let (own, keeper) = (try Evening.key("b"), try Evening.key("beheer"))
        let end = Enrolment(charter: evening.rehearsal.state.terms.hash, .end, own.verificationKey, of: "b")
        try evening.rehearsal.append(Entry.signed(end, by: [keeper]))
        let vote = Act.item("p", .vote(.against, "2"))
        #expect(try Self.problem(&evening, "b", vote, enteredBy: "s") == .signsThemselves("b"))
    }

    @Test("the last administrator who can sign stays") func lastAdministrator() throws {
        var evening = try Self.whole()
        let keeper = try Evening.key("beheer")
        let end = Enrolment(charter: evening.rehearsal.state.terms.hash, .end, keeper.verificationKey, of: "beheer")
        let entry = Entry.signed(end, by: [keeper])
        #expect(throws: EntryProblem.act(.lastOf(.administrator))) { try evening.rehearsal.append(entry) }
        // One who has no key does not count.
        try evening.rehearsal.act("beheer", .setUp(.grant(.administrator, "kees")))
        let revoke = Act.setUp(.revoke(.administrator, "beheer"))
        #expect(try Self.problem(&evening, "beheer", revoke) == .act(.lastOf(.administrator)))
    }

    @Test("an act that was forced in is found, at its entry and with its reason") func forced() async throws {
        var evening = try Self.whole()
        let number = evening.rehearsal.entries.count
        let pot = PotKey(area: "west", year: 2026)
        let terms = DecisionTerms(.grant, amount: Money(units: 40_000))
        evening.rehearsal.force(try evening.rehearsal.entry("college", .initiative("tuin", .decide(terms, from: pot))))
        let report = try await Evening.verify(try evening.rehearsal.package(at: Evening.time + 10))
        let expected = EntryProblem.act(.decision(.abovePot(Money(units: 40_000), holds: .zero)))
        #expect(report.findings.map(\.place) == [.entry(number)])
        #expect(report.findings.map(\.problem) == [.entry(expected)])
    }

    @Test("an entry of another record, of a round, or without the charter is refused") func foreign() throws {
        var evening = try Self.whole()
        let other = try Evening(id: 2)
        let foreign = try other.rehearsal.entry("beheer", .setUp(.grant(.desk, "x")))
        #expect(throws: EntryProblem.foreignRound) { try evening.rehearsal.append(foreign) }
        #expect(throws: EntryProblem.manifestPlace) { try evening.rehearsal.append(other.rehearsal.entries[0]) }
        let close = Entry.signed(
            Close(manifest: evening.rehearsal.state.terms.hash, position: 3),
            by: [try Evening.key("beheer")]
        )
        #expect(throws: EntryProblem.notOfPanels(.close)) { try evening.rehearsal.append(close) }
    }

    @Test("an act that somebody hands in again does not count again") func doneAgain() async throws {
        var evening = try Self.whole()
        let deposit = try evening.rehearsal.entry("beheer", .setUp(.grant(.desk, "x")))
        try evening.rehearsal.append(deposit)
        #expect(throws: EntryProblem.repeatedAct) { try evening.rehearsal.append(deposit) }
        // The same act, done again, is another entry: its signer knows that the first stands.
        let again = try evening.rehearsal.entry("beheer", .setUp(.grant(.desk, "x")))
        #expect(again != deposit)
        let later = Entry.signed(
            ActEntry(
                charter: evening.rehearsal.state.terms.hash,
                knowing: evening.rehearsal.entries.count + 1,
                at: evening.rehearsal.moment,
                by: "beheer",
                .setUp(.grant(.desk, "y"))
            ),
            by: [try Evening.key("beheer")]
        )
        let size = evening.rehearsal.entries.count
        #expect(throws: EntryProblem.aheadOfLog(known: size + 1, size: size)) {
            try evening.rehearsal.append(later)
        }
        evening.rehearsal.force(deposit)
        let report = try await Evening.verify(try evening.rehearsal.package(at: Evening.time + 10))
        #expect(report.findings.map(\.problem) == [.entry(.repeatedAct)])
    }
}
