internal import HTTPTypes
internal import Proceedings

/// The kinds of problems that an answer can tell of, beside the reasons for which a record refuses an entry.
enum ProblemKind: String, CaseIterable, Hashable, Sendable {
    case malformedRequest = "malformed-request"
    case badPath = "bad-path"
    case badQuery = "bad-query"
    case badSubmission = "bad-submission"
    case truncatedBody = "truncated-body"
    case notFound = "not-found"
    case methodNotAllowed = "method-not-allowed"
    case notAcceptable = "not-acceptable"
    case tooLarge = "too-large"
    case targetTooLong = "target-too-long"
    case unsupportedMediaType = "unsupported-media-type"
    case tooManyRequests = "too-many-requests"
    case otherKind = "other-kind"
    case missingText = "missing-text"
    case fileNotNamed = "file-not-named"
    case fileNotCanonical = "file-not-canonical"
    case fileNotText = "file-not-text"
    case fileTooLong = "file-too-long"
    case hiddenUntilClosed = "hidden-until-closed"
    case hiddenUntilCounted = "hidden-until-counted"
    case hiddenUntilVoteCounted = "hidden-until-vote-counted"
    case hiddenUntilMeetingClosed = "hidden-until-meeting-closed"
    case hashNotInRecord = "hash-not-in-record"
    case badWitnessRequest = "bad-witness-request"
    case badLogSignature = "bad-log-signature"
    case unknownLog = "unknown-log"
    case otherHistory = "other-history"
    case badConsistencyProof = "bad-consistency-proof"
    case witnessClock = "witness-clock"
    case overloaded = "overloaded"
    case storage = "storage"
    case damaged = "damaged-record"
    case otherKey = "other-key"
    case stopping = "stopping"
    case noMetrics = "no-metrics"
    case noWitness = "no-witness"
    case notReady = "not-ready"
    case unknown = "unknown"

    /// The status of the answer.
    var status: HTTPResponse.Status {
        switch self {
        case .malformedRequest, .badPath, .badQuery, .badSubmission, .truncatedBody, .badWitnessRequest:
            .badRequest
        case .notFound, .otherKind, .unknownLog, .noMetrics, .noWitness: .notFound
        case .otherHistory: .conflict
        case .methodNotAllowed: .methodNotAllowed
        case .notAcceptable: .notAcceptable
        case .tooLarge, .fileTooLong: .contentTooLarge
        case .targetTooLong: .uriTooLong
        case .unsupportedMediaType: .unsupportedMediaType
        case .tooManyRequests: .tooManyRequests
        case .missingText, .fileNotNamed, .fileNotCanonical, .fileNotText, .hashNotInRecord,
            .badConsistencyProof:
            .unprocessableContent
        case .hiddenUntilClosed, .hiddenUntilCounted, .hiddenUntilVoteCounted, .hiddenUntilMeetingClosed,
            .badLogSignature, .otherKey:
            .forbidden
        case .overloaded, .storage, .damaged, .stopping, .notReady, .witnessClock: .serviceUnavailable
        case .unknown: .internalServerError
        }
    }

    /// What hides something.
    init(_ condition: Disclosure.Condition) {
        switch condition {
        case .closed: self = .hiddenUntilClosed
        case .counted: self = .hiddenUntilCounted
        case .voteCounted: self = .hiddenUntilVoteCounted
        case .meetingClosed: self = .hiddenUntilMeetingClosed
        }
    }

    /// What is wrong with a file that was handed in.
    init(_ problem: ServiceFault.FileProblem) {
        switch problem {
        case .notNamed: self = .fileNotNamed
        case .notCanonical: self = .fileNotCanonical
        case .notText: self = .fileNotText
        case .tooLong: self = .fileTooLong
        }
    }
}
