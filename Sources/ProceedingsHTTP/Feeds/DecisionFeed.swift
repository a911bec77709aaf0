internal import BallotRules
internal import Deliberation
internal import Proceedings
internal import Signing

/// The decisions of panels as a feed (Atom, RFC 4287). Identifiers and times come from the record, so the same record gives
/// the same feed.
struct DecisionFeed {
    /// The most decisions in a feed: the latest ones.
    static let most = 100

    private let overview: RecordOverview
    private let decisions: [RegisterLine.Decided]
    private let last: Moment?
    private let base: String
    private let phrase: Phrase

    init(
        _ overview: RecordOverview,
        _ decisions: [RegisterLine.Decided],
        last: Moment?,
        base: String,
        _ phrase: Phrase
    ) {
        self.overview = overview
        self.decisions = decisions.suffix(DecisionFeed.most).reversed()
        self.last = last
        self.base = base
        self.phrase = phrase
    }

    var text: String {
        let address = self.base + "/v1/records/" + self.overview.name.text
        let latest = self.decisions.map(\.decision.day).max { $0.number < $1.number }
        let updated = latest ?? self.last?.day ?? Day(year: 1970, month: 1, day: 1)
        let title = self.phrase(nl: "Besluiten: ", en: "Decisions: ") + self.overview.title
        return """
            <?xml version="1.0" encoding="utf-8"?>
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="\(self.phrase.language.rawValue)">
            <id>\(self.identifier("feed"))</id>
            <title>\(Markup.escape(title))</title>
            <updated>\(updated?.description ?? "1970-01-01")T00:00:00Z</updated>
            <author><name>\(Markup.escape(self.overview.title))</name></author>
            <link rel="self" type="application/atom+xml" href="\(Markup.escape(address))/decisions.atom"/>
            <link rel="alternate" type="text/html" href="\(Markup.escape(self.page))/register"/>

            """ + self.decisions.map { self.entry($0, address) }.joined() + "</feed>\n"
    }

    /// The record as a page.
    private var page: String { self.base + "/records/" + self.overview.name.text }

    private func entry(_ decided: RegisterLine.Decided, _ address: String) -> String {
        let decision = decided.decision
        let outcome =
            decision.kind == .refuse
            ? self.phrase(nl: "afgewezen", en: "refused")
            : self.phrase(nl: "toegekend: ", en: "granted: ") + self.phrase.money(decision.amount)
        let path = "/initiatives/" + PercentText.encode(decided.plan.initiative.text)
        return """
            <entry>
            <id>\(self.identifier("decision " + decided.entry.text))</id>
            <title>\(Markup.escape(decided.plan.title + ": " + outcome))</title>
            <updated>\(decision.day)T00:00:00Z</updated>
            <link rel="alternate" type="text/html" href="\(Markup.escape(self.page + path))"/>
            <link rel="alternate" type="application/json" href="\(Markup.escape(address + path))"/>
            <summary>\(Markup.escape(self.summary(decided, outcome)))</summary>
            </entry>

            """
    }

    private func summary(_ decided: RegisterLine.Decided, _ outcome: String) -> String {
        let asked = self.phrase.money(decided.plan.asked)
        return self.phrase(
            nl:
                "Panel \(decided.plan.panel) over plan \(decided.plan.initiative). Gevraagd: \(asked). Besluit: \(outcome).",
            en:
                "Panel \(decided.plan.panel) about plan \(decided.plan.initiative). Asked: \(asked). Decision: \(outcome)."
        )
    }

    /// A UUID (RFC 9562, version 8) from the origin of the log and what it names.
    private func identifier(_ name: String) -> String {
        var bytes = Array(SHA256.digest(Array("\(self.overview.witnesses.origin)\n\(name)".utf8)).bytes.prefix(16))
        bytes[6] = bytes[6] & 0x0F | 0x80
        bytes[8] = bytes[8] & 0x3F | 0x80
        let digits = bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }
        let groups = [0..<4, 4..<6, 6..<8, 8..<10, 10..<16].map { digits[$0].joined() }
        return "urn:uuid:" + groups.joined(separator: "-")
    }
}
