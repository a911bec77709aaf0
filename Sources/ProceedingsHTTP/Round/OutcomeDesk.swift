internal import BallotRules
internal import Proceedings

/// Outcomes with their reasons and lists of counted ballots, made once for each certificate and then kept: a count checks
/// the whole record, and finding out what would have changed the fate of every project takes many counts.
actor OutcomeDesk {
    private struct Kept {
        let certificate: Int
        let outcome: Task<ExplainedOutcome, any Error>
        let ballots: Task<BallotList, any Error>
    }

    private var kept: [RecordName: Kept] = [:]

    /// The certified outcome of a round with its reasons.
    func explained(_ record: RecordService) async throws(ServiceFault) -> ExplainedOutcome {
        try await self.value(of: try await self.work(record).outcome, record)
    }

    /// The ballots that counted in a certified round.
    func ballots(_ record: RecordService) async throws(ServiceFault) -> BallotList {
        try await self.value(of: try await self.work(record).ballots, record)
    }

    private func work(_ record: RecordService) async throws(ServiceFault) -> Kept {
        guard record.kind == .round else { throw .otherKind }
        if let condition = await record.disclosure().countCondition { throw .hidden(condition) }
        guard let certificate = await record.round({ $0.certificate?.number }), let certificate else {
            throw .hidden(.counted)
        }
        if let known = self.kept[record.name], known.certificate == certificate { return known }
        let count = Task.detached(priority: .utility) { try await record.count() }
        let kept = Kept(
            certificate: certificate,
            outcome: Task.detached(priority: .utility) { try await ExplainedOutcome(try await count.value) },
            ballots: Task.detached(priority: .utility) {
                guard let list = BallotList(try await count.value) else { throw ServiceFault.notFound }
                return list
            }
        )
        self.kept[record.name] = kept
        return kept
    }

    /// What some work gave; what failed is not kept.
    private func value<Value: Sendable>(
        of work: Task<Value, any Error>,
        _ record: RecordService
    ) async throws(ServiceFault) -> Value {
        do { return try await work.value } catch let fault as ServiceFault {
            self.kept[record.name] = nil
            throw fault
        } catch {
            self.kept[record.name] = nil
            throw .notFound
        }
    }
}
