internal import HTTPTypes
internal import Proceedings

/// The kinds of problems that an answer can tell of, beside the reasons for which a record refuses an entry.
enum ProblemKind: String, CaseIterable, Hashable, Sendable {
    case badPath = "bad-path"
    case badQuery = "bad-query"
    case badSubmission = "bad-submission"
    case truncatedBody = "truncated-body"
    case bodyNotExpected = "body-not-expected"
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
    case overloaded = "overloaded"
    case storage = "storage"
    case damaged = "damaged-record"
    case otherKey = "other-key"
    case stopping = "stopping"
    case notReady = "not-ready"
    case unknown = "unknown"

    /// The status of the answer.
    var status: HTTPResponse.Status {
        switch self {
        case .badPath, .badQuery, .badSubmission, .truncatedBody, .bodyNotExpected: .badRequest
        case .notFound, .otherKind: .notFound
        case .methodNotAllowed: .methodNotAllowed
        case .notAcceptable: .notAcceptable
        case .tooLarge, .fileTooLong: .contentTooLarge
        case .targetTooLong: .uriTooLong
        case .unsupportedMediaType: .unsupportedMediaType
        case .tooManyRequests: .tooManyRequests
        case .missingText, .fileNotNamed, .fileNotCanonical, .fileNotText, .hashNotInRecord: .unprocessableContent
        case .hiddenUntilClosed, .hiddenUntilCounted, .hiddenUntilVoteCounted, .hiddenUntilMeetingClosed: .forbidden
        case .overloaded, .storage, .damaged, .otherKey, .stopping, .notReady: .serviceUnavailable
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
