import Deliberation
import Testing

@Suite("Merging and splitting initiatives")
struct InitiativeBookTests {
    private static func draft(_ id: InitiativeID, by author: PersonID) throws -> InitiativeBook.Draft {
        InitiativeBook.Draft(id, try Plans.content(title: "Plan \(id)", initiators: [author]), by: author)
    }

    private static func book() throws -> InitiativeBook {
        try InitiativeBook()
            .starting(Self.draft("een", by: "anna"), on: day("2026-03-01"))
            .starting(Self.draft("twee", by: "bert"), on: day("2026-03-01"))
    }

    @Test("two go on as one when everybody agrees, and the one knows its sources") func merge() throws {
        let book = try Self.book()
        let draft = try Self.draft("samen", by: "anna")
        #expect(throws: InitiativeBook.Refusal.notAgreed(["bert"])) {
            try book.merging(["een", "twee"], into: draft, agreed: ["anna"], on: day("2026-03-02"))
        }
        let merged = try book.merging(["een", "twee"], into: draft, agreed: ["anna", "bert"], on: day("2026-03-02"))
        #expect(merged.successors(of: "een") == ["samen"] && merged.successors(of: "samen").isEmpty)
        #expect(
            merged["samen"]?.lineage.sources.map(\.version) == ["een", "twee"].compactMap { book[$0]?.current.address }
        )
        let split = try merged.splitting(
            "samen",
            into: [Self.draft("deel-1", by: "anna"), Self.draft("deel-2", by: "bert")],
            agreed: ["anna"],
            on: day("2026-03-03")
        )
        #expect(split.ancestors(of: "deel-2") == ["samen", "een", "twee"])
        #expect(split.successors(of: "samen") == ["deel-1", "deel-2"])
        let again = try split.resubmitting("deel-1", as: Self.draft("later", by: "anna"), on: day("2027-01-01"))
        #expect(again.ancestors(of: "later").first == "deel-1")
        #expect(again.names == ["deel-1", "deel-2", "een", "later", "samen", "twee"])
    }

    @Test("what cannot be written down is refused by name") func refusals() throws {
        let book = try Self.book()
        let (draft, both) = (try Self.draft("samen", by: "anna"), ["anna", "bert"] as Set<PersonID>)
        let today = try day("2026-03-02")
        #expect(throws: InitiativeBook.Refusal.taken("een")) {
            try book.starting(Self.draft("een", by: "c"), on: today)
        }
        #expect(throws: InitiativeBook.Refusal.badName) { try book.starting(Self.draft("", by: "c"), on: today) }
        #expect(throws: InitiativeBook.Refusal.tooFew) {
            try book.merging(["een"], into: draft, agreed: both, on: today)
        }
        #expect(throws: InitiativeBook.Refusal.repeated("een")) {
            try book.merging(["een", "een"], into: draft, agreed: both, on: today)
        }
        #expect(throws: InitiativeBook.Refusal.unknown("drie")) {
            try book.merging(["een", "drie"], into: draft, agreed: both, on: today)
        }
        var split = book
        #expect(throws: InitiativeBook.Refusal.taken("samen")) {
            try split.split("een", into: [draft, draft], agreed: both, on: today)
        }
        #expect(split == book)
        let merged = try book.merging(["een", "twee"], into: draft, agreed: both, on: today)
        #expect(throws: InitiativeBook.Refusal.succeeded("een", by: ["samen"])) {
            try merged.splitting("een", into: [draft, draft], agreed: both, on: today)
        }
        #expect(throws: InitiativeBook.Refusal.succeeded("twee", by: ["samen"])) {
            try merged.revising("twee") { $0 }
        }
        #expect(throws: InitiativeBook.Refusal.version(.unchanged)) {
            try book.revising("een") { plan throws(Initiative.Refusal) in
                try plan.revised(
                    to: plan.current.content,
                    from: plan.current.address,
                    by: "anna",
                    on: today,
                    isMaterial: false
                )
            }
        }
    }
}
