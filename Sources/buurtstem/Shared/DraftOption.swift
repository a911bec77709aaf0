internal import ArgumentParser
internal import BallotRules
internal import Proceedings
internal import Signing

/// Where an entry goes that still lacks a signature.
struct DraftOption: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Where somebody else must sign too: write a draft here, for ‘buurtstem round sign’.",
            valueName: "file"
        )
    )
    var draft: String?

    /// Appends `body` when everybody has signed who must; else writes the draft.
    func finish(
        _ body: some RoundEntryBody,
        _ keys: [SigningKey],
        _ record: inout OpenRecord,
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
        _ record: inout OpenRecord,
        _ report: inout Report
    ) async throws(Failure) {
        let problems = draft.problems(in: record.state)
        if problems.isEmpty {
            let numbers = try await record.submit([draft.bytes], place: record.folder.path)
            report.add("entry", numbers.lowerBound, nl: "Stuk", en: "Entry")
            report.add("phase", record.state.phase.rawValue, nl: "De ronde is", en: "The round is")
            return
        }
        if let problem = problems.first(where: { $0 != .missingSigner }) {
            throw Failure(problem, place: "--sign-with")
        }
        try self.write(draft, "round", &report)
    }

    /// Writes a draft that somebody else must sign as well, with `buurtstem NOUN sign`.
    func write(_ draft: EntryDraft, _ noun: String, _ report: inout Report) throws(Failure) {
        guard let path = self.draft else {
            throw Failure(
                "--sign-with",
                Bilingual(nl: "er moet nog iemand tekenen", en: "somebody else must sign as well"),
                remedy: Bilingual(
                    nl:
                        "Noem ook de andere sleutel, of schrijf met --draft BESTAND een ontwerp voor wie nog moet tekenen.",
                    en: "Name the other key too, or write a draft with --draft FILE for whoever must still sign."
                )
            )
        }
        try DurableFile.replace(path, with: draft.bytes)
        report.add("draft", path, nl: "Ontwerp", en: "Draft")
        report.note(
            nl: "Er moet nog iemand tekenen: buurtstem \(noun) sign \(path)",
            en: "Somebody else must sign: buurtstem \(noun) sign \(path)"
        )
    }
}
