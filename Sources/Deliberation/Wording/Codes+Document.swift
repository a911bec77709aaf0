extension DocumentProblem.Kind {
    /// A stable name for scripts.
    public var code: String {
        switch self {
        case .missing: "document-missing"
        case .invalid: "document-invalid"
        case .unknown: "document-unknown"
        case .remedyOfLaw: "document-remedy-of-law"
        case .decision(let error): error.code
        case .areas(let problem): problem.code
        case .panel(let problem): problem.code
        case .content(let problem): problem.code
        case .instrument: "document-instrument"
        }
    }
}

extension DataFault {
    /// A stable name for scripts.
    public var code: String { self.kind.code }
}
