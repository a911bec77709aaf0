public import BallotRules

/// Numbers by group, in which small ones are not shown, so that nobody is recognised (*onderdrukking van kleine aantallen*).
///
/// A number from 1 to 4 is hidden, and so is another one where it would follow from the total.
public struct Breakdown: Hashable, Sendable {
    /// Of what.
    public enum Kind: String, CaseIterable, Hashable, Sendable {
        /// Applications by type of applicant.
        case applicants
        /// Applications by area.
        case areas
        /// Statements of support by what they say.
        case support
    }

    /// One group.
    public struct Row: Hashable, Sendable {
        /// Which, as records name it.
        public let name: String
        /// What people call it; the name itself where there are no words.
        public let wording: Bilingual
        /// How many; `nil` where that is not shown.
        public internal(set) var count: Int?
    }

    /// Below how many nothing is shown.
    public static let limit = 5

    /// Of what.
    public let kind: Kind
    /// Groups, in order.
    public private(set) var rows: [Row]
    /// All together; `nil` where a hidden number would follow from it.
    public private(set) var total: Int?

    /// Numbers of which the small ones are hidden; none is below 0.
    public init(_ kind: Kind, _ rows: [(name: String, wording: Bilingual, count: Int)]) {
        self.kind = kind
        self.rows = rows.map { Row(name: $0.name, wording: $0.wording, count: $0.count) }
        self.total = rows.reduce(0) { $0 + $1.count }
        var hidden = (count: 0, sum: 0)
        for place in rows.indices where (1..<Self.limit).contains(rows[place].count) {
            hidden = (hidden.count + 1, hidden.sum + rows[place].count)
            self.rows[place].count = nil
        }
        // One hidden number follows from the total and the others, and so does a small sum of them.
        while hidden.count > 0, hidden.count < 2 || hidden.sum < Self.limit {
            let shown = self.rows.indices.filter { (self.rows[$0].count ?? 0) > 0 }
            guard let least = shown.min(by: { (rows[$0].count, $0) < (rows[$1].count, $1) }) else {
                self.total = nil
                return
            }
            hidden = (hidden.count + 1, hidden.sum + rows[least].count)
            self.rows[least].count = nil
        }
    }
}

/// Numbers of a quarter while they are counted.
struct RegisterCounts {
    private var applicants: [ApplicantType: Int] = [:]
    private var areas: [AreaID: Int] = [:]
    private var several = 0
    private var stances: [SupportStatement.Stance: Int] = [:]

    mutating func note(_ file: CaseFile, in quarter: Quarter) {
        if let submitted = file.passages.first(where: { $0.act == .submit }), quarter.contains(submitted.moment.day) {
            let content = file.dossier.initiative.current.content
            self.applicants[content.applicant, default: 0] += 1
            if let area = content.areas.first, content.areas.count == 1 {
                self.areas[area, default: 0] += 1
            } else {
                self.several += 1
            }
        }
        for statement in file.dossier.support.statements.values where quarter.contains(statement.day) {
            self.stances[statement.stance, default: 0] += 1
        }
    }

    /// The numbers, those of nothing left out.
    var breakdowns: [Breakdown] {
        var areas = self.areas.keys.sorted().map { id in
            (name: id.text, wording: Bilingual(nl: id.text, en: id.text), count: self.areas[id] ?? 0)
        }
        let more = Bilingual(nl: "meer dan één gebied", en: "more than one area")
        if self.several > 0 { areas.append((name: "several", wording: more, count: self.several)) }
        let applicants = ApplicantType.allCases.map {
            (name: $0.rawValue, wording: $0.wording, count: self.applicants[$0] ?? 0)
        }
        let stances = SupportStatement.Stance.allCases.map {
            (name: $0.rawValue, wording: $0.registerWording, count: self.stances[$0] ?? 0)
        }
        return [
            Breakdown(.applicants, applicants), Breakdown(.areas, areas), Breakdown(.support, stances),
        ].filter { breakdown in breakdown.rows.contains { $0.count != 0 } }
    }
}

extension SupportStatement.Stance {
    var registerWording: Bilingual {
        switch self {
        case .inFavour: Bilingual(nl: "voor", en: "for")
        case .against: Bilingual(nl: "tegen", en: "against")
        case .neutral: Bilingual(nl: "geen mening", en: "no opinion")
        }
    }
}
