internal import GRDB
internal import Proceedings
internal import Synchronization

/// Gathers what comes in while a transaction commits into the next one, so that many writers share one wait for the disk.
///
/// Each job has a savepoint and a verdict of its own: one that fails leaves nothing, and disturbs no other. Nobody is
/// answered before the transaction is on the disk.
final class GroupCommit: Sendable {
    /// Something to be written.
    typealias Work = @Sendable (Database) throws -> Void

    private struct Job: Sendable {
        let work: Work
        let answer: @Sendable (RepositoryError?) -> Void
    }

    private struct State {
        var waiting: [Job] = []
        var isWorking = false
        var isClosed = false
    }

    /// The most jobs of one transaction.
    static let mostAtOnce = 256

    private let pool: DatabasePool
    private let state = Mutex(State())

    init(_ pool: DatabasePool) { self.pool = pool }

    /// Does `work` in the next transaction.
    ///
    /// - Returns: when it is on the disk.
    func run(_ work: @escaping Work) async throws(RepositoryError) {
        let error: RepositoryError? = await withCheckedContinuation { continuation in
            self.enqueue(Job(work: work) { continuation.resume(returning: $0) })
        }
        if let error { throw error }
    }

    /// Takes nothing in any more; what waits is still done.
    func close() { self.state.withLock { $0.isClosed = true } }

    private func enqueue(_ job: Job) {
        let (isClosed, isIdle) = self.state.withLock { state in
            guard !state.isClosed else { return (true, false) }
            state.waiting.append(job)
            defer { state.isWorking = true }
            return (false, !state.isWorking)
        }
        if isClosed { job.answer(RepositoryError(.storage, "the store is closed")) }
        if isIdle { self.next() }
    }

    private func next() {
        self.pool.asyncWriteWithoutTransaction { database in
            let group = self.state.withLock { state in
                defer { state.waiting.removeFirst(min(state.waiting.count, Self.mostAtOnce)) }
                return Array(state.waiting.prefix(Self.mostAtOnce))
            }
            let verdicts = Self.commit(group, database)
            let isMore = self.state.withLock { state in
                state.isWorking = !state.waiting.isEmpty
                return state.isWorking
            }
            for (job, verdict) in zip(group, verdicts) { job.answer(verdict) }
            if isMore { self.next() }
        }
    }

    private static func commit(_ group: [Job], _ database: Database) -> [RepositoryError?] {
        var verdicts: [RepositoryError?] = group.map { _ in nil }
        do {
            try database.cachedStatement(sql: "BEGIN IMMEDIATE").execute()
            for (place, job) in group.enumerated() {
                verdicts[place] = try Self.attempt(job, alone: group.count == 1, database)
            }
            if verdicts.contains(where: { $0 == nil }) {
                try database.cachedStatement(sql: "COMMIT").execute()
            }
        } catch {
            let fault = RepositoryError(database: error)
            verdicts = verdicts.map { $0 ?? fault }
        }
        // After an error SQLite may have rolled back by itself already.
        if database.isInsideTransaction { try? database.execute(sql: "ROLLBACK") }
        return verdicts
    }

    /// Does one job; what it throws is its verdict as long as the transaction stands.
    private static func attempt(_ job: Job, alone: Bool, _ database: Database) throws -> RepositoryError? {
        // A savepoint costs a copy of every page that is changed under it.
        if !alone { try database.cachedStatement(sql: "SAVEPOINT job").execute() }
        do {
            try job.work(database)
        } catch {
            guard database.isInsideTransaction else { throw error }
            if !alone { try database.execute(sql: "ROLLBACK TO job; RELEASE job") }
            return RepositoryError(database: error)
        }
        if !alone { try database.cachedStatement(sql: "RELEASE job").execute() }
        return nil
    }
}
