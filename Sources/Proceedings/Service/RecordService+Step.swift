internal import Deliberation
internal import Signing
internal import TransparencyLog

/// One step: what waits is taken in, made durable, and answered.
extension RecordService {
    func step(_ batch: [WaitingEntry]) async -> [Result<Acceptance, ServiceFault>] {
        if self.isStale {
            do throws(ServiceFault) { try await self.reopen() } catch {
                return batch.map { _ in .failure(error) }
            }
        }
        let start = self.size
        var numbers: [Int?] = []
        var faults: [ServiceFault?] = []
        var files: [(file: RecordFile, bytes: [UInt8])] = []
        var accepted: [[UInt8]] = []
        for entry in batch {
            do throws(ServiceFault) {
                try self.admit(entry)
                numbers.append(start + accepted.count)
                faults.append(nil)
                accepted.append(entry.bytes)
                files += entry.files.files
            } catch {
                numbers.append(nil)
                faults.append(error)
            }
        }
        if let fault = await self.keep(accepted, files, after: start) {
            return batch.indices.map { .failure(numbers[$0] == nil ? faults[$0] ?? fault : fault) }
        }
        var answers: [Result<Acceptance, ServiceFault>] = []
        for (place, entry) in batch.enumerated() {
            answers.append(await self.answer(entry, numbers[place], faults[place]))
        }
        return answers
    }

    private func admit(_ entry: WaitingEntry) throws(ServiceFault) {
        var shelf = self.shelf
        for (id, document) in entry.files.documents { shelf.add(document, address: id) }
        do throws(EntryProblem) { try self.desk.take(entry.inspection, shelf, today: self.today()) } catch {
            throw .refused(error)
        }
        self.shelf = shelf
    }

    /// Makes entries durable, with a checkpoint over them.
    private func keep(
        _ entries: [[UInt8]],
        _ files: [(file: RecordFile, bytes: [UInt8])],
        after start: Int
    ) async -> ServiceFault? {
        guard !entries.isEmpty else { return nil }
        guard let note = try? self.signer?.checkpoint(size: self.desk.tree.size, root: self.desk.tree.root) else {
            self.isStale = true
            return .storage(RepositoryError(.range, "no checkpoint has \(self.size) entries"))
        }
        do throws(RepositoryError) {
            try await self.keeping.add(RecordAddition(after: start, entries, checkpoint: note, files: files))
            self.note = note
            self.noteSize = self.size
            return nil
        } catch {
            self.isStale = true
            return .storage(error)
        }
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
