import Deliberation
import Testing

@Suite("Objections against a decision")
struct DecisionReviewTests {
    private typealias Refusal = DecisionReview.Refusal

    private static func input(_ text: String, until: String? = nil, why: TextID? = nil) throws -> DecisionReview.Input {
        DecisionReview.Input(
            on: try day(text),
            by: "organ",
            repairUntil: try until.map { try day($0) },
            motivation: why
        )
    }

    private static func review(_ received: String = "2026-07-01", isComplete: Bool = true) throws -> DecisionReview {
        var review = DecisionReview(
            by: "karel",
            on: try day(received),
            lastDay: try day("2026-07-31"),
            isComplete: isComplete
        )
        review.isInterested = true
        return review
    }

    @Test("an objection in time and of somebody concerned is heard and decided with a motivation") func whole() throws {
        var review = try Self.review()
        let today = try Self.input("2026-07-02")
        review.isInterested = nil
        #expect(throws: Refusal.unmet([.interested], .admit)) { try review.applying(.admit, today) }
        review.isInterested = true
        review = try review.applying(.admit, today)
        #expect(throws: Refusal.unmet([.noHearingNeeded], .skipHearing)) { try review.applying(.skipHearing, today) }
        review = try review.applying(.hear, today)
        #expect(throws: Refusal.unmet([.motivation], .uphold)) { try review.applying(.uphold, today) }
        #expect(throws: Refusal.unmet([.byObjector], .withdraw)) { try review.applying(.withdraw, today) }
        review = try review.applying(.uphold, Self.input("2026-08-20", why: "t"))
        #expect(review.state == .upheld && review.motivation == "t")
    }

    @Test("late or not completed in time: not taken up, with a reason, and not before") func rejected() throws {
        let today = try Self.input("2026-08-02", why: "t")
        var late = try Self.review("2026-08-01")
        #expect(try late.applying(.reject, today).state == .inadmissible)
        late.excuse = "t-ziek"
        #expect(try late.applying(.admit, today).state == .admitted)
        var open = try Self.review(isComplete: false)
        #expect(throws: Refusal.unmet([.demandFails], .reject)) { try open.applying(.reject, today) }
        #expect(throws: Refusal.unmet([.repairTermSet], .askCompletion)) { try open.applying(.askCompletion, today) }
        open = try open.applying(.askCompletion, Self.input("2026-07-02", until: "2026-07-16"))
        let (lastDay, after) = (try Self.input("2026-07-16", why: "t"), try Self.input("2026-07-17", why: "t"))
        #expect(throws: Refusal.unmet([.demandFails], .reject)) { try open.applying(.reject, lastDay) }
        #expect(try open.applying(.reject, after).state == .inadmissible)
        #expect(throws: Refusal.unmet([.withinRepairTerm], .complete)) { try open.applying(.complete, after) }
        #expect(try open.applying(.complete, lastDay).applying(.admit, today).state == .admitted)
    }
}
