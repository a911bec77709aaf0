/// The codes with which the desks for residents refuse a request, with the status of each.
enum DeskCodes {
    static let all: [String: Int] = [
        "too-many-attempts": 429, "voting-code-length": 422, "voting-code-character": 422, "voting-code-check": 422,
        "enrolment-possession": 403, "enrolment-code-unknown": 403, "enrolment-code-used": 409,
        "enrolment-key-taken": 409, "enrolment-register-made": 409, "enrolment-on-paper": 409,
        "enrolment-repository-storage": 503, "credential-encoding": 400, "credential-not-secret": 403,
        "credential-signature": 403, "credential-unproven": 403, "credential-already-issued": 409,
        "credential-not-open": 409, "credential-other-issuer": 422, "credential-blinded-message": 422,
        "credential-key": 503, "credential-book": 503, "credential-repository-storage": 503,
    ]
}
