internal import BallotRules
internal import Deliberation
internal import HTTPTypes
internal import Proceedings

/// Why a desk for residents did not do what it was asked.
enum DeskProblem: Sendable {
    /// The text is no voting code.
    case code(VotingCodeFault)
    /// No key was enrolled, or no card given.
    case enrolment(EnrolmentFault)
    /// No credential was given.
    case issuing(IssuingFault)

    /// The stable name.
    var code: String {
        switch self {
        case .code(let fault): "voting-" + fault.code
        case .enrolment(.limited), .issuing(.limited): "too-many-attempts"
        case .enrolment(.storage): "enrolment-repository-storage"
        case .issuing(.storage): "credential-repository-storage"
        case .enrolment(let fault): "enrolment-" + fault.code
        case .issuing(let fault): "credential-" + fault.code
        }
    }

    /// The status: 403 where a proof is wrong or missing, 409 where it cannot be any more or yet, 422 where the request says
    /// what cannot be.
    var status: HTTPResponse.Status {
        switch self {
        case .code: .unprocessableContent
        case .enrolment(.limited), .issuing(.limited): .tooManyRequests
        case .enrolment(.storage), .issuing(.storage): .serviceUnavailable
        case .enrolment(.codeUnknown), .enrolment(.possession): .forbidden
        case .enrolment: .conflict
        case .issuing(.notOpen): .conflict
        case .issuing(.refused(let problem)): problem.status
        }
    }

    /// Members that name the place.
    var place: [String: DataValue] {
        switch self {
        case .code(.character(_, let position)): ["position": .number(position)]
        case .issuing(.refused(.encoding(let fault))):
            ["offset": .number(fault.offset), "reason": .text(fault.code.rawValue)]
        default: [:]
        }
    }

    /// Header fields.
    var headers: HTTPFields {
        switch self {
        case .enrolment(.limited(let limit)), .issuing(.limited(let limit)):
            [.retryAfter: limit.retryAfter.description]
        case .enrolment(.storage), .issuing(.storage): [.retryAfter: "2"]
        default: [:]
        }
    }

    /// What lies behind it, for the log only.
    var cause: (any Error)? {
        switch self {
        case .enrolment(.storage(let error)), .issuing(.storage(let error)): error
        default: nil
        }
    }

    /// What kind of problem it is, in a few words.
    var title: Bilingual {
        switch self {
        case .code: Bilingual(nl: "Deze stemcode klopt niet", en: "This voting code is wrong")
        case .enrolment: Bilingual(nl: "Het aanmelden is niet gelukt", en: "You were not enrolled")
        case .issuing: Bilingual(nl: "U krijgt geen stembewijs", en: "You get no credential")
        }
    }

    /// What happened.
    func detail(_ phrase: Phrase) -> String {
        switch self {
        case .code(let fault): phrase.problem(fault)
        case .enrolment(let fault): phrase.problem(fault)
        case .issuing(let fault): phrase.problem(fault)
        }
    }

    /// What helps.
    func remedy(_ phrase: Phrase) -> String? {
        switch self {
        case .code(let fault): phrase.remedy(fault)
        case .enrolment(let fault): phrase.remedy(fault)
        case .issuing(let fault): phrase.remedy(fault)
        }
    }
}

extension IssuanceProblem {
    /// The status with which a request is refused.
    var status: HTTPResponse.Status {
        switch self {
        case .encoding: .badRequest
        case .otherIssuer, .blindedMessage: .unprocessableContent
        case .notSecret, .signature, .unproven: .forbidden
        case .alreadyIssued: .conflict
        case .key, .book: .serviceUnavailable
        }
    }
}
