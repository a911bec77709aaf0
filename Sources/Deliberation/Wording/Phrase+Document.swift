public import BallotRules

extension Phrase {
    /// What is wrong with a document, where, and what can stand there.
    public func sentence(_ problem: DocumentProblem) -> String {
        let place = problem.path.isEmpty ? self(nl: "het document", en: "the document") : problem.path
        switch problem.kind {
        case .missing(let choices):
            return self(
                nl: "\(place): vul dit in (\(choices)). Het programma vult niets voor u in.",
                en: "\(place): state this (\(choices)). The program fills in nothing for you."
            )
        case .invalid(let choices):
            return self(
                nl: "\(place): dit kan niet. Geef: \(choices).",
                en: "\(place): not possible. Give: \(choices)."
            )
        case .unknown:
            return self(
                nl: "\(place): dit onderdeel bestaat niet. Haal het weg of verbeter de naam.",
                en: "\(place): there is no such parameter. Remove it or correct its name."
            )
        case .remedyOfLaw:
            return self(
                nl: "\(place): tegen dit besluit staat bezwaar open volgens de Awb. Kies 'awb-objection'.",
                en: "\(place): this decision is open to objection under the Awb. Choose 'awb-objection'."
            )
        case .decision(let error): return "\(place): " + self.sentence(error)
        case .areas(let problem): return "\(place): " + self.sentence(problem)
        case .panel(let problem): return "\(place): " + self.sentence(problem)
        case .content(let problem): return "\(place): " + self.sentence(problem)
        case .instrument(let problem): return "\(place): " + self.sentence(problem)
        }
    }
}

extension Phrase {
    /// Everything for which bytes are not read as what they should be, a sentence each.
    public func sentences(_ fault: DocumentFault) -> [String] {
        switch fault {
        case .data(let fault): [self.sentence(fault)]
        case .problems(let problems): problems.problems.map { self.sentence($0) }
        }
    }
}
