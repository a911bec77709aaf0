internal import BallotRules
internal import Proceedings

/// Outcomes with their reasons, counted once for each certificate and then kept: finding out what would have changed the
/// fate of every project takes many counts.
actor OutcomeDesk {
    private struct Kept {
        let certificate: Int
        let work: Task<ExplainedOutcome, any Error>
    }

    private var kept: [RecordName: Kept] = [:]

    /// The certified outcome of a round with its reasons.
    func explained(_ record: RecordService) async throws(ServiceFault) -> ExplainedOutcome {
        guard
            let certificate = await record.round({ state -> Int? in
                state.phase == .counted || state.phase == .published ? state.certificate?.number : nil
            })
        else { throw .otherKind }
        guard let certificate else { throw .hidden(.counted) }
        let work: Task<ExplainedOutcome, any Error>
        if let known = self.kept[record.name], known.certificate == certificate {
            work = known.work
        } else {
            work = Task.detached(priority: .utility) { try await ExplainedOutcome(try await record.count()) }
            self.kept[record.name] = Kept(certificate: certificate, work: work)
        }
        do { return try await work.value } catch let fault as ServiceFault {
            self.kept[record.name] = nil
            throw fault
        } catch {
            self.kept[record.name] = nil
            throw .notFound
        }
    }
}
