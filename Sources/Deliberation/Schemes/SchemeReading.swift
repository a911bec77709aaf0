internal import BallotRules

/// A scheme document held against what a scheme must state: the scheme, or everything that is wrong with it.
public struct SchemeReading: Sendable {
    /// The scheme; `nil` when there are problems.
    public let scheme: Scheme?
    /// Everything that is wrong, in the order of the parameters.
    public let problems: [DocumentProblem]

    /// Required parameters that are missing or not known yet, by their place.
    public var missing: [String] {
        self.problems.compactMap { problem in
            switch problem.kind {
            case .missing: problem.path
            case .decision(.missing(let names)): names.map { "\(problem.path).\($0)" }.joined(separator: ", ")
            default: nil
            }
        }
    }

    /// Reads `document`.
    public init(_ document: DataValue) {
        var draft = SchemeDraft(document)
        self.scheme = draft.scheme(document)
        self.problems = draft.reader.problems
    }
}

/// The parameters of a document as far as they can be read.
struct SchemeDraft {
    var reader: DocumentReader

    init(_ document: DataValue) {
        self.reader = DocumentReader(document)
    }

    /// The scheme, where nothing is wrong.
    mutating func scheme(_ document: DataValue) -> Scheme? {
        let id = self.reader.read("id", "text") { $0.text }
        let name = self.reader.read("name", "{nl, en}", Self.name)
        let sources = self.reader.read("sources", "[text, …]", Self.texts)
        let authority = self.reader.word("authority", as: Authority.self)
        let remedy = self.reader.word("remedy", as: Remedy.self)
        let legalSource = self.reader.read("legal-source", "text") { $0.text }
        let applicants = self.reader.words("applicants", as: ApplicantType.self)
        let excluded = self.reader.words("excluded-persons", as: ExcludedPerson.self)
        let criteria = self.reader.read("criteria", "[{id, kind, nl, en}, …]") { Self.list($0, Criterion.init) }
        let menu = self.menu()
        let ceilings = self.ceilings()
        let terms = self.terms()
        let advance = self.reader.read("advance", "1|1/2|0") { $0.text.flatMap { Proportion($0) } }
        let support = self.reader.read("support", "none|number|2/3", SupportGate.init)
        let decision = self.reader.decision()
        let ballot = self.reader.read("ballot", "none|{rule, options}", Self.ballot)
        let order = self.reader.read("tie-order", "votes,cost-low,…") { $0.text.flatMap { try? TieOrder(parsing: $0) } }
        let split = self.reader.read("split", "none|equal|population|{area: weight}", SplitKey.init)
        let leftover = self.reader.read("leftover", "returned|{carry-years, cap}|{pool-on: 03-01}", Leftover.init)
        if let authority, let remedy, authority != .privateFund, remedy != .awbObjection {
            self.reader.note("remedy", .remedyOfLaw)
        }
        self.reader.finish()
        guard self.reader.problems.isEmpty, let id, let name, let sources, let authority, let remedy, let legalSource,
            let applicants, let excluded, let criteria, let menu, let ceilings, let terms, let advance, let support,
            let decision,
            let ballot, let order, let split, let leftover
        else { return nil }
        return Scheme(
            document: document,
            address: document.address,
            id: id,
            name: name,
            sources: sources,
            authority: authority,
            remedy: remedy,
            legalSource: legalSource,
            applicants: applicants,
            excludedPersons: excluded,
            criteria: criteria,
            instruments: menu.items,
            menuVersion: menu.version,
            ceiling: ceilings.whole,
            subCeilings: ceilings.parts,
            terms: terms,
            advance: advance,
            support: support,
            decision: decision,
            ballot: ballot,
            tieOrder: order,
            split: split,
            leftover: leftover
        )
    }

    private static func name(_ value: DataValue) -> Bilingual? {
        guard case .map(let values) = value, let dutch = values["nl"]?.text, let english = values["en"]?.text,
            values.count == 2
        else { return nil }
        return Bilingual(nl: dutch, en: english)
    }

    private static func texts(_ value: DataValue) -> [String]? { self.list(value) { $0.text } }

    private static func list<Item>(_ value: DataValue, _ make: (DataValue) -> Item?) -> [Item]? {
        guard case .list(let values) = value, values.count <= 1_000 else { return nil }
        let items = values.compactMap(make)
        return items.count == values.count ? items : nil
    }

    private static func ballot(_ value: DataValue) -> Scheme.BallotSettings?? {
        if value == .text("none") { return .some(nil) }
        guard case .map(let values) = value, Set(values.keys) == ["rule", "options"], let rule = values["rule"]?.text,
            let options = values["options"]?.options, let type = RuleCatalogue.rule(rule)
        else { return nil }
        guard let checked = try? OptionValues(options, specs: type.descriptor.options), (try? type.init(checked)) != nil
        else { return nil }
        return Scheme.BallotSettings(rule: rule, options: options)
    }
}
