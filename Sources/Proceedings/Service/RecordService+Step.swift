internal import Deliberation
internal import Signing
internal import TransparencyLog

/// One step: what waits is taken in, made durable, and answered.
extension RecordService {
    func step(_ batch: [WaitingEntry]) async -> [Result<Acceptance, ServiceFault>] {
        do throws(ServiceFault) { try await self.makeSure() } catch { return batch.map { _ in .failure(error) } }
        let (start, today) = (self.size, self.today())
        var numbers: [Int?] = []
        var faults: [ServiceFault?] = []
        var accepted: [WaitingEntry] = []
        for entry in batch {
            do throws(EntryProblem) {
                try RecordService.admit(entry, to: &self.draft, &self.draftShelf, today: today)
                numbers.append(start + accepted.count)
                faults.append(nil)
                accepted.append(entry)
            } catch {
                numbers.append(nil)
                faults.append(.refused(error))
            }
        }
        let fault = await self.keep(accepted, today: today)
        // What was refused after something that is not kept may be refused because of it.
        let sure = fault == nil ? batch.count : numbers.firstIndex { $0 != nil } ?? batch.count
        var answers: [Result<Acceptance, ServiceFault>] = []
        for (place, entry) in batch.enumerated() {
            if let fault, place >= sure {
                answers.append(.failure(fault))
            } else {
                answers.append(await self.answer(entry, numbers[place], faults[place]))
            }
        }
        return answers
    }

    /// Takes one entry into a state, with the documents that come with it: both, or neither.
    private static func admit(
        _ entry: WaitingEntry,
        to desk: inout any RecordDesk,
        _ shelf: inout Shelf,
        today: Day
    ) throws(EntryProblem) {
        guard !entry.files.documents.isEmpty else { return try desk.take(entry.inspection, shelf, today: today) }
        var more = shelf
        for (id, document) in entry.files.documents { more.add(document, address: id) }
        try desk.take(entry.inspection, more, today: today)
        shelf = more
    }

    /// Makes entries durable, with a checkpoint over them; only then they are in the state that is read.
    private func keep(_ entries: [WaitingEntry], today: Day) async -> ServiceFault? {
        guard !entries.isEmpty else { return nil }
        do {
            guard let note = try self.signer?.checkpoint(size: self.draft.tree.size, root: self.draft.tree.root) else {
                throw ServiceFault.otherKey
            }
            let files = entries.flatMap(\.files.files)
            let addition = RecordAddition(after: self.size, entries.map(\.bytes), checkpoint: note, files: files)
            try await self.keeping.add(addition)
            for entry in entries { try RecordService.admit(entry, to: &self.desk, &self.shelf, today: today) }
            (self.note, self.noteSize) = (note, self.size)
            return nil
        } catch {
            (self.draft, self.draftShelf, self.isUnsure) = (self.desk, self.shelf, true)
            return RecordService.fault(error)
        }
    }

    private static func fault(_ error: any Error) -> ServiceFault {
        switch error {
        case let fault as ServiceFault: fault
        case let error as RepositoryError: .storage(error)
        default: .storage(RepositoryError(.range, "the entries cannot be added", cause: error))
        }
    }

    /// After a fault of the storage: sees whether it has what the state has, and else reads the record again.
    private func makeSure() async throws(ServiceFault) {
        guard self.isUnsure else { return }
        let size: Int
        do throws(RepositoryError) { size = try await self.keeping.size() } catch { throw .storage(error) }
        if size != self.size || self.noteSize != self.size { try await self.reopen() }
        self.isUnsure = false
    }

    private func answer(
        _ entry: WaitingEntry,
        _ number: Int?,
        _ fault: ServiceFault?
    ) async -> Result<Acceptance, ServiceFault> {
        do throws(ServiceFault) {
            guard let number else {
                // What is refused because it is there already was handed in again.
                if case .refused = fault, let known = try await self.known(entry.bytes) { return .success(known) }
                return .failure(fault ?? .notFound)
            }
            let receipt = try self.receipt(number, entry.bytes, self.note)
            return .success(Acceptance(number: number, receipt: receipt, isRepeated: false))
        } catch {
            return .failure(error)
        }
    }
}
