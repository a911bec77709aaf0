/// Counting what the record says.
extension RecordService {
    /// Counts a certified round again, from its entries alone.
    ///
    /// - Throws: ``ServiceFault/hidden(_:)`` before the outcome is certified.
    /// - Complexity: that of ``RecordCount``.
    public nonisolated func count() async throws(ServiceFault) -> RecordCount {
        guard self.kind == .round else { throw .otherKind }
        if let condition = await self.disclosure().countCondition { throw .hidden(condition) }
        let bytes = try await self.file(.election)
        let election: ElectionDocument
        do throws(EncodingFault) { election = try ElectionDocument(decoding: bytes) } catch {
            throw .storage(RepositoryError(.damaged, "the document election cannot be read", cause: error))
        }
        do throws(RecordCountFault) { return try await RecordCount(self.keeping, election: election) } catch {
            throw self.fault(error)
        }
    }

    private nonisolated func fault(_ fault: RecordCountFault) -> ServiceFault {
        switch fault {
        case .notYet: .hidden(.counted)
        case .desk(let fault): .damaged(fault)
        case .recount(let error): .storage(RepositoryError(.damaged, "the round cannot be counted", cause: error))
        }
    }
}
