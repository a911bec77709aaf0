internal import BallotRules
internal import Proceedings
internal import Signing

extension DraftOption {
    /// Appends `body` to a panel record when everybody has signed who must; else writes the draft.
    func finish(
        _ body: some RoundEntryBody,
        _ keys: [SigningKey],
        _ record: inout OpenPanels,
        _ report: inout Report
    ) async throws(Failure) {
        let draft: EntryDraft
        do throws(EncodingFault) {
            draft = try EntryDraft(body, signedBy: keys)
        } catch {
            throw Failure(error, place: record.folder.path)
        }
        try await self.finish(draft, &record, &report)
    }

    /// Appends what `draft` has become when everybody has signed who must; else writes it.
    func finish(
        _ draft: EntryDraft,
        _ record: inout OpenPanels,
        _ report: inout Report
    ) async throws(Failure) {
        do throws(EntryProblem) {
            _ = try record.trying(draft.bytes)
        } catch .missingSigner {
            return try self.write(draft, "panels", &report)
        } catch {
            throw Failure(error, place: "--sign-with")
        }
        let number = try await record.submit(draft.bytes, place: record.folder.path)
        report.add("entry", number, nl: "Stuk", en: "Entry")
    }
}
