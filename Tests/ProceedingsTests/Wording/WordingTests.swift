internal import BallotRules
internal import Foundation
internal import Proceedings
internal import Testing

/// Everything that can go wrong has a code of its own and words in both languages.
struct WordingTests {
    /// A problem with the way to put it into words.
    struct Kind: Sendable, CustomTestStringConvertible {
        let name: String
        /// The file with the codes, to see that no case is left out of the table.
        let file: String
        let codes: [String]
        let texts: @Sendable (Phrase) -> [String]
        let remedies: @Sendable (Phrase) -> [String?]

        var testDescription: String { self.name }
    }

    static let kinds: [Kind] = [
        Kind(
            name: "entries",
            file: "EntryProblem+Code",
            codes: AllProblems.entryProblems.map(\.code),
            texts: { phrase in AllProblems.entryProblems.map { phrase.problem($0) } },
            remedies: { phrase in AllProblems.entryProblems.map { phrase.remedy($0) } }
        ),
        Kind(
            name: "choices",
            file: "ChoiceFault+Code",
            codes: AllProblems.choiceFaults.map(\.code),
            texts: { phrase in AllProblems.choiceFaults.map { phrase.problem($0) } },
            remedies: { phrase in AllProblems.choiceFaults.map { phrase.remedy($0) } }
        ),
        Kind(
            name: "recounts",
            file: "Phrase+RecountError",
            codes: AllProblems.recountErrors.map(\.code),
            texts: { phrase in AllProblems.recountErrors.map { phrase.problem($0) } },
            remedies: { _ in [] }
        ),
        Kind(
            name: "issuance",
            file: "Phrase+Issuance",
            codes: AllProblems.issuanceProblems.map(\.code),
            texts: { phrase in AllProblems.issuanceProblems.map { phrase.problem($0) } },
            remedies: { phrase in AllProblems.issuanceProblems.map { phrase.remedy($0) } }
        ),
        Kind(
            name: "credentials",
            file: "Phrase+CredentialError",
            codes: AllProblems.credentialErrors.map(\.code),
            texts: { phrase in AllProblems.credentialErrors.map { phrase.problem($0) } },
            remedies: { _ in [] }
        ),
        Kind(
            name: "desk",
            file: "",
            codes: AllProblems.deskFaults.map(\.code),
            texts: { phrase in AllProblems.deskFaults.map { phrase.problem($0) } },
            remedies: { phrase in AllProblems.deskFaults.map { phrase.remedy($0) } }
        ),
        Kind(
            name: "findings",
            file: "",
            codes: AllProblems.findings.map(\.code),
            texts: { phrase in AllProblems.findings.map { phrase.problem($0) } },
            remedies: { _ in [] }
        ),
        Kind(
            name: "entry types",
            file: "EntryType+Wording",
            codes: EntryType.allCases.map(\.code),
            texts: { phrase in EntryType.allCases.map { phrase($0.name) } },
            remedies: { _ in [] }
        ),
    ]

    @Test("Every case has a code of its own", arguments: kinds)
    func codes(_ kind: Kind) throws {
        #expect(Set(kind.codes).count == kind.codes.count)
        for code in kind.codes {
            #expect(code.wholeMatch(of: /[a-z]+(-[a-z]+)*/) != nil, "\(code)")
        }
        guard !kind.file.isEmpty else { return }
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let source = root.appendingPathComponent("Sources/Proceedings/Wording/\(kind.file).swift")
        let text = try String(contentsOf: source, encoding: .utf8)
        let written = text.matches(of: /case \.[A-Za-z]+: "([a-z-]+)"/).map { String($0.1) }
        #expect(Set(written) == Set(kind.codes), "the table of this test misses a case")
    }

    @Test("Every case has words in both languages", arguments: kinds)
    func words(_ kind: Kind) {
        for language in Language.allCases {
            let phrase = Phrase(language, currency: Currency(code: "EUR", decimals: 2))
            for (code, text) in zip(kind.codes, kind.texts(phrase)) {
                #expect(text.count > 2, "\(code) in \(language)")
                #expect(!text.contains("  ") && !text.hasSuffix(" "), "\(code) in \(language): \(text)")
            }
            for case let remedy? in kind.remedies(phrase) { #expect(remedy.hasSuffix(".")) }
        }
        let dutch = kind.texts(Phrase(.dutch))
        let english = kind.texts(Phrase(.english))
        #expect(zip(dutch, english).filter { $0 == $1 && $0 != "open" }.isEmpty)
    }

    @Test("Sentences end, and show what they are about", arguments: Language.allCases)
    func details(_ language: Language) {
        let phrase = Phrase(language)
        for problem in AllProblems.entryProblems {
            #expect(phrase.problem(problem).hasSuffix("."), "\(problem.code)")
            if "\(problem)".contains("abababab") {
                #expect(phrase.problem(problem).contains("abababababababab…"), "\(problem.code)")
                #expect(!phrase.problem(problem).contains(String(repeating: "ab", count: 9)), "\(problem.code)")
            }
            for number in "\(problem)".matches(of: /(found|expected|keys|issued|cosigned|quorum|number|batch): (\d+)/) {
                let shown = Int(number.2).map(phrase.number) ?? "?"
                #expect(phrase.problem(problem).contains(shown), "\(problem.code): \(shown)")
            }
        }
        for violation in AllProblems.violations { #expect(phrase.problem(violation).hasSuffix(".")) }
        for error in AllProblems.electionErrors { #expect(phrase.problem(error).hasSuffix(".")) }
    }

    @Test("Every check has a name and says what its failure means", arguments: Check.allCases)
    func checks(_ check: Check) {
        for language in Language.allCases {
            #expect(check.name(language).count > 3)
            #expect(check.failure(language).hasSuffix("."))
        }
        #expect(Set(Check.allCases.map(\.failure)).count == Check.allCases.count)
        #expect(Set(Check.allCases.map(\.name)).count == Check.allCases.count)
    }

    @Test("Phases and encodings have words of their own")
    func others() {
        for language in Language.allCases {
            #expect(Set(RoundPhase.allCases.map { $0.name(language) }).count == RoundPhase.allCases.count)
            let phrase = Phrase(language)
            let faults = EncodingFault.Code.allCases.map { phrase.problem(EncodingFault($0, at: 1_234)) }
            #expect(Set(faults).count == faults.count)
            #expect(faults.allSatisfy { $0.contains(phrase.number(1_234)) && $0.hasSuffix(".") })
        }
    }

    @Test("Findings say where, and show their numbers", arguments: Language.allCases)
    func findings(_ language: Language) {
        let phrase = Phrase(language)
        let places: [Finding.Place] = [.package, .part("log"), .entry(1_234), .given("bewijs.txt")]
        #expect(Set(places.map(phrase.place)).count == places.count)
        for problem in AllProblems.findings {
            let text = phrase.finding(Finding(problem, at: .entry(1_234)))
            #expect(text.hasSuffix(".") && text.contains(phrase.number(1_234)), "\(text)")
            for number in "\(problem)".matches(of: /(certified|recounted|size|entries): (\d+)/) {
                let shown = Int(number.2).map(phrase.number) ?? "?"
                #expect(phrase.problem(problem).contains(shown), "\(problem.code): \(shown)")
            }
        }
        let signature = AllProblems.findings.first { $0.code == "invalid-signature" }
        #expect(signature.map { Finding($0, at: .entry(3)).code } == "V5-invalid-signature")
    }

    @Test("What a councillor reads")
    func golden() {
        let early = EntryProblem.closedEarly(witnessed: 1_000, announced: 4_600)
        #expect(
            Phrase(.dutch).problem(early)
                == "Getuigen zagen de sluiting 3.600 seconden voor het aangekondigde einde. "
                + "Wie later wilde stemmen, kon dat niet meer."
        )
        #expect(
            Phrase(.english).problem(EntryProblem.tooManyKeys(keys: 1_012, issued: 1_000))
                == "1,012 keys voted in secret with at most 1,000 credentials. So votes were made up."
        )
    }
}
