internal import BallotRules
internal import Foundation
internal import Proceedings
internal import Signing
internal import Testing

/// Small elections of every form of ballot, counted from an urn.
@Suite("Recount: small elections")
struct RecountTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let terms: BallotTerms
        let rule: String
        var options: [String: String] = [:]
        var tieOrder = "id"
        let ballots: [Choices]
        /// The document `outcome`, from `budget` on.
        let outcome: String
    }

    static let cases = [
        Case(
            testDescription: "approval",
            terms: BallotTerms(form: .approval, limits: BallotLimits()),
            rule: "greedy",
            ballots: [Choices([0, 2]), Choices([2]), Choices([1, 2]), Choices([])],
            outcome: "budget\t60\nwon\tc\t30\nwon\ta\t10\nwon\tb\t20\ndecided\tyes\n"
        ),
        Case(
            testDescription: "choose one",
            terms: BallotTerms(form: .chooseOne, limits: BallotLimits()),
            rule: "greedy",
            ballots: [Choices([3]), Choices([3]), Choices([1])],
            outcome: "budget\t60\nwon\td\t40\nwon\tb\t20\ndecided\tyes\n"
        ),
        Case(
            testDescription: "knapsack",
            terms: BallotTerms(form: .knapsack, limits: BallotLimits()),
            rule: "greedy",
            ballots: [Choices([0, 3]), Choices([0, 3]), Choices([1, 2])],
            outcome: "budget\t60\nwon\ta\t10\nwon\td\t40\ndecided\tyes\n"
        ),
        Case(
            testDescription: "cumulative, points in quarters",
            terms: BallotTerms(form: .cumulative, pointsScale: 4, limits: BallotLimits()),
            rule: "greedy",
            options: ["by": "total"],
            ballots: [Choices([0, 3], steps: [1, 7]), Choices([0, 1], steps: [4, 4])],
            outcome: "budget\t60\nwon\td\t40\nwon\ta\t10\ndecided\tyes\n"
        ),
        Case(
            testDescription: "scoring, with grades below zero and a default",
            terms: BallotTerms(
                form: .scoring,
                limits: BallotLimits(defaultScore: Fraction(2))
            ),
            rule: "greedy",
            ballots: [Choices([0, 3], steps: [-3, 5]), Choices([3], steps: [5]), Choices([2], steps: [9])],
            outcome: "budget\t60\nwon\tc\t30\nwon\tb\t20\nwon\ta\t10\ndecided\tyes\n"
        ),
        Case(
            testDescription: "ordinal",
            terms: BallotTerms(form: .ordinal, limits: BallotLimits()),
            rule: "expanding-approvals",
            ballots: [Choices([3, 0]), Choices([3, 1]), Choices([2])],
            outcome: "budget\t60\nwon\td\t40\ndecided\tyes\n"
        ),
        Case(
            testDescription: "a tie that stays open",
            terms: BallotTerms(form: .approval, limits: BallotLimits()),
            rule: "greedy",
            tieOrder: "refuse",
            ballots: [Choices([2, 3]), Choices([2, 3])],
            outcome: "budget\t60\ntied\tc\ntied\td\ndecided\tno\n"
        ),
    ]

    static func result(_ item: Case, lot: Digest? = nil) throws -> (Recount.Result, Manifest, ElectionDocument) {
        let document = SampleRound.document([10, 20, 30, 40])
        let manifest = try SampleRound.manifest(
            document,
            ballot: item.terms,
            rule: item.rule,
            options: item.options,
            tieOrder: item.tieOrder,
            budget: 60
        )
        let recount = try Recount(manifest: manifest, document: document, lotSeed: lot)
        return (try recount.result(SampleRound.urn(item.ballots)), manifest, document)
    }

    @Test("The outcome", arguments: cases)
    func outcomes(_ item: Case) throws {
        let (result, manifest, document) = try Self.result(item)
        let text = String(decoding: result.outcomeDocument, as: UTF8.self)
        let cut = try #require(text.range(of: "budget\t"))
        #expect(text[cut.lowerBound...] == item.outcome)
        #expect(result.outcomeHash == SHA256.digest(result.outcomeDocument))
        #expect(result.traceHash == SHA256.digest(result.traceDocument))

        let value = try OutcomeDocument(decoding: result.outcomeDocument)
        #expect(value.encoded == result.outcomeDocument)
        #expect(value.awards == result.outcome.awards)
        #expect(value.options == manifest.rule.options)
        #expect(value.isDecided == result.outcome.isDecided)

        // The same ballots given to the rule without an urn.
        let points = item.terms.form.hasPoints
        let direct = try Election(
            projects: document.projects,
            budget: manifest.budget,
            currency: document.currency,
            form: item.terms.form,
            ballots: item.ballots.map { choices in
                var points = zip(choices.projects, points ? choices.steps ?? [] : []).map { ($0, $1) }
                if item.terms.limits.defaultScore != .zero {
                    let left = (0..<4).filter { !choices.projects.contains($0) }
                    points += left.map { ($0, 2 * item.terms.pointsScale) }
                }
                let named = points.isEmpty ? choices.projects : points.map(\.0)
                return Ballot(
                    named.map { document.projects[$0].id },
                    points: points.compactMap { Fraction($0.1).divided(by: Fraction(item.terms.pointsScale)) }
                )
            }
        )
        let order = try TieOrder(parsing: item.tieOrder)
        let count = try Count(item.rule, options: item.options, tieOrder: order)
        #expect(try count.outcome(of: direct) == result.outcome)
    }

    @Test("The draw decides once its seed is known, and only then")
    func lots() throws {
        let item = Case(
            testDescription: "",
            terms: BallotTerms(form: .approval, limits: BallotLimits()),
            rule: "greedy",
            tieOrder: "votes,lot",
            ballots: [Choices([2, 3])],
            outcome: ""
        )
        let open = try OutcomeDocument(decoding: try Self.result(item).0.outcomeDocument)
        #expect(open.tieOrder == "votes,lot")
        #expect(!open.isDecided)
        var winners: Set<ProjectID> = []
        for number in 0..<8 {
            let seed = SampleRound.leaf(number)
            let result = try Self.result(item, lot: seed).0
            let drawn = try OutcomeDocument(decoding: result.outcomeDocument)
            #expect(drawn.tieOrder == "votes,lot:" + seed.hexadecimal)
            #expect(drawn.tieOrder == result.outcome.tieOrder)
            let winner = try #require(drawn.awards.first?.project)
            winners.insert(winner)
            let keys = ["c", "d"].map { (SHA256.digest(Array("\(seed.hexadecimal)\u{0}\($0)".utf8)), $0) }
            #expect(winner.text == keys.min { $0.0 < $1.0 }?.1)
        }
        #expect(winners == ["c", "d"])
    }

    @Test("What cannot be counted is named")
    func errors() throws {
        let document = SampleRound.document([10, 20])
        let terms = BallotTerms(form: .approval, limits: BallotLimits())
        func manifest(_ rule: RuleTerms, form: BallotForm = .approval) throws -> Manifest {
            let good = try SampleRound.manifest(document, ballot: terms, rule: "greedy", budget: 20)
            return Manifest(
                roundID: good.roundID,
                title: good.title,
                modes: good.modes,
                ballot: BallotTerms(form: form, limits: BallotLimits()),
                rule: rule,
                electionHash: good.electionHash,
                budget: good.budget,
                projectCount: 2,
                registerRoot: .zero,
                registerSize: 1,
                opens: 0,
                closes: 1,
                keys: good.keys,
                issuers: [],
                box: nil,
                witnesses: good.witnesses,
                rulesHash: .zero
            )
        }
        let options = try Count("greedy").options
        let missing = RuleTerms(id: "no-such-rule", version: 1, options: [], tieOrder: "id")
        #expect(throws: RecountError.unknownRule("no-such-rule", version: 1)) {
            try Recount(manifest: manifest(missing), document: document, lotSeed: nil)
        }
        let later = RuleTerms(id: "greedy", version: 99, options: options, tieOrder: "id")
        #expect(throws: RecountError.unknownRule("greedy", version: 99)) {
            try Recount(manifest: manifest(later), document: document, lotSeed: nil)
        }
        let extra = options + [OptionSetting(name: "no-such-option", value: "1")]
        let odd = RuleTerms(id: "greedy", version: 1, options: extra, tieOrder: "id")
        #expect(throws: RecountError.unknownRule("greedy", version: 1)) {
            try Recount(manifest: manifest(odd), document: document, lotSeed: nil)
        }
        let few = RuleTerms(id: "greedy", version: 1, options: Array(options.dropLast()), tieOrder: "id")
        #expect(throws: RecountError.otherOptions) {
            try Recount(manifest: manifest(few), document: document, lotSeed: nil)
        }
        let good = RuleTerms(id: "greedy", version: 1, options: options, tieOrder: "id")
        #expect(throws: RecountError.otherElection) {
            try Recount(manifest: manifest(good), document: SampleRound.document([10, 21]), lotSeed: nil)
        }
        let recount = try Recount(manifest: manifest(good), document: document, lotSeed: nil)
        #expect(throws: RecountError.election(.unknownProject(ballot: 0, "2"))) {
            try recount.result(SampleRound.urn([Choices([2])]))
        }
        let table = try Count("mean-allocation").options
        let mean = RuleTerms(id: "mean-allocation", version: 1, options: table, tieOrder: "id")
        let wrongForm = try Recount(manifest: manifest(mean), document: document, lotSeed: nil)
        #expect(throws: RecountError.refused(.ballotForm(.approval, accepted: [.cumulative]))) {
            try wrongForm.result(SampleRound.urn([Choices([1])]))
        }
    }
}
