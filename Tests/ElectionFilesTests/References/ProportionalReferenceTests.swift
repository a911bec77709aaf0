import BallotRules
import Testing

@Suite(
    "Proportional rules beside pabutools 1.2.3",
    .enabled(if: ProportionalReferences.isPresent, "the shared elections are not beside this checkout")
)
struct ProportionalReferenceTests {
    @Test("maximin support: the same winners in all nine")
    func maximin() throws {
        let references = try ProportionalReferences.outcomes("maximin_support")
        #expect(references.count == 9)
        for reference in references {
            let election = try ProportionalReferences.election(reference.instance)
            let outcome = try Count("maximin-support", tieOrder: .id).outcome(of: election)
            #expect(outcome.selected.map(\.text).sorted() == reference.winners, "\(reference.instance)")
        }
    }

    /// The peer takes any project that can be paid for, in the order of a hash table, and rounds down the part that
    /// supporters pay. In Zürich two projects of the same cost depend on that: 2 wins here, 6 there.
    @Test("expanding approvals: the same winners but for one")
    func expandingApprovals() throws {
        let others = ["Switzerland_Zurich_S5R.pb": (here: ["2"], there: ["6"])]
        // Kraków (31,410 distinct ballots) agrees too and is left to release builds.
        let references = try ProportionalReferences.outcomes("pb_ear").filter { $0.instance != "Poland_Krakow_2024.pb" }
        #expect(references.count == 3)
        for reference in references {
            let election = try ProportionalReferences.election(reference.instance)
            let outcome = try Count("expanding-approvals", tieOrder: .id).outcome(of: election)
            let here = Set(outcome.selected.map(\.text))
            let there = Set(reference.winners ?? [])
            #expect(here.subtracting(there).sorted() == others[reference.instance]?.here ?? [])
            #expect(there.subtracting(here).sorted() == others[reference.instance]?.there ?? [])
        }
    }

    /// The peer compares points with money, so that with ten points per voter nothing reaches its cost, and its
    /// completion forgets every project. Here a voter's points stand for an equal share of the budget.
    @Test("cumulative support transfer: the peer funds nothing, the definition does")
    func cumulativeTransfer() throws {
        let references = try ProportionalReferences.outcomes("cstv")
        #expect(references.count == 4)
        #expect(references.allSatisfy { $0.winners == [] })
        // The other election takes as long again in a debug build.
        for reference in references where reference.instance == "Switzerland_Zurich_D10.pb" {
            let election = try ProportionalReferences.election(reference.instance)
            let combination = reference.options.hasPrefix("MTC") ? "mtc" : "ewt"
            let count = try Count("cstv", options: ["combination": combination], tieOrder: .id)
            let outcome = try count.outcome(of: election)
            #expect(!outcome.selected.isEmpty)
            let left = outcome.budget - outcome.cost
            let losers = election.projects.filter { !outcome.selected.contains($0.id) }
            #expect(losers.allSatisfy { $0.cost > left }, "exhaustive")
        }
    }
}
