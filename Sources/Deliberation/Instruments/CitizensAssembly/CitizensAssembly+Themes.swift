extension CitizensAssembly {
    /// From themes to the question.
    mutating func choose(_ act: AssemblyAct, _ person: PersonID) throws(Refusal) {
        switch act {
        case .submitTheme(let id, let text):
            try self.require(.themes)
            try self.check(new: id, isTaken: self.themes[id] != nil)
            try self.check(text: text)
            guard self.themes.count < 100_000 else { throw .problem(.count(100_001, least: 0, most: 100_000)) }
            self.themes[id] = AssemblyTheme(text: text, sources: [], stage: .submitted)
        case .closeThemes: try self.step(.closeThemes, [(.themesThere, !self.themes.isEmpty)])
        case .judge(let id, let passes, let text): try self.judge(id, passes, text, person)
        case .confirmJudgment(let id):
            var theme = try self.judged(id, by: person)
            theme.stage = theme.passes == true ? .accepted : .rejected
            self.themes[id] = theme
        case .contestJudgment(let id):
            var theme = try self.judged(id, by: person)
            (theme.stage, theme.passes, theme.judge, theme.reason) = (.submitted, nil, nil, nil)
            self.themes[id] = theme
        case .bundle(let id, let sources, let text, let reason): try self.bundle(id, sources, text, reason)
        case .openVote:
            let isJudged = self.themes(at: .submitted).isEmpty && self.themes(at: .judged).isEmpty
            try self.step(.openVote, [(.allJudged, isJudged), (.themesThere, !self.themes(at: .accepted).isEmpty)])
        case .takeVote(let record, let counts): try self.takeVote(record, counts)
        case .drawTheme(let beacon): try self.drawTheme(beacon)
        case .fixQuestion(let text):
            try self.step(.fixQuestion, [(.reason, text.isWellFormed)])
            self.question = text
        default: break
        }
    }

    private mutating func judge(_ id: ThemeID, _ passes: Bool, _ text: TextID, _ person: PersonID) throws(Refusal) {
        try self.require(.testing)
        guard self.rules.side(of: person) != nil else { throw .problem(.person(person)) }
        try self.check(text: text)
        guard var theme = self.themes[id], theme.stage == .submitted else { throw .problem(.unknown(id.text)) }
        (theme.stage, theme.passes, theme.judge, theme.reason) = (.judged, passes, person, text)
        self.themes[id] = theme
    }

    /// A theme that waits for a tester from another side than the one who judged it.
    private func judged(_ id: ThemeID, by person: PersonID) throws(Refusal) -> AssemblyTheme {
        try self.require(.testing)
        guard let theme = self.themes[id], theme.stage == .judged else { throw .problem(.unknown(id.text)) }
        guard let side = self.rules.side(of: person), let judge = theme.judge, side != self.rules.side(of: judge)
        else { throw .problem(.person(person)) }
        return theme
    }

    private mutating func bundle(
        _ id: ThemeID,
        _ sources: [ThemeID],
        _ text: TextID,
        _ reason: TextID
    ) throws(Refusal) {
        try self.require(.testing)
        try self.check(new: id, isTaken: self.themes[id] != nil)
        try self.check(text: text)
        try self.check(text: reason)
        guard sources.count >= 2 else { throw .problem(.count(sources.count, least: 2, most: 100_000)) }
        var seen: Set<ThemeID> = []
        for source in sources {
            guard seen.insert(source).inserted else { throw .problem(.repeated(source.text)) }
            guard let theme = self.themes[source], theme.stage == .accepted, theme.sources.isEmpty else {
                throw .problem(.unknown(source.text))
            }
        }
        for source in sources {
            self.themes[source]?.stage = .bundled
            self.themes[source]?.bundle = id
        }
        self.themes[id] = AssemblyTheme(text: text, sources: sources, stage: .accepted, reason: reason)
    }

    private mutating func takeVote(_ record: String, _ counts: [AssemblyAct.ThemeCount]) throws(Refusal) {
        try self.require(.voting)
        guard Hexadecimal.isHash(record) else { throw .problem(.hash(record)) }
        var seen: Set<ThemeID> = []
        let known = Set(self.themes(at: .accepted))
        for count in counts {
            guard known.contains(count.theme) else { throw .problem(.unknown(count.theme.text)) }
            guard seen.insert(count.theme).inserted else { throw .problem(.repeated(count.theme.text)) }
            guard (0...1_000_000_000).contains(count.votes) else {
                throw .problem(.count(count.votes, least: 0, most: 1_000_000_000))
            }
        }
        let missing = known.subtracting(seen)
        guard missing.isEmpty else { throw .problem(.open(missing.sorted().map(\.text))) }
        let most = counts.map(\.votes).max() ?? 0
        let first = counts.filter { $0.votes == most }.map(\.theme).sorted()
        if first.count == 1 {
            try self.step(.settleVote, [(.oneWinner, true)])
            self.chosen = first.first
        } else {
            try self.step(.tieVote, [(.equalVotes, true)])
            self.tied = first
        }
        self.voteRecord = record
    }

    private mutating func drawTheme(_ beacon: String) throws(Refusal) {
        try self.require(.tied)
        guard let bytes = Hexadecimal.bytes(beacon), !bytes.isEmpty else { throw .problem(.hash(beacon)) }
        let lot = try? Lot(decision: "assembly-theme \(self.voteRecord ?? "")", items: self.tied.map(\.text))
        guard let first = lot?.order(beacon: bytes).first else { throw .problem(.tied(self.tied.map(\.text))) }
        try self.step(.drawTheme, [(.lotDrawn, true)])
        self.chosen = ThemeID(first)
    }
}
