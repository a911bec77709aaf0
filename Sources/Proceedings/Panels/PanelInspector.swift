internal import Signing
internal import TransparencyLog

/// Looks at one entry of a panel record without knowing what came before: encoding, record, signatures.
public struct PanelInspector: EntryInspecting {
    private let terms: PanelTerms

    /// An inspector for the record with this charter.
    public init(_ terms: PanelTerms) {
        self.terms = terms
    }

    /// Looks at the entry that fills `range` of `source`.
    public func inspect(_ source: [UInt8], in range: Range<Int>) -> EntryInspection {
        let leafHash = Merkle.leafHash(source.span.extracting(range))
        let entry: Entry
        do {
            entry = try Entry(source, in: range)
        } catch {
            return EntryInspection(entry: nil, leafHash: leafHash, problems: [.encoding(error)])
        }
        var problems: [EntryProblem] = []
        if let hash = entry.content.manifestHash {
            if hash != self.terms.hash { problems.append(.foreignRound) }
        } else {
            problems.append(.manifestPlace)
        }
        problems += entry.signatureProblems
        var note: NoteEvaluation?
        if case .cosignedCheckpoint(let checkpoint) = entry.content {
            do throws(EntryProblem) {
                note = try CheckpointRule.evaluate(checkpoint.note, self.terms.witnessPolicy)
            } catch { problems.append(error) }
        }
        return EntryInspection(entry: entry, leafHash: leafHash, problems: problems, note: note)
    }
}
