import BallotRules
import Deliberation
import Testing

@Suite("Support before a plan is handed in")
struct SupportGateTests {
    /// Anna's plan for Linde, where two supporters are needed.
    private static func plan() throws -> Business {
        var business = try Business(scheme: Talks.majority.merging(["support": .number(2)]) { $1 })
        let content = business.content(try Plans.content())
        try business.initiatives(
            "tuin",
            [
                ("anna", .start("west", content)), ("regisseur", .find(.identified, true, reason: nil)),
                ("anna", .step(.publish, reason: nil, day: nil)),
            ]
        )
        return business
    }

    private static func support(_ business: Business) throws -> Act {
        let version = try #require(business.book.files["tuin"]).dossier.initiative.current.address
        return .support("tuin", .state(.inFavour, version, .online, isInGroup: true, sheet: nil))
    }

    private static let submit = Act.initiative("tuin", .step(.submit, reason: nil, day: nil))

    @Test("a plan with too little support is not handed in") func gate() throws {
        var business = try Self.plan()
        try business.act("buur", try Self.support(business))
        guard case .tooLittleSupport(let finding) = business.refusal("anna", Self.submit) else {
            Issue.record("it was handed in with one supporter")
            return
        }
        #expect(finding.supporters == 1 && finding.needed == 2)
        try business.act("overbuur", try Self.support(business))
        #expect(business.refusal("anna", Self.submit) == nil)
    }

    @Test("an essential change makes it a draft again, and who supported it is told before it is handed in")
    func change() throws {
        var business = try Self.plan()
        for person in ["buur", "overbuur"] as [PersonID] { try business.act(person, try Self.support(business)) }
        let base = try #require(business.book.files["tuin"]).dossier.initiative.current.address
        let other = business.content(try Plans.content(title: "Buurtmoestuin"))
        try business.act("anna", .initiative("tuin", .revise(other, from: base, isMaterial: true)))
        let file = try #require(business.book.files["tuin"])
        #expect(file.state == .draft && file.passages.last?.transition == "3")
        #expect(business.refusal("anna", Self.submit) == .supportersNotTold(["buur", "overbuur"]))
        let current = file.dossier.initiative.current.address
        try business.act("regisseur", .support("tuin", .tell(["buur", "overbuur"], current)))
        guard case .tooLittleSupport = business.refusal("anna", Self.submit) else {
            Issue.record("support for the old plan counted for the new one")
            return
        }
    }
}
