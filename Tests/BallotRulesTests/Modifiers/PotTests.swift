import BallotRules
import Testing

@Suite("Pots")
struct PotTests {
    private func project(_ id: ProjectID, _ cost: Int, _ area: String...) -> Project {
        Project(id: id, cost: Money(units: cost), areas: area)
    }

    private func election(_ extra: [Project] = []) throws -> Election {
        try Elections.approval(
            [
                self.project("n1", 60, "north"), self.project("n2", 60, "north"), self.project("n3", 40, "north"),
                self.project("s1", 80, "south"), self.project("s2", 70, "south"),
            ] + extra,
            budget: 200,
            [(3, ["n1", "s1"]), (2, ["n1", "n2", "s2"]), (1, ["n3", "s2"])]
        )
    }

    @Test("each pot is counted by itself, in order of name")
    func counts() throws {
        let outcome = try Count("greedy", options: ["per": "area", "pots": "south:100,north:100", "residual": "carry"])
            .outcome(of: self.election())
        #expect(outcome.tied == ["s1", "s2"])
        let broken = try Count(
            "greedy",
            options: ["per": "area", "pots": "south:100,north:100", "residual": "carry"],
            tieOrder: TieOrder([.costLow])
        ).outcome(of: self.election())
        #expect(broken.selected == ["n1", "n3", "s2"])
        #expect(broken.steps.map(\.pot) == ["north", "north", "north", "south", "south"])
        #expect(broken.ties.map(\.step) == [3])
        #expect(
            broken.facts == [
                .pot("north", Money(units: 100)), .carriedOver(.zero, pot: "north"),
                .pot("south", Money(units: 100)), .carriedOver(Money(units: 30), pot: "south"),
            ]
        )
        #expect(broken.replayed() == broken.awards)
    }

    @Test("an open tie in one pot leaves the others decided")
    func openTie() throws {
        let outcome = try Count("greedy", options: ["per": "area", "pots": "south:100,north:100"])
            .outcome(of: self.election())
        #expect(outcome.tied == ["s1", "s2"])
        #expect(outcome.selected == ["n1", "n3"])
        #expect(outcome.ties.first?.materiality == .material)
    }

    @Test("projects in no pot go to the pot for the rest, or the count is refused")
    func rest() throws {
        let election = try self.election([self.project("x", 10), self.project("y", 10, "north", "south")])
        #expect(throws: Refusal.projectOutsidePots("x", .area)) {
            try Count("greedy", options: ["per": "area", "pots": "north:90,south:90"]).outcome(of: election)
        }
        #expect(throws: Refusal.projectOutsidePots("y", .area)) {
            try Count("greedy", options: ["per": "area", "pots": "north:90,south:90,*:20"]).outcome(of: election)
        }
        let outcome = try Count("greedy", options: ["per": "area", "pots": "north:180,*:20"], tieOrder: .id)
            .outcome(of: self.election([self.project("x", 10)]))
        #expect(outcome.steps.filter { $0.action == .selected }.map(\.pot) == ["north", "north", "north", "*"])
    }

    @Test("pots may not hold more than the budget, and must be there")
    func refusals() throws {
        #expect(throws: Refusal.potsExceedBudget(Money(units: 201))) {
            try Count("greedy", options: ["per": "area", "pots": "north:101,south:100"]).outcome(of: self.election())
        }
        #expect(throws: Refusal.noPots(.theme)) {
            try Count("greedy", options: ["per": "theme"]).outcome(of: self.election())
        }
    }
}
