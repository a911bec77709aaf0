internal import BallotRules
internal import ElectionFiles

/// A rule of a replay with the name under which its lines are found again.
struct ReplayRule: Sendable {
    let spec: String
    let count: Count
}

/// One file under all rules that have no line for it yet.
struct ReplayTask: Sendable {
    let path: String
    let rules: [ReplayRule]
    let reader: PabulibReader

    /// What came of it.
    struct Lines: Sendable {
        let text: [String]
        /// Why the file could not be read, for people.
        let failure: String?
    }

    /// Reads the file once and counts it under each rule.
    func run(hasSeconds: Bool) -> Lines {
        let source: ElectionSource
        do throws(Failure) {
            source = try ElectionSource.read(self.path, with: self.reader)
        } catch {
            let reason = error.text(.english)
            let line = JSONValue.object([("file", .string(self.path)), ("error", .string(reason))])
            return Lines(text: [line.line], failure: error.text(SpokenLanguage.current))
        }
        return Lines(text: self.rules.map { self.line(source, $0, hasSeconds).line }, failure: nil)
    }

    private func line(_ source: ElectionSource, _ rule: ReplayRule, _ hasSeconds: Bool) -> JSONValue {
        switch CountedElection.attempt(source, by: rule.count) {
        case .failure(let refusal):
            return .object([
                ("file", .string(self.path)),
                ("rule", .string(rule.count.descriptor.id)),
                ("spec", .string(rule.spec)),
                ("tieOrder", .string(rule.count.tieOrder.description)),
                ("refused", .string(Phrase(.english).problem(refusal))),
            ])
        case .success(let counted):
            let members = OutcomeJSON(
                file: self.path,
                election: source.election,
                outcome: counted.outcome,
                seconds: hasSeconds ? counted.seconds : nil
            ).short
            return .object(Array(members.prefix(2)) + [("spec", .string(rule.spec))] + members.dropFirst(2))
        }
    }
}
