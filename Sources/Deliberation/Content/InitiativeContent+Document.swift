internal import BallotRules

extension InitiativeContent: Documented {
    /// The content as a document; its bytes are what a version is known by.
    public var document: DataValue {
        .map([
            "title": .text(self.title), "text": .text(self.text),
            "areas": .list(self.areas.map { .text($0.text) }),
            "target-group": self.targetGroup?.document ?? .null,
            "applicant": .text(self.applicant.rawValue),
            "initiators": .list(self.initiators.map { .text($0.text) }),
            "lines": .list(self.lines.map(\.document)),
            "contributions": .list(self.contributions.map(\.document)),
            "requests": .list(self.requests.map { .text($0) }),
        ])
    }

    /// Reads such a document. Limits and sums are looked at once each part can be read.
    public static func reading(_ document: DataValue) -> DocumentReading<InitiativeContent> {
        DocumentReading(document) { reader in
            let title = reader.read("title", "text") { $0.anyText }
            let text = reader.read("text", "text") { $0.anyText }
            let areas = reader.values("areas", "text", upTo: 1_000) { $0.identifier(of: Area.self) }
            let group = reader.nestedOrNull("target-group", "{name, size}", TargetGroup.read)
            let applicant = reader.word("applicant", as: ApplicantType.self)
            let initiators = reader.values("initiators", "text", upTo: 1_000) { $0.identifier(of: Person.self) }
            let lines = reader.items("lines", "{name, count, price, part}", upTo: 1_000, BudgetLine.read)
            let own = reader.items("contributions", "{kind, name, value}", upTo: 1_000, OwnContribution.read)
            let requests = reader.values("requests", "text", upTo: 1_000) { $0.text }
            guard let title, let text, let areas, let group, let applicant, let initiators, let lines, let own,
                let requests
            else { return nil }
            let problems = Self.problems(
                title: title,
                text: text,
                areas: areas,
                targetGroup: group,
                initiators: initiators,
                lines: lines,
                contributions: own,
                requests: requests
            )
            for problem in problems { reader.note(problem.place, .content(problem)) }
            guard problems.isEmpty else { return nil }
            return try? InitiativeContent(
                title: title,
                text: text,
                areas: areas,
                targetGroup: group,
                applicant: applicant,
                initiators: initiators,
                lines: lines,
                contributions: own,
                requests: requests
            )
        }
    }
}

extension ContentProblem {
    /// The place in the document.
    var place: String {
        switch self {
        case .title: "title"
        case .text: "text"
        case .noArea, .repeatedArea: "areas"
        case .targetGroup: "target-group"
        case .noInitiator, .repeatedInitiator: "initiators"
        case .noRequest, .repeatedRequest: "requests"
        case .tooManyLines: "lines"
        case .line(let place): "lines.\(place)"
        case .contribution(let place): "contributions.\(place)"
        case .contributionsAboveCost: "contributions"
        }
    }
}

extension TargetGroup {
    /// Whether it has a name of at most 200 bytes, and a size from 1 to 10^9 where it has one.
    var isPossible: Bool {
        (1...200).contains(self.name.utf8.count) && (1...1_000_000_000).contains(self.size ?? 1)
    }

    static func read(_ reader: inout DocumentReader) -> TargetGroup? {
        let name = reader.read("name", "text") { $0.text }
        let size = reader.nullable("size", "1…1000000000") { $0.count(upTo: 1_000_000_000) }
        guard let name, let size else { return nil }
        return TargetGroup(name, size: size)
    }
}

extension BudgetLine {
    static func read(_ reader: inout DocumentReader) -> BudgetLine? {
        let name = reader.read("name", "text") { $0.anyText }
        let count = reader.count("count", upTo: 1_000_000)
        let price = reader.read("price", "cents") { $0.money }
        let part = reader.nullable("part", "text") { $0.text }
        guard let name, let count, let price, let part else { return nil }
        return BudgetLine(name, count: count, price: price, part: part)
    }
}

extension OwnContribution {
    static func read(_ reader: inout DocumentReader) -> OwnContribution? {
        let kind = reader.word("kind", as: Kind.self)
        let name = reader.read("name", "text") { $0.anyText }
        let value = reader.read("value", "cents") { $0.money }
        guard let kind, let name, let value else { return nil }
        return OwnContribution(kind, name, value: value)
    }
}
