internal import Proceedings
internal import Synchronization

/// What became of records that could not be opened: why, and when to look at them again.
///
/// A record that is damaged is read whole before that shows, so it is looked at again when it has grown, and else after pauses
/// that double. One that another process appends to says so at once, and is asked for at every look.
final class OpeningAttempts: Sendable {
    /// The first pause and the longest, in milliseconds.
    static let pauses = 10_000...3_600_000

    private struct Attempt {
        let reason: String
        let size: Int?
        let pause: Int
        let next: Int
    }

    private let attempts = Mutex<[RecordName: Attempt]>([:])

    /// Whether a record of this size should be tried at this moment, in milliseconds.
    func isDue(_ name: RecordName, size: Int?, at now: Int) -> Bool {
        self.attempts.withLock { attempts in
            attempts[name].map { now >= $0.next || ($0.size != size && size != nil) } ?? true
        }
    }

    /// Notes that a record could not be opened.
    func note(_ name: RecordName, _ reason: String, size: Int?, isBusy: Bool, at now: Int) {
        self.attempts.withLock { attempts in
            let last = attempts[name].map { $0.size == size && $0.reason == reason ? $0.pause : 0 } ?? 0
            let bounds = OpeningAttempts.pauses
            let pause = isBusy ? 0 : min(max(bounds.lowerBound, last * 2), bounds.upperBound)
            attempts[name] = Attempt(reason: reason, size: size, pause: pause, next: now + pause)
        }
    }

    /// Forgets a record that is served, or has no entries yet.
    func clear(_ name: RecordName) { self.attempts.withLock { $0[name] = nil } }

    /// Of the records that are not served the first by name, and why.
    var first: (name: RecordName, reason: String)? {
        self.attempts.withLock { attempts in
            attempts.min { $0.key < $1.key }.map { ($0.key, $0.value.reason) }
        }
    }
}
