internal import BallotRules
internal import Credentials
internal import Foundation
internal import Proceedings
internal import Signing

/// A rehearsed round over a ``SyntheticTown`` of a hundred projects, counted by Equal Shares with add-1. Keys of voters
/// and officials follow from their names; keys of issuers are new each time.
struct RecordTown {
    static let opens: UInt64 = 1_767_225_600
    static let closes: UInt64 = 1_768_435_200
    static let published: UInt64 = 1_768_521_600

    let town: SyntheticTown
    var rehearsal: Rehearsal

    init(kinds: [RegisterLeaf.Kind]) throws {
        let town = SyntheticTown(voters: kinds.count, projects: 100)
        let count = try Count("equal-shares", options: ["completion": "add1", "start": "floor"], tieOrder: .id)
        let plan = RehearsalPlan(
            title: "Synthetic",
            roundID: [UInt8](repeating: 7, count: 16),
            election: Self.document(town),
            budget: Money(units: town.budget),
            ballot: BallotTerms(form: .approval, limits: BallotLimits(length: BallotLimits.Bounds(most: 10))),
            rule: RuleTerms(
                id: "equal-shares",
                version: count.descriptor.version,
                options: count.options,
                tieOrder: "id"
            ),
            rules: Array("Synthetic rules.\n".utf8),
            voters: kinds,
            window: Int(Self.opens)...Int(Self.closes),
            paddedLength: 160
        )
        self.town = town
        self.rehearsal = try Rehearsal(plan, roles: try Self.roles(secret: kinds.contains(.secret)), key: Self.key)
    }

    private static func document(_ town: SyntheticTown) -> ElectionDocument {
        let projects = town.costs.enumerated().map { index, cost in
            let id = ProjectID("p\(String(repeating: "0", count: index < 10 ? 1 : 0))\(index)")
            return Project(id: id, cost: Money(units: cost), name: "Project \(index)", row: index)
        }
        return ElectionDocument(currency: Currency(code: "EUR", decimals: 0), pots: [], projects: projects)
    }

    private static func key(_ name: String) throws -> SigningKey {
        try SigningKey(seed: SHA256.digest(Array("buurtstem benchmark \(name)".utf8)).bytes)
    }

    private static func roles(secret: Bool) throws -> RehearsalRoles {
        let names = secret ? ["city", "ombudsman"] : []
        return try RehearsalRoles(
            origin: "buurtstem.example/benchmark",
            issuers: try names.map {
                RehearsalRoles.Issuer(
                    name: $0,
                    pageKey: try self.key($0),
                    credentialKey: try IssuerSecretKey.generate(bits: 3_072)
                )
            },
            box: try BoxSecretKey(secret: SHA256.digest(Array("buurtstem benchmark box".utf8)).bytes),
            key: self.key
        )
    }
}
