public import BallotRules
public import Signing

/// Counts a round from what its record says, and nothing else (*hertelling*).
public struct Recount: Sendable {
    /// What a count gives.
    public struct Result: Sendable {
        /// The election that was counted.
        public let election: Election
        /// The outcome with its whole working.
        public let outcome: Outcome
        /// The document `outcome`.
        public let outcomeDocument: [UInt8]
        /// Its hash.
        public let outcomeHash: Digest
        /// The document `trace`.
        public let traceDocument: [UInt8]
        /// Its hash.
        public let traceHash: Digest
    }

    private let rule: Count
    private let tieOrder: String
    private let document: ElectionDocument
    private let manifest: Manifest

    /// The count of `manifest` made ready.
    ///
    /// - Parameters:
    ///   - document: the document `election`.
    ///   - lotSeed: the seed of the draw, once every party has revealed (docs/record-format/v1.md, section 5). Without
    ///     one `lot` decides nothing.
    /// - Throws: ``RecountError/otherElection``, ``RecountError/unknownRule(_:version:)`` or
    ///   ``RecountError/otherOptions``.
    public init(manifest: Manifest, document: ElectionDocument, lotSeed: Digest?) throws(RecountError) {
        guard document.hash == manifest.electionHash else { throw .otherElection }
        let seed = lotSeed?.hexadecimal
        guard let rule = manifest.rule.count(lotSeed: seed) else {
            throw .unknownRule(manifest.rule.id, version: manifest.rule.version)
        }
        let options = rule.options.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
        guard options == manifest.rule.options else { throw .otherOptions }
        self.rule = rule
        self.tieOrder = manifest.rule.tieOrderText(lotSeed: seed)
        self.document = document
        self.manifest = manifest
    }

    /// Counts the ballots in `urn`.
    ///
    /// - Throws: ``RecountError/election(_:)`` or ``RecountError/refused(_:)``.
    public func result(_ urn: Urn) throws(RecountError) -> Result {
        let election: Election
        do throws(ElectionError) {
            election = try urn.election(document: self.document, manifest: self.manifest)
        } catch {
            throw .election(error)
        }
        let outcome: Outcome
        do throws(Refusal) {
            outcome = try self.rule.outcome(of: election)
        } catch {
            throw .refused(error)
        }
        let outcomeDocument = OutcomeDocument(outcome, tieOrder: self.tieOrder).encoded
        let traceDocument = TraceDocument(outcome).encoded
        return Result(
            election: election,
            outcome: outcome,
            outcomeDocument: outcomeDocument,
            outcomeHash: SHA256.digest(outcomeDocument),
            traceDocument: traceDocument,
            traceHash: SHA256.digest(traceDocument)
        )
    }
}

extension RuleTerms {
    /// The tie order as the document `outcome` has it: with `lot` as `lot:SEED` once drawn.
    public func tieOrderText(lotSeed: String?) -> String {
        guard let lotSeed else { return self.tieOrder }
        let words = self.tieOrder.split(separator: ",", omittingEmptySubsequences: false)
        return words.map { $0 == "lot" ? "lot:" + lotSeed : String($0) }.joined(separator: ",")
    }
}
