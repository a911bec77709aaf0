import BallotRules
import Deliberation
import Testing

@Suite("Attacks on what initiators agree to")
struct AgreementAttackTests {
    private static func plan(_ title: String = "Buurttuin", _ initiators: [PersonID] = ["anna", "bram"]) throws
        -> InitiativeContent
    {
        try Plans.content(title: title, initiators: initiators)
    }

    private static func step(_ step: InitiativeAct, _ reason: TextID? = nil) -> CaseAct {
        .step(step, reason: reason, day: nil)
    }

    @Test("who agreed to withdraw one version has not agreed to withdraw the next") func nextVersion() throws {
        var business = try Business()
        let first = business.content(try Self.plan())
        try business.initiatives("tuin", [("anna", .start("west", first)), ("bram", .agree(.withdraw))])
        let base = try #require(business.book.book["tuin"]?.current.address)
        let next = business.content(try Self.plan("Moestuin"))
        try business.initiatives("tuin", [("bram", .revise(next, from: base, isMaterial: true))])
        let refused = business.refusal("anna", .initiative("tuin", Self.step(.withdraw)))
        #expect(refused == .lifeCycle(.unmet([.found(.initiatorAgrees)], transition: "33")))
    }

    @Test("who agreed in one stage has not agreed in the next") func nextState() throws {
        var business = try Business()
        try business.feasible("tuin", Self.plan())
        try business.initiatives("tuin", [("bram", .agree(.withdraw))])
        try business.initiatives("tuin", [("anna", .agree(.adjust)), ("bram", .agree(.adjust))])
        try business.initiatives("tuin", [("regisseur", Self.step(.adjust))])
        let refused = business.refusal("anna", .initiative("tuin", Self.step(.withdraw)))
        #expect(refused == .lifeCycle(.unmet([.found(.initiatorAgrees)], transition: "33")))
    }

    @Test("nobody is made an initiator without a word, to be kept out of the panel") func named() throws {
        var business = try Business()
        let content = business.content(try Self.plan("Buurttuin", ["anna", "b"]))
        try business.initiatives(
            "tuin",
            [("anna", .start("west", content)), ("regisseur", .find(.identified, true, reason: nil))]
        )
        let refused = business.refusal("anna", .initiative("tuin", Self.step(.submit)))
        #expect(refused == .lifeCycle(.unmet([.found(.initiatorAgrees)], transition: "4")))
        try business.initiatives("tuin", [("b", .agree(.submit)), ("anna", Self.step(.submit))])
    }

    @Test("an initiator does not write the others out of the plan") func writtenOut() throws {
        var business = try Business()
        let content = business.content(try Self.plan())
        try business.initiatives("tuin", [("anna", .start("west", content))])
        let base = try #require(business.book.book["tuin"]?.current.address)
        let alone = business.content(try Self.plan("Buurttuin", ["anna"]))
        let act = CaseAct.revise(alone, from: base, isMaterial: true)
        #expect(business.refusal("anna", .initiative("tuin", act)) == .book(.version(.notAnAuthor("bram"))))
        #expect(business.refusal("bram", .initiative("tuin", act)) == nil)
    }

    @Test("a merger or split keeps everybody whose plan it was") func merged() throws {
        var business = try Business()
        for (id, person) in [("bank", "gijs"), ("boom", "hans")] as [(InitiativeID, PersonID)] {
            let content = business.content(try Self.plan("Plan \(id)", [person]))
            try business.initiatives(id, [(person, .start("west", content)), (person, .agree(.withdraw))])
        }
        let taken = business.content(try Self.plan("Bank en boom", ["gijs"]))
        let merge = Act.initiative("beide", .merge(["bank", "boom"], "west", taken))
        #expect(business.refusal("regisseur", merge) == .book(.notAgreed(["hans"])))
        let parts = ["een", "twee"].map { InitiativePart(InitiativeID($0), taken) }
        try business.initiatives("tuin", [("anna", .start("west", business.content(try Self.plan())))])
        try business.initiatives("tuin", [("anna", .agree(.withdraw)), ("bram", .agree(.withdraw))])
        let split = business.refusal("regisseur", .initiative("tuin", .split(parts)))
        #expect(split == .book(.notAgreed(["anna", "bram"])))
    }

    @Test("what was checked of one version is not checked of the next") func checked() throws {
        var business = try Business()
        try business.feasible("tuin")
        try business.initiatives("tuin", [("anna", .agree(.adjust)), ("regisseur", Self.step(.adjust))])
        let base = try #require(business.book.book["tuin"]?.current.address)
        let next = business.content(try Plans.content(title: "Kampvuur"))
        try business.initiatives(
            "tuin",
            [
                ("anna", .revise(next, from: base, isMaterial: true)), ("anna", .agree(.resumeCheck)),
                ("regisseur", Self.step(.resumeCheck)),
            ]
        )
        let date = try day("2026-05-15")
        try business.act("s", .meeting("m1", .call("west", day: date, agendaCloses: date, minutes: 60)))
        let refused = business.refusal("s", .meeting("m1", .add("p1", "tuin", minutes: 20)))
        #expect(refused == .lifeCycle(.unmet([.found(.checked)], transition: "15")))
    }
}
