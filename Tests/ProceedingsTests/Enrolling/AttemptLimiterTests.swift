import Testing

@testable import Proceedings

@Suite("A limit of wrong attempts")
struct AttemptLimiterTests {
    private func isLet(
        _ limiter: inout AttemptLimiter<Int>,
        _ subject: Int?,
        _ source: String,
        _ now: Int
    ) -> AttemptLimiter<Int>.Attempt? {
        try? limiter.begin(subject, from: source, at: now)
    }

    @Test("lets at most ten through for one voter in any hour, however many sources ask")
    func subject() {
        var limiter = AttemptLimiter<Int>()
        var times: [Int] = []
        // Each attempt from a source of its own, that has had its chance: many sources are no way around it.
        for second in stride(from: 0, to: 4 * 3_600, by: 20) {
            let now = second * 1_000
            let source = "s\(second % 200)"
            if let attempt = self.isLet(&limiter, 7, source, now), !attempt.isChance { times.append(now) }
        }
        let most = times.map { start in times.count { $0 >= start && $0 < start + 3_600_000 } }.max() ?? 0
        #expect((9...10).contains(most), "\(times)")
    }

    @Test("lets at most thirty through from one source in any minute")
    func source() {
        var limiter = AttemptLimiter<Int>()
        var times: [Int] = []
        for now in stride(from: 0, to: 600_000, by: 250) where self.isLet(&limiter, nil, "one", now) != nil {
            times.append(now)
        }
        let most = times.map { start in times.count { $0 >= start && $0 < start + 60_000 } }.max() ?? 0
        #expect((29...30).contains(most))
        let last = times.last ?? 0
        #expect(throws: AttemptsUsedUp.self) { try limiter.begin(nil, from: "one", at: last) }
        #expect(self.isLet(&limiter, nil, "two", last) != nil)
    }

    @Test("says how long to wait, and keeps its word", arguments: [1, 2, 3, 4] as [UInt64])
    func retryAfter(seed: UInt64) throws {
        var random = SampleRandom(seed: seed)
        var limiter = AttemptLimiter<Int>()
        var now = 0
        for _ in 0..<2_000 {
            now += random.below(3_000)
            let (subject, source) = (random.below(3), "s\(random.below(3))")
            do throws(AttemptsUsedUp) {
                _ = try limiter.begin(subject, from: source, at: now)
            } catch {
                #expect(error.retryAfter >= 1, "seed \(seed)")
                var later = limiter
                let time = now + error.retryAfter * 1_000
                #expect(self.isLet(&later, subject, source, time) != nil, "seed \(seed) at \(now)")
            }
        }
    }

    @Test("does not count right answers")
    func right() throws {
        var limiter = AttemptLimiter<Int>()
        for _ in 0..<1_000 {
            limiter.giveBack(try limiter.begin(1, from: "one", at: 5), at: 5)
        }
        #expect(limiter.count == 0)
    }

    @Test("counts what is going on at the same time")
    func atOnce() {
        var limiter = AttemptLimiter<Int>()
        let begun = (0..<100).count { _ in self.isLet(&limiter, 1, "one", 0) != nil }
        // Five for the voter and one chance of the source.
        #expect(begun == 6)
    }

    @Test("does not lock a voter out while somebody else uses up her attempts for ever")
    func chance() {
        var limiter = AttemptLimiter<Int>()
        for second in 0..<86_400 {
            _ = self.isLet(&limiter, 1, "attacker \(second % 50)", second * 1_000)
            guard second % 3_600 == 3_599 else { continue }
            var asked = limiter
            #expect(self.isLet(&asked, 1, "at home", second * 1_000) != nil)
        }
    }

    @Test("forgives nobody who tries other keys, and holds no more than it may", arguments: [11, 12, 13] as [UInt64])
    func flood(seed: UInt64) {
        var random = SampleRandom(seed: seed)
        let limit = AttemptLimit(burst: 5, pause: 720_000)
        var table = AttemptTable<Int>(limit, capacity: 16)
        var exact = AttemptTable<Int>(limit, capacity: 1 << 20)
        var now = 0
        for _ in 0..<20_000 {
            now += random.below(30_000)
            let key = random.below(3) == 0 ? random.below(4) : random.below(100_000)
            #expect(table.wait(key, at: now) >= exact.wait(key, at: now), "seed \(seed) at \(now)")
            if table.wait(key, at: now) == 0 {
                table.take(key, at: now)
                exact.take(key, at: now)
            }
            #expect(table.count <= 16)
        }
    }

    @Test("refuses strangers only after a flood of as many attempts as it says")
    func strangers() {
        var table = AttemptTable<Int>(AttemptLimit(burst: 5, pause: 720_000), capacity: 64)
        for key in 0..<(64 * 4) { table.take(key, at: 0) }
        #expect(table.wait(-1, at: 0) == 0)
        for key in 0..<(64 * 2) { table.take(-2 - key, at: 0) }
        #expect(table.wait(-1, at: 0) > 0)
        #expect(table.wait(-1, at: 6 * 720_000) == 0)
    }

    @Test("stands still when the clock steps back")
    func clock() throws {
        var limiter = AttemptLimiter<Int>(source: AttemptLimit(burst: 1, pause: 1_000))
        _ = try limiter.begin(nil, from: "one", at: 10_000)
        #expect(throws: AttemptsUsedUp(retryAfter: 1)) { try limiter.begin(nil, from: "one", at: 0) }
        #expect(throws: AttemptsUsedUp(retryAfter: 1)) { try limiter.begin(nil, from: "one", at: .min) }
        _ = try limiter.begin(nil, from: "one", at: .max)
    }
}
