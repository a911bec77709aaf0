internal import Synchronization

/// How many octets of bodies may be in memory at a time, of all requests together.
///
/// The limit of one body does not bound what many take that come slowly and at once.
final class BodyBudget: Sendable {
    private let limit: Int
    private let taken = Mutex(0)

    init(_ limit: Int) { self.limit = limit }

    /// Takes room for more octets; `false` where there is none.
    func take(_ count: Int) -> Bool {
        self.taken.withLock { taken in
            guard count <= self.limit - taken else { return false }
            taken += count
            return true
        }
    }

    /// Gives room back.
    func give(_ count: Int) { self.taken.withLock { $0 -= count } }
}
