public import Deliberation
public import Signing

/// Why an entry cannot stand in the record where it is.
///
/// Each has a check of the verifier and a stable code; words are in ``Phrase``.
public enum EntryProblem: Error, Hashable, Sendable {
    // Encoding and form
    /// The bytes are not an entry.
    case encoding(EncodingFault)
    /// The first entry is no manifest, or a later one is.
    case manifestPlace
    /// The entry belongs to another round.
    case foreignRound
    /// The document `election` is not the one that the manifest names, or has another number of projects.
    case electionMismatch
    /// The rule, its version or its options are not known to this program.
    case unknownRule(String)
    /// A sealed ballot has another length than all must have.
    case boxLength(found: Int, expected: Int)

    // Keys and signatures
    /// A key is not valid.
    case invalidKey(VerificationKey)
    /// The credential key of an issuer, or a name in the manifest, cannot be used.
    case unusableTerms(String)
    /// A signature is not valid.
    case invalidSignature(VerificationKey)
    /// Somebody who may not sign this entry signed it.
    case unexpectedSigner(VerificationKey)
    /// Not everybody who must sign has signed.
    case missingSigner

    // Enrolment
    /// A register page comes out of order.
    case pageOrder(found: Int, expected: Int)
    /// A register page has another number of leaves than it must.
    case pageSize(found: Int, expected: Int)
    /// A key stands twice in the register, or in manifest and register.
    case repeatedKey(VerificationKey)
    /// The register has a voter of a kind that the round does not know.
    case voterKind(leaf: Int)
    /// The register does not give the root in the manifest.
    case registerRoot
    /// The round opens before the register is complete.
    case registerIncomplete
    /// There is no such lot party, or it has committed or revealed before.
    case lotParty(Int)
    /// A lot party has not committed itself.
    case lotMissing(Int)
    /// What a lot party reveals is not what it committed to.
    case lotMismatch(Int)

    // When
    /// Entries of this type are not accepted now.
    case phase(EntryType, RoundPhase)
    /// The close names another place than its own.
    case closePosition(found: Int, expected: Int)
    /// A paper batch is open.
    case openBatch(Int)
    /// No checkpoint after the close has been cosigned.
    case closeNotCosigned
    /// Paper ballots are not all entered, or differences not resolved.
    case paperUnfinished(batch: Int, number: Int)
    /// The round has no sealed ballots, or its box was opened before.
    case boxNotExpected
    /// The box key is not the one in the manifest.
    case boxKey
    /// The box has not been opened.
    case boxClosed

    // Ballots
    /// The key may not vote.
    case notEligible(VerificationKey)
    /// The key was cancelled or replaced.
    case retiredKey(VerificationKey)
    /// The ballot is not the next of its key.
    case sequence(found: Int, expected: Int)
    /// The ballot does not follow on the one before of its key.
    case previousBallot
    /// The round does not accept ballots of this kind.
    case ballotMode
    /// The ballot says what it may not say.
    case choices(ChoiceFault)
    /// A credential is not valid.
    case credential(issuer: Int)

    // Key events
    /// The key is not one that this can happen to.
    case keyUnknown(VerificationKey)
    /// The new key is used already.
    case keyTaken(VerificationKey)
    /// The voter is not in the register, or voted at a desk before.
    case deskVoter(Int)
    /// The key is not the one that belongs to this desk vote.
    case deskKey(Int)
    /// The batch is not the one that is open.
    case batchNumber(found: Int, expected: Int)

    // Paper
    /// The batch has another number of ballots than voters at the desk.
    case batchUsed(found: Int, expected: Int)
    /// There is no such paper ballot.
    case paperUnknown(batch: Int, number: Int)
    /// The paper ballot was entered by this clerk before, or twice already.
    case paperTwice(batch: Int, number: Int)
    /// The paper ballot has no difference to resolve.
    case paperAgreed(batch: Int, number: Int)

    // Issuance
    /// An issuance page comes out of order.
    case issuanceOrder(issuer: Int, page: Int)
    /// An issuance page has the wrong length, or bits beyond the register.
    case issuanceBits
    /// A credential was issued for a voter who may not have one.
    case issuanceNotAllowed(leaf: Int)
    /// Issuance pages are missing.
    case issuanceIncomplete
    /// There are more ballot keys than credentials.
    case tooManyKeys(keys: Int, issued: Int)

    // Checkpoints
    /// The checkpoint cannot be read.
    case checkpointUnreadable
    /// The checkpoint is of another size than the log here.
    case checkpointSize(found: UInt64, expected: UInt64)
    /// The checkpoint has another root than the log here.
    case checkpointRoot
    /// The log's signature, or cosignatures for the quorum, are missing or not valid, or there is a foreign line.
    case checkpointSignatures(cosigned: Int, quorum: Int)
    /// A witness's time goes back.
    case checkpointTime(VerificationKey)
    /// The witnesses saw the close before the announced end of voting.
    case closedEarly(witnessed: UInt64, announced: Int)

    // Certificate and publication
    /// The certificate has another number than the next.
    case tallyNumber(found: Int, expected: Int)
    /// The certificate names another tree than that of the entries before it.
    case tallyTree
    /// The certificate names another rule, or other rules, than the manifest.
    case tallyRule
    /// The certificate names another draw than the record.
    case tallyLot
    /// The certificate's number of registered voters or credentials is not that of the record.
    case tallyCounts
    /// The publication lacks a document, or names it with another hash than manifest or certificate.
    case published(String)

    // Panel records
    /// An entry of this type belongs to a round.
    case notOfPanels(EntryType)
    /// The same act, signed once, stands in the log already.
    case repeatedAct
    /// The act says that its signer knew more entries than there are.
    case aheadOfLog(known: Int, size: Int)
    /// This person has a key and signs for themselves, or must.
    case signsThemselves(PersonID)
    /// Who signed may not enter acts for somebody else.
    case mayNotEnter(PersonID, for: PersonID)
    /// The act is of a day that has not come yet.
    case dayAhead(Day, today: Day)
    /// What was done is against the rules.
    case act(ActRefusal)
}
