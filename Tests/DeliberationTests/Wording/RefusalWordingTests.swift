import BallotRules
import Deliberation
import Testing

@Suite("Words of every refusal")
struct RefusalWordingTests {
    @Test("each has a code of its own and says in two languages what is wrong") func all() throws {
        let refusals = try Refusals.all()
        var codes: Set<String> = []
        for (name, spoken) in refusals.sorted(by: { $0.key < $1.key }) {
            #expect(name.hasSuffix(" \(spoken.count)"), "\(name): \(spoken.count)")
            #expect(Set(spoken.map(\.dutch)).count == spoken.count, "\(name): one sentence for two")
            #expect(Set(spoken.map(\.english)).count == spoken.count, "\(name): one sentence for two")
            for refusal in spoken {
                #expect(codes.insert(refusal.code).inserted, "\(refusal.code) twice")
                let letters = refusal.code.utf8.allSatisfy { (0x61...0x7A).contains($0) || $0 == 0x2D || $0 == 0x38 }
                #expect(letters && !refusal.code.hasPrefix("-") && !refusal.code.contains("--"), "\(refusal.code)")
                Self.check(refusal.dutch, refusal.code)
                Self.check(refusal.english, refusal.code)
                #expect(refusal.dutch != refusal.english, "\(refusal.code)")
            }
        }
        #expect(codes.count > 250)
    }

    /// A sentence for people: it starts and ends as one, and holds no word of the program.
    private static func check(_ text: String, _ code: String) {
        #expect(text.count > 8 && text.count < 400, "\(code): \(text)")
        #expect(text.hasSuffix(".") || text.hasSuffix("?"), "\(code): \(text)")
        #expect(!text.contains("..") && !text.contains("  ") && !text.contains(" ."), "\(code): \(text)")
        for word in ["Optional", "nil", "Deliberation", "(_", "\\("] where text.contains(word) {
            Issue.record("\(code): \(text)")
        }
        // A lower-case letter before a capital is the name of something in the code.
        for (left, right) in zip(text, text.dropFirst()) where left.isLowercase && right.isUppercase {
            Issue.record("\(code): \(text)")
        }
        let words = text.split { !$0.isLetter && $0 != "-" }.map(String.init)
        for word in words where word.contains("-") && code.hasSuffix(word) { Issue.record("\(code): \(text)") }
    }

    @Test("a wrapped refusal says what it wraps") func wrapped() {
        let phrase = Phrase(.dutch)
        let step = Refusals.ItemRefusal.unmet([.quorum], .decide)
        let pairs: [(TalkRefusal, String, String)] = [
            (.room(.noSeat("a")), phrase.sentence(RoomRefusal.noSeat("a")), "room-no-seat"),
            (.step(step), phrase.sentence(step), "step-conditions"),
            (.turn(.noTime("a")), phrase.sentence(SpeakingTurns.Refusal.noTime("a")), "turn-no-time"),
            (.consent(.sameProposal), phrase.sentence(ConsentRefusal.sameProposal), "consent-same-proposal"),
            (.vote(.hasVoted("z")), phrase.sentence(VoteSheet.Refusal.hasVoted("z")), "vote-has-voted"),
            (.fault(.empty), phrase.sentence(BallotFault.empty), "ballot-empty"),
            (.method(.missing(["tie"])), phrase.sentence(MethodError.missing(["tie"])), "method-missing"),
            (.verdict(.noReason), phrase.sentence(VerdictProblem.noReason), "verdict-no-reason"),
        ]
        for (refusal, sentence, code) in pairs {
            #expect(phrase.sentence(refusal) == sentence)
            #expect(refusal.code == code)
        }
        #expect(InitiativeBook.Refusal.version(.unchanged).code == "version-unchanged")
        #expect(
            phrase.sentence(InitiativeBook.Refusal.version(.unchanged))
                == phrase.sentence(Initiative.Refusal.unchanged)
        )
        #expect(DocumentProblem.Kind.content(.title).code == "content-title")
    }

    @Test("every word of a closed list is there, in two languages") func words() {
        func check<Word: CaseIterable & Sendable>(_: Word.Type, _ wording: (Word) -> Bilingual) {
            let all = Word.allCases.map(wording)
            #expect(Set(all.map(\.dutch)).count == all.count, "\(Word.self)")
            #expect(Set(all.map(\.english)).count == all.count, "\(Word.self)")
            #expect(all.allSatisfy { !$0.dutch.isEmpty && !$0.dutch.hasSuffix(".") && !$0.english.hasSuffix(".") })
        }
        check(InitiativeState.self, \.wording)
        check(InitiativeAct.self, \.wording)
        check(InitiativeFacts.Finding.self, \.wording)
        check(InitiativeFacts.Finding.self, \.remedy)
        check(ContentChange.self, \.wording)
        check(Deviation.Ground.self, \.wording)
        check(Recusal.Ground.self, \.wording)
        check(Authority.self, \.wording)
        check(Remedy.self, \.wording)
        check(ApplicantType.self, \.wording)
        check(ExcludedPerson.self, \.wording)
        check(Instrument.Kind.self, \.wording)
        check(Criterion.Kind.self, \.wording)
        check(Verdict.Kind.self, \.wording)
        check(Motivation.Finding.Outcome.self, \.wording)
        check(AwardCondition.Kind.self, \.wording)
    }

    @Test("support says how much there is and how much is missing") func support() throws {
        let initiative = try Plans.initiative()
        let finding = SupportGate.number(3).finding(SupportRegister(), initiative, areas: try Plans.areas())
        #expect(
            Phrase(.dutch).sentence(finding)
                == "Steun voor het plan: 0 van 300 mensen. Nodig: 3. Dat is nog niet genoeg."
        )
        let open = SupportGate.share(.half).finding(
            SupportRegister(),
            try Plans.initiative(try Plans.content(group: TargetGroup("straat", size: nil))),
            areas: try Plans.areas()
        )
        #expect(Phrase(.english).sentence(open).contains("State that."))
    }
}
