internal import Deliberation
internal import Proceedings

extension Problem {
    /// Why a service did not do what it was asked.
    init(service fault: ServiceFault) {
        switch fault {
        case .refused(let problem): self.init(refused: problem)
        case .file(let problem, let number): self.init(ProblemKind(problem), place: ["file": .number(number)])
        case .missingText(let id): self.init(.missingText, place: ["text": .text(id.text)])
        case .overloaded: self.init(ProblemKind.overloaded)
        case .storage(let error): self.init(.storage, cause: error)
        case .damaged(let error): self.init(.damaged, cause: error)
        case .otherKey: self.init(ProblemKind.otherKey)
        case .notFound: self.init(ProblemKind.notFound)
        case .hidden(let condition): self.init(ProblemKind(condition))
        case .otherKind: self.init(ProblemKind.otherKind)
        case .stopping: self.init(ProblemKind.stopping)
        }
    }
}
