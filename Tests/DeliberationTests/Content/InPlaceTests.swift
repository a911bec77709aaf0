import BallotRules
import Deliberation
import Testing

/// Registers are changed in place: a refused change leaves them as they were, and a copy that is changed is equal.
@Suite("Books and registers in place")
struct InPlaceTests {
    private static func draft(_ id: InitiativeID, by author: PersonID) throws -> InitiativeBook.Draft {
        InitiativeBook.Draft(id, try Plans.content(title: "Plan \(id)", initiators: [author]), by: author)
    }

    @Test("a book of initiatives", arguments: [41, 42, 43] as [UInt64]) func book(seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        let names = (1...12).map { InitiativeID("i\($0)") } + [""]
        let people: [PersonID] = ["anna", "bert"]
        var book = InitiativeBook()
        var counts: [Bool: Int] = [:]
        for step in 0..<250 {
            let (one, other, third) = (
                names[Int.random(in: 0...12, using: &random)], names[Int.random(in: 0...12, using: &random)],
                names[Int.random(in: 0...12, using: &random)]
            )
            let person = people[Int.random(in: 0...1, using: &random)]
            let agreed = Set(people.filter { _ in Int.random(in: 0...3, using: &random) > 0 })
            let (first, second) = (try Self.draft(other, by: person), try Self.draft(third, by: person))
            let today = try day("2026-03-02")
            let before = book
            let kind = Int.random(in: 0...4, using: &random)
            let content = try Plans.content(title: "Plan \(step / 3)", initiators: [person])
            func inPlace(_ book: inout InitiativeBook) throws(InitiativeBook.Refusal) {
                switch kind {
                case 0: try book.start(first, on: today)
                case 1: try book.merge([one, third], into: first, agreed: agreed, on: today)
                case 2: try book.split(one, into: [first, second], agreed: agreed, on: today)
                case 3: try book.resubmit(one, as: first, on: today)
                default:
                    try book.revise(one) { plan throws(Initiative.Refusal) in
                        let base = plan.current.address
                        try plan.revise(to: content, from: base, by: person, on: today, isMaterial: false)
                    }
                }
            }
            let isDone = (try? inPlace(&book)) != nil
            counts[isDone, default: 0] += 1
            if isDone {
                var again = before
                try inPlace(&again)
                #expect(again == book, "seed \(seed) step \(step)")
            } else {
                #expect(book == before, "seed \(seed) step \(step) kind \(kind)")
            }
            for name in book.names {
                #expect(book.successors(of: name).allSatisfy { book.ancestors(of: $0).contains(name) })
            }
        }
        #expect((counts[true] ?? 0) > 10 && (counts[false] ?? 0) > 10, "\(counts)")
    }

    @Test("a register of support", arguments: [44, 45, 46] as [UInt64]) func support(seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        let first = try Plans.initiative()
        let changed = try first.revised(
            to: Plans.content(lines: [BudgetLine("aarde", count: 9, price: Money(units: 9_000))]),
            from: first.current.address,
            by: "anna",
            on: day("2026-03-05"),
            isMaterial: true
        )
        let versions = [first.current.address, changed.current.address, "elders"]
        let people = (1...9).map { PersonID("p\($0)") } + ["anna", ""]
        var register = SupportRegister()
        var counts: [Bool: Int] = [:]
        for step in 0..<400 {
            let plan = step < 200 ? first : changed
            let person = people[Int.random(in: 0...10, using: &random)]
            let version = versions[Int.random(in: 0...2, using: &random)]
            let isPaper = Bool.random(using: &random)
            let sheet = SheetID("s\(Int.random(in: 0...3, using: &random))")
            let statement = SupportStatement(
                SupportStatement.Stance.allCases[Int.random(in: 0...2, using: &random)],
                by: person,
                of: version,
                channel: isPaper ? .paper : .online,
                isInGroup: true,
                sheet: isPaper && step % 9 > 0 ? sheet : nil,
                on: try day("2026-03-06")
            )
            let before = register
            let isDone: Bool
            switch Int.random(in: 0...9, using: &random) {
            case 0: isDone = (try? register.takeBack(person)) != nil
            case 1:
                let list = PaperSheet(sheet, of: version, signatures: 3, countedBy: "t1", step % 2 == 0 ? "t1" : "t2")
                isDone = (try? register.add(list, of: plan)) != nil
            default: isDone = (try? register.state(statement, of: plan)) != nil
            }
            counts[isDone, default: 0] += 1
            let note: Comment = "seed \(seed) step \(step)"
            if !isDone { #expect(register == before, note) }
            let tally = register.tally(for: plan, inGroup: false)
            #expect(tally.heard == register.counting(for: plan).count, note)
            #expect(register.counting(for: plan).map(\.person) == register.counting(for: plan).map(\.person).sorted())
            #expect(register.signed.allSatisfy { $0.value.count <= 3 }, note)
        }
        #expect((counts[true] ?? 0) > 20 && (counts[false] ?? 0) > 20, "\(counts)")
    }
}
