public import BallotRules

extension IssuingFault {
    /// A stable name for programs; of a refused request it is that of its problem.
    public var code: String {
        switch self {
        case .refused(let problem): problem.code
        case .notOpen: "not-open"
        case .limited: "too-many-attempts"
        case .storage(let error): "repository-" + error.code.rawValue
        }
    }
}

extension Phrase {
    /// Why an issuing desk gave no credential, in one or two sentences.
    public func problem(_ fault: IssuingFault) -> String {
        switch fault {
        case .refused(let problem): self.problem(problem)
        case .notOpen: self(nl: "Er wordt nu niet gestemd.", en: "There is no voting now.")
        case .limited(let limit): self.problem(limit)
        case .storage(let error): self.problem(error)
        }
    }

    /// What to do about it, or `nil` where nothing helps.
    public func remedy(_ fault: IssuingFault) -> String? {
        switch fault {
        case .refused(let problem): self.remedy(problem)
        case .notOpen:
            self(nl: "Kijk wanneer de stemming open is.", en: "See when voting is open.")
        case .limited(let limit): self.remedy(limit)
        case .storage(let error): self.remedy(error)
        }
    }
}
