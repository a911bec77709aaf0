public import Deliberation
public import TransparencyLog

extension RecordService {
    /// Puts a record to work.
    ///
    /// - Parameters:
    ///   - signer: signs checkpoints with the key of the log that the record's first entry names. Without one the record
    ///     is only shown, up to the checkpoint that it has, and others can have it open.
    ///   - today: the day of the service's own clock.
    /// - Throws: ``ServiceFault``; with ``ServiceFault/storage(_:)`` and ``RepositoryError/Code/busy`` when another service
    ///   has it.
    /// - Complexity: every entry is checked again, with its signatures.
    public static func open(
        _ name: RecordName,
        in library: any RecordLibrary,
        signer: LogSigner?,
        today: @escaping @Sendable () -> Day
    ) async throws(ServiceFault) -> RecordService {
        let keeping: any RecordKeeping
        do throws(RepositoryError) { keeping = try await library.open(name, appending: signer != nil) } catch {
            throw .storage(error)
        }
        do throws(ServiceFault) {
            return RecordService(try await OpenedRecord(name, keeping, signer), signer: signer, today: today)
        } catch {
            await keeping.close()
            throw error
        }
    }

    /// Shows what others have appended since, where this service appends nothing itself.
    ///
    /// - Complexity: that of the entries that are new; without any, one question to the storage.
    public func refresh() async throws(ServiceFault) {
        guard self.signer == nil else { return }
        let size = try await self.stored { (keeping) throws(RepositoryError) in try await keeping.size() }
        guard size > self.size else { return }
        var (desk, shelf) = (self.desk, self.shelf)
        let note = try await OpenedRecord.note(&desk, &shelf, self.keeping, nil)
        guard Int(clamping: desk.tree.size) > self.size else { return }
        (self.desk, self.shelf) = (desk, shelf)
        (self.note, self.noteSize) = (note, self.size)
    }

    /// Reads the record again after the storage failed: what it does not have was never taken in.
    func reopen() async throws(ServiceFault) {
        let opened = try await OpenedRecord(self.name, self.keeping, self.signer)
        (self.desk, self.shelf) = (opened.desk, opened.shelf)
        (self.draft, self.draftShelf) = (opened.desk, opened.shelf)
        (self.note, self.noteSize) = (opened.note, Int(clamping: opened.desk.tree.size))
    }
}
