internal import Deliberation
internal import Signing
public import TransparencyLog

/// Entries, files and states, as far as they may be shown.
extension RecordService {
    /// The most entries of one answer.
    public static let mostRead = 1_024

    /// The state of the round and what of it may be shown; `nil` for panels.
    ///
    /// - Complexity: that of `body`; the state is not copied unless `body` keeps it.
    public func round<Value: Sendable>(_ body: @Sendable (RoundState) -> Value) -> Value? {
        (self.desk as? RoundDesk).map { body($0.state) }
    }

    /// The state of the panels; `nil` for a round.
    public func panels<Value: Sendable>(_ body: @Sendable (PanelState) -> Value) -> Value? {
        (self.desk as? PanelDesk).map { body($0.state) }
    }

    /// What may be shown now.
    public func disclosure() -> Disclosure {
        if let round = self.desk as? RoundDesk { return Disclosure(round.state) }
        if let panels = self.desk as? PanelDesk { return Disclosure(panels.state) }
        return Disclosure.everything
    }

    /// The entries at `range`, at most ``mostRead``; what is hidden is there with its leaf hash only.
    public func entries(_ range: Range<Int>) async throws(ServiceFault) -> [ShownEntry] {
        guard range.lowerBound >= 0, range.upperBound <= self.noteSize, range.count <= RecordService.mostRead else {
            throw .notFound
        }
        let disclosure = self.disclosure()
        let entries: [[UInt8]]
        do throws(RepositoryError) { entries = try await self.keeping.entries(range) } catch { throw .storage(error) }
        return zip(range, entries).map { ShownEntry(number: $0, bytes: $1, disclosure) }
    }

    /// A file beside the log.
    ///
    /// - Throws: ``ServiceFault/hidden(_:)`` for one that may not be shown yet.
    public func file(_ file: RecordFile) async throws(ServiceFault) -> [UInt8] {
        if let condition = self.disclosure().condition(file) { throw .hidden(condition) }
        do throws(RepositoryError) {
            if let bytes = try await self.keeping.file(file) { return bytes }
        } catch { throw .storage(error) }
        throw .notFound
    }

    /// The latest checkpoint with the most cosignatures: that of the log alone where it is newer.
    public func checkpoint() async throws(ServiceFault) -> SignedNote {
        let (note, size) = (self.note, self.noteSize)
        do throws(RepositoryError) { return try await self.keeping.cosignedCheckpoint(size) ?? note } catch {
            throw .storage(error)
        }
    }

    /// The largest checkpoint with cosignatures; `nil` before the first.
    public func cosignedCheckpoint() async throws(ServiceFault) -> SignedNote? {
        do throws(RepositoryError) { return try await self.keeping.cosignedCheckpoint(nil) } catch {
            throw .storage(error)
        }
    }

    /// The first checkpoint that covers `size` entries.
    public func checkpoint(covering size: Int) async throws(ServiceFault) -> SignedNote {
        do throws(RepositoryError) {
            if let note = try await self.keeping.checkpoint(covering: size) { return note }
        } catch { throw .storage(error) }
        throw .notFound
    }

    /// A text that an act names must be there, or come with it: without it nobody could read what was said.
    func requireTexts(_ act: Act, _ given: SubmissionFiles) async throws(ServiceFault) {
        for id in act.texts where !given.files.contains(where: { $0.file == .text(id) }) {
            let text: [UInt8]?
            do throws(RepositoryError) { text = try await self.keeping.file(.text(id)) } catch { throw .storage(error) }
            guard text != nil else { throw .missingText(id) }
        }
    }
}
