internal import BallotRules
internal import Credentials
internal import Deliberation
internal import Proceedings
internal import Signing

/// Every case of every problem, with values that must show in the words.
enum AllProblems {
    static let entryProblems: [EntryProblem] = VerificationKey([UInt8](repeating: 0xAB, count: 32)).map(problems) ?? []

    private static func problems(_ key: VerificationKey) -> [EntryProblem] {
        [
            .encoding(EncodingFault(.shape, at: 7)), .manifestPlace, .foreignRound, .electionMismatch,
            .unknownRule("raad"),
            .boxLength(found: 1_234, expected: 5_678), .invalidKey(key), .unusableTerms("getuige"),
            .invalidSignature(key), .unexpectedSigner(key), .missingSigner, .pageOrder(found: 3, expected: 2),
            .pageSize(found: 31, expected: 32), .repeatedKey(key), .voterKind(leaf: 9), .registerRoot,
            .registerIncomplete, .lotParty(1), .lotMissing(1), .lotMismatch(1), .phase(.openBallot, .closed),
            .closePosition(found: 8, expected: 9), .openBatch(2), .closeNotCosigned,
            .paperUnfinished(batch: 1, number: 4),
            .boxNotExpected, .boxKey, .boxClosed, .notEligible(key), .retiredKey(key),
            .sequence(found: 5, expected: 4), .previousBallot, .ballotMode, .choices(.order), .credential(issuer: 1),
            .keyUnknown(key), .keyTaken(key), .deskVoter(6), .deskKey(6), .batchNumber(found: 2, expected: 1),
            .batchUsed(found: 10, expected: 11), .paperUnknown(batch: 1, number: 4), .paperTwice(batch: 1, number: 4),
            .paperAgreed(batch: 1, number: 4), .issuanceOrder(issuer: 0, page: 3), .issuanceBits,
            .issuanceNotAllowed(leaf: 6), .issuanceIncomplete, .tooManyKeys(keys: 12, issued: 11),
            .checkpointUnreadable,
            .checkpointSize(found: 20, expected: 21), .checkpointRoot, .checkpointSignatures(cosigned: 1, quorum: 2),
            .checkpointTime(key), .closedEarly(witnessed: 100, announced: 160), .tallyNumber(found: 3, expected: 2),
            .tallyTree, .tallyRule, .tallyLot, .tallyCounts, .published("trace"),
            .notOfPanels(.close), .repeatedAct, .aheadOfLog(known: 7, size: 5), .signsThemselves("anna"),
            .mayNotEnter("kees", for: "anna"),
            .dayAhead(Day.range.upperBound, today: Day.range.lowerBound),
        ]
    }

    static let choiceFaults: [ChoiceFault] = [
        .unknownProject(4), .order, .points, .idle(4), .limits([.notOneChoice(count: 2)]),
    ]

    static let violations: [BallotViolation] = [
        .unknownProject("boom"), .repeatedProject("boom"), .tooFewChoices(count: 1, least: 2),
        .tooManyChoices(count: 3, most: 2), .notOneChoice(count: 2),
        .costTooLow(Money(units: 100), least: Money(units: 200)),
        .costTooHigh(Money(units: 300), most: Money(units: 200)), .tooFewInTheme("groen", count: 1, least: 2),
        .tooManyInTheme("groen", count: 3, most: 2),
        .themeCostTooLow("groen", Money(units: 100), least: Money(units: 200)),
        .themeCostTooHigh("groen", Money(units: 300), most: Money(units: 200)), .pointsMissing, .pointsUnexpected,
        .pointsMismatch(points: 2, choices: 3), .pointsTooLow("boom", .zero, least: .one),
        .pointsTooHigh("boom", .one, most: .zero), .sumTooLow(.zero, least: .one), .sumTooHigh(.one, most: .zero),
        .weightNotPositive(.zero),
    ]

    static let electionErrors: [ElectionError] = [
        .duplicateProject("boom"), .amountOutOfRange("boom"), .amountOutOfRange(nil), .tooManyProjects(30_000),
        .unknownProject(ballot: 3, "boom"), .repeatedProject(ballot: 3, "boom"), .pointsMismatch(ballot: 3),
        .pointsOutOfRange(ballot: 3), .weightOutOfRange(ballot: 3), .totalsTooLarge,
    ]

    static let recountErrors: [RecountError] = [
        .otherElection, .unknownRule("raad", version: 7), .otherOptions, .election(.totalsTooLarge),
        .refused(.exclusionGroups),
    ]

    static let issuanceProblems: [IssuanceProblem] = [
        .encoding(EncodingFault(.type, at: 0)), .otherIssuer, .notSecret(leaf: 6), .signature(leaf: 6),
        .unproven(leaf: 6), .alreadyIssued(leaf: 6), .blindedMessage, .key, .book,
    ]

    static let credentialErrors: [CredentialError] = [
        .publicKeyEncoding, .secretKeyEncoding, .modulusSize(bits: 1_024), .publicExponent, .keyGeneration,
        .messageSize(bytes: 9), .randomPartSize(bytes: 9), .blindedMessageSize(expected: 256, actual: 9),
        .blindedMessageRange, .signing, .blindSignatureSize(expected: 256, actual: 9), .blindSignatureRange,
        .blindSignatureMismatch, .modulusFactor, .randomSource, .requestState,
    ]

    static let deskFaults: [DeskFault] =
        [
            .refused(number: 12, .boxClosed), .damagedRecord(number: 12, .boxClosed), .emptyRecord,
        ] + RepositoryError.Code.allCases.map { .repository(RepositoryError($0, "")) }

    static let findings: [FindingProblem] = {
        let packages = PackageFault.Code.allCases.map { FindingProblem.package(PackageFault($0, at: 77, part: "log")) }
        let counts = FindingProblem.CountName.allCases.map {
            FindingProblem.count($0, certified: 1_234, recounted: 2_345)
        }
        let others: [FindingProblem] = [
            .part(.missing("trace")), .part(.unknown("trace")), .part(.changed("trace")),
            .document(EncodingFault(.shape, at: 7)), .notPublished, .checkpointOrder, .rewritten(size: 1_234),
            .cutOff(size: 2_345, entries: 1_234), .noCertificate, .countedBallots, .outcome, .trace,
            .receiptUnreadable, .receiptForeign, .receiptProof, .receiptBytes(entry: 1_234), .receiptKey,
        ]
        let entries = AllProblems.entryProblems.map { FindingProblem.entry($0) }
        let recounts = AllProblems.recountErrors.map { FindingProblem.recountImpossible($0) }
        return entries + packages + others + recounts + counts
    }()
}
