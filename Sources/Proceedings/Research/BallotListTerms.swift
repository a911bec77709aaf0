internal import BallotRules
internal import Deliberation
internal import Signing

/// What stands beside the ballots in a ``BallotList``: over what was voted, how it was counted, and by which certificate.
/// All names come after `ballots` in the order of their octets.
struct BallotListTerms {
    private let count: RecordCount
    private let certificate: Int
    private let counted: Int

    init(_ count: RecordCount, _ certificate: Int, _ counted: Int) {
        self.count = count
        self.certificate = certificate
        self.counted = counted
    }

    /// Hashes are those of this count, to be held against the certificate.
    var members: DataValue {
        let (terms, result) = (self.count.state.terms, self.count.result)
        let (manifest, election) = (terms.manifest, terms.election)
        let (ballot, rule) = (manifest.ballot, manifest.rule)
        let seed = self.count.state.lotSeed?.hexadecimal
        return .map([
            "budget": .number(manifest.budget.units), "certificate": .number(self.certificate),
            "counted": .number(self.counted), "countedBallots": .text(self.count.urn.countedBallots.hexadecimal),
            "currency": .text(election.currency.code), "decimals": .number(election.currency.decimals),
            "form": .text(ballot.form.rawValue), "format": .text("buurtstem-ballots 1"),
            "limits": .list(LimitsCodec.pairs(ballot.limits).map { self.pair($0.name, $0.value) }),
            "manifest": .text(terms.hash.hexadecimal),
            "options": .list(rule.options.map { self.pair($0.name, $0.value) }),
            "outcomeHash": .text(result.outcomeHash.hexadecimal), "pots": .list(election.pots.map(self.pot)),
            "projects": .list(election.projects.map(self.project)), "rule": .text(rule.id),
            "ruleVersion": .number(rule.version), "tieOrder": .text(rule.tieOrderText(lotSeed: seed)),
            "title": .text(manifest.title),
        ])
    }

    private func pair(_ name: String, _ value: String) -> DataValue {
        .map(["name": .text(name), "value": .text(value)])
    }

    private func pot(_ pot: Pot) -> DataValue {
        .map(["kind": .text(pot.kind.rawValue), "name": .text(pot.name), "amount": .number(pot.budget.units)])
    }

    private func project(_ project: Project) -> DataValue {
        .map([
            "project": .text(project.id.text), "name": .text(project.name), "cost": .number(project.cost.units),
            "themes": .list(project.themes.map { .text($0) }), "areas": .list(project.areas.map { .text($0) }),
            "complete": .text(project.complete), "likes": .number(project.likes),
            "exclusionGroups": .list(project.exclusionGroups.map { .text($0) }), "row": .number(project.row),
        ])
    }
}
