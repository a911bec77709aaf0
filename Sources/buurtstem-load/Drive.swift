internal import Foundation
internal import NIOHTTP1
internal import Synchronization

/// Ballots on their way to the server, over many connections.
struct Drive: Sendable {
    let ballots: [[UInt8]]
    let first: Int
    let port: Int
    let path: String
    let rate: Int?
    let acknowledgements: Acknowledgements

    /// What came of it.
    struct Result: Sendable {
        var latencies = Latencies()
        var accepted = 0
        var statuses: [Int: Int] = [:]
        var unanswered = 0
    }

    /// Hands out ballots, each once.
    private final class Queue: Sendable {
        private let next = Mutex(0)
        let count: Int

        init(_ count: Int) { self.count = count }

        func take() -> Int? {
            self.next.withLock { next in
                guard next < self.count else { return nil }
                defer { next += 1 }
                return next
            }
        }
    }

    func run(connections: Int) async -> Result {
        let queue = Queue(self.ballots.count)
        let start = ContinuousClock.now + .milliseconds(50)
        return await withTaskGroup(of: Result.self) { group in
            for _ in 0..<connections { group.addTask { await self.drive(queue, start) } }
            var sum = Result()
            for await result in group {
                sum.latencies.add(result.latencies)
                sum.accepted += result.accepted
                sum.unanswered += result.unanswered
                sum.statuses.merge(result.statuses) { $0 + $1 }
            }
            return sum
        }
    }

    private func drive(_ queue: Queue, _ start: ContinuousClock.Instant) async -> Result {
        let box = Mutex(Result())
        do {
            try await Connection.open("127.0.0.1", self.port) { session in
                while let number = queue.take() {
                    let due = self.rate.map { start + .nanoseconds(number * 1_000_000_000 / $0) } ?? ContinuousClock.now
                    try await Task.sleep(until: due, clock: .continuous)
                    let answer: Connection.Answer
                    do { answer = try await session.send(.POST, self.path, self.ballots[number]) } catch {
                        box.withLock { $0.unanswered += 1 }
                        throw error
                    }
                    let microseconds = Int((ContinuousClock.now - due) / .microseconds(1))
                    let isAccepted = answer.status == 201 || answer.status == 200
                    if isAccepted { try self.acknowledgements.add(self.first + number, answer.body) }
                    box.withLock { result in
                        result.latencies.add(microseconds)
                        result.statuses[answer.status, default: 0] += 1
                        if isAccepted { result.accepted += 1 }
                    }
                }
            }
        } catch {
            // The server went away: what it acknowledged until then counts.
        }
        return box.withLock { $0 }
    }
}
