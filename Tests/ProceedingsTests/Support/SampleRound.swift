internal import BallotRules
internal import Proceedings
internal import Signing
internal import Testing

/// Manifests, keys and hashes for tests that look at no signature.
enum SampleRound {
    /// A key that is told from others by its number only.
    static func key(_ number: UInt8) throws -> VerificationKey {
        try #require(VerificationKey([number] + [UInt8](repeating: 7, count: 31)))
    }

    /// A leaf hash that is told from others by its number only.
    static func leaf(_ number: Int) -> Digest { SHA256.digest(Array("leaf \(number)".utf8)) }

    /// Projects a, b, c, … with these costs.
    static func document(_ costs: [Int], decimals: Int = 0, pots: [Pot] = []) -> ElectionDocument {
        let projects = costs.enumerated().map { index, cost in
            Project(
                id: ProjectID(String(UnicodeScalar(UInt8(97 + index)))),
                cost: Money(units: cost),
                name: "Project \(index)",
                row: index
            )
        }
        return ElectionDocument(currency: Currency(code: "EUR", decimals: decimals), pots: pots, projects: projects)
    }

    /// A manifest over `document`; the rule with all its options.
    static func manifest(
        _ document: ElectionDocument,
        ballot: BallotTerms,
        rule: String,
        options: [String: String] = [:],
        tieOrder: String = "id",
        budget: Int,
        modes: VotingModes = .open
    ) throws -> Manifest {
        let count = try Count(rule, options: options)
        let parties = tieOrder.split(separator: ",").contains("lot") ? [try self.key(5), try self.key(6)] : []
        return Manifest(
            roundID: [UInt8](repeating: 1, count: 16),
            title: "Buurtbudget",
            modes: modes,
            ballot: ballot,
            rule: RuleTerms(
                id: rule,
                version: count.descriptor.version,
                options: count.options,
                tieOrder: tieOrder
            ),
            electionHash: document.hash,
            budget: Money(units: budget),
            projectCount: document.projects.count,
            registerRoot: .zero,
            registerSize: 100,
            opens: 1_767_225_600,
            closes: 1_768_435_200,
            keys: RoundKeys(
                operatorKey: try self.key(1),
                officers: [try self.key(2), try self.key(3)],
                recounters: [try self.key(4)],
                lotParties: parties
            ),
            issuers: [],
            box: nil,
            witnesses: WitnessTerms(
                origin: "log.example",
                logKey: try self.key(8),
                quorum: 1,
                witnesses: [WitnessTerms.Witness(name: "witness.example", key: try self.key(9))]
            ),
            rulesHash: .zero
        )
    }

    /// An urn with these ballots, one voter each, in entries from 0.
    static func urn(_ ballots: [Choices]) -> Urn {
        var urn = Urn(expecting: ballots.count)
        for (number, ballot) in ballots.enumerated() {
            urn.cast(voter: Int32(number), entry: number, leafHash: self.leaf(number), choices: ballot)
        }
        return urn
    }
}
