internal import Synchronization

/// Counts how often sources ask: a bucket of tokens for each, in bounded memory.
///
/// Two generations of buckets are kept. When the younger one is full the older one is forgotten, so that a flood of
/// sources makes nobody wait who asked before it, and memory stays within twice the limit.
final class RateLimiter: Sendable {
    private struct Bucket {
        /// Tokens in thousandths.
        var tokens: Int
        var instant: ContinuousClock.Instant
    }

    private struct Buckets {
        var young: [String: Bucket] = [:]
        var old: [String: Bucket] = [:]
    }

    private let rate: HTTPOptions.Rate
    private let sources: Int
    private let now: @Sendable () -> ContinuousClock.Instant
    private let buckets = Mutex(Buckets())

    init(_ rate: HTTPOptions.Rate, sources: Int, now: @escaping @Sendable () -> ContinuousClock.Instant) {
        self.rate = HTTPOptions.Rate(
            perSecond: min(max(rate.perSecond, 1), 1_000_000),
            burst: min(max(rate.burst, 1), 1_000_000)
        )
        self.sources = max(sources, 2) / 2
        self.now = now
    }

    /// Takes a token of `source`: `nil` when there was one, and else in how many seconds there is one.
    func take(_ source: String) -> Int? {
        let now = self.now()
        return self.buckets.withLock { buckets in
            let full = self.rate.burst * 1_000
            var bucket = buckets.young[source] ?? buckets.old[source] ?? Bucket(tokens: full, instant: now)
            let elapsed = (now - bucket.instant).components
            let seconds = min(max(elapsed.seconds, 0), 1_000_000)
            let milliseconds = Int(seconds) * 1_000 + Int(max(elapsed.attoseconds, 0) / 1_000_000_000_000_000)
            if milliseconds > 0 {
                bucket.tokens = min(full, bucket.tokens + milliseconds * self.rate.perSecond)
                bucket.instant = now
            }
            let isAllowed = bucket.tokens >= 1_000
            if isAllowed { bucket.tokens -= 1_000 }
            if buckets.young[source] == nil, buckets.young.count >= self.sources {
                buckets.old = buckets.young
                buckets.young = [:]
            }
            buckets.young[source] = bucket
            guard !isAllowed else { return nil }
            return max(1, (1_000 - bucket.tokens + self.rate.perSecond * 1_000 - 1) / (self.rate.perSecond * 1_000))
        }
    }
}
