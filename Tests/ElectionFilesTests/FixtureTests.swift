import BallotRules
import ElectionFiles
import Fixtures
import Testing

@Suite("Fixture files")
struct FixtureTests {
    static let good = [
        ("approval", BallotForm.approval), ("choose-one", .chooseOne), ("knapsack", .knapsack),
        ("cumulative", .cumulative), ("scoring", .scoring), ("ordinal", .ordinal), ("cr", .approval),
    ]

    @Test("a good file of each form has no problem and recounts", arguments: good)
    func strictlyGood(name: String, form: BallotForm) throws {
        let bytes = try #require(Fixtures.bytes("pabulib/\(name).pb"))
        let reading = PabulibReader(mode: .strict).read(bytes)
        #expect(reading.problems.map(\.message.english) == [])
        let election = try #require(reading.election)
        #expect(election.profile.form == form)
        switch PabulibCheck(reading).verdict {
        case .agrees: #expect(form != .scoring)
        case .cannotRecount(let oddities): #expect(form == .scoring && oddities == [.unknownRule])
        case let verdict: Issue.record("\(verdict)")
        }
    }

    @Test("a default score counts for every project left out")
    func defaultScore() throws {
        let bytes = try #require(Fixtures.bytes("pabulib/scoring.pb"))
        let election = try #require(PabulibReader(mode: .strict).read(bytes).election)
        #expect(election.profile.pointScale == 2)
        let first = try #require(
            (0..<election.profile.groupCount).first { election.profile.choices(of: $0).count == 3 }
        )
        #expect(election.profile.points(of: first) == [6, -2, 1])
    }

    @Test("keeps everything odd that is allowed, through a round trip")
    func oddities() throws {
        let bytes = try #require(Fixtures.bytes("pabulib/oddities.pb"))
        let reading = PabulibReader(mode: .lenient, ballotsBy: "voting_method").read(bytes)
        let election = try #require(reading.election)
        #expect(election.currency == Currency(code: "EUR", decimals: 2))
        #expect(election.budget == Money(units: 100_075))
        #expect(election.projects.map(\.id.text) == ["007", "A-1"])
        #expect(election.projects[1].name == "Bank; met \"leuning\"\r\nen dak")
        #expect(election.projects[1].likes == 12)
        #expect(election.projects.map(\.exclusionGroups) == [["plein"], ["plein"]])
        #expect(election.projects[0].themes == ["Spel", "Groen"])
        #expect(election.pots.map(\.budget.units) == [60_025, 40_050])
        #expect(election.profile.ballotCount == 4)
        #expect(election.profile.channels == ["internet", "paper"])
        #expect(election.votes(for: 0) == Fraction("17/6"))
        let document = try #require(reading.document)
        #expect(document.value("our_key") == "kept; as it \"is\"")
        let written = document.write()
        let again = PabulibReader(mode: .lenient, ballotsBy: "voting_method").read(written)
        #expect(again.document?.write() == written)
        let other = try #require(again.election)
        #expect(isSame(election, other))
        #expect(again.document?.vote(2).last == "leeg\nbiljet")
        #expect(again.document?.project(0).contains("x") == true)
    }

    @Test("the demo is without a fault, and its two rules part")
    func demo() throws {
        let bytes = try #require(Fixtures.bytes("demo/lindenwijk-2026.pb"))
        let reading = PabulibReader(mode: .strict).read(bytes)
        #expect(reading.problems.map(\.message.english) == [])
        let election = try #require(reading.election)
        #expect(election.projects.count == 18 && election.profile.ballotCount == 408)
        let greedy = try Count("greedy", options: ["utility": "cost"], tieOrder: .id).outcome(of: election)
        let shares = try Count(
            "equal-shares",
            options: ["utility": "cost", "completion": "add1-utilitarian"],
            tieOrder: .id
        ).outcome(of: election)
        #expect(Set(greedy.selected).symmetricDifference(Set(shares.selected)).count >= 6)
        #expect(greedy.selected.contains("1") && !shares.selected.contains("2"))
    }
}
