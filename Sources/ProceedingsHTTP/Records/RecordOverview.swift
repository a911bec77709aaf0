internal import BallotRules
internal import Deliberation
internal import Proceedings
internal import Signing
internal import TransparencyLog

/// What a record is, where it stands and what comes next.
struct RecordOverview: Sendable {
    let name: RecordName
    let kind: PackageKind
    let title: String
    let size: Int
    let logKey: VerifierKey
    let witnesses: WitnessTerms
    /// Where a round is; `nil` for panels.
    let round: RoundOverview?

    init(_ record: RecordService) async throws(Problem) {
        self.name = record.name
        self.kind = record.kind
        self.logKey = record.logKey
        self.size = await record.noteSize
        let round = await record.round { state in
            (state.terms.manifest.title, state.terms.manifest.witnesses, RoundOverview(state))
        }
        let panels = await record.panels { state in (state.terms.charter.title, state.terms.charter.witnesses) }
        if let round {
            (self.title, self.witnesses, self.round) = (round.0, round.1, round.2)
        } else if let panels {
            (self.title, self.witnesses, self.round) = (panels.0, panels.1, nil)
        } else {
            throw Problem(.otherKind)
        }
    }

    /// What kind of record it is, for programs.
    var kindName: String { self.kind == .round ? "round" : "panels" }

    /// What kind of record it is, for people.
    var kindWording: Bilingual {
        switch self.kind {
        case .round: Bilingual(nl: "stemronde", en: "voting round")
        case .panels: Bilingual(nl: "bewonerspanels", en: "resident panels")
        }
    }

    /// In short, for a list.
    var members: [String: DataValue] {
        var members: [String: DataValue] = [
            "name": .text(self.name.text), "kind": .text(self.kindName), "title": .text(self.title),
            "size": .number(self.size), "href": .text("/v1/records/" + self.name.text),
        ]
        if let round { members["phase"] = .text(round.phase.rawValue) }
        return members
    }

    /// All of it.
    func document(_ phrase: Phrase) -> DataValue {
        var members = self.members
        members["origin"] = .text(self.witnesses.origin)
        members["logKey"] = .text(self.logKey.description)
        members["quorum"] = .number(self.witnesses.quorum)
        members["witnesses"] = .list(
            self.witnesses.witnesses.map {
                .map(["name": .text($0.name), "key": .text($0.key.hexadecimal)])
            }
        )
        if let round {
            for (name, value) in round.members { members[name] = value }
            members["next"] = .text(phrase(round.next))
        }
        return .map(members)
    }
}
