internal import BallotRules
internal import Credentials
internal import Proceedings
internal import Signing

/// A round in which voting is secret.
enum SecretRound {
    /// A round with one secret voter unless others are named, whose issuers have fixed keys; who is `keyless` has a code only.
    static func rehearsal(
        voters: [RegisterLeaf.Kind] = [.secret],
        tieOrder: String = "votes,id",
        title: String = "Buurtbudget",
        keyless: Set<Int> = []
    ) throws -> Rehearsal {
        let project = Project(id: "tree", cost: Money(units: 100), name: "Boom", row: 0)
        let count = try Count("greedy")
        let plan = RehearsalPlan(
            title: title,
            roundID: [UInt8](repeating: 3, count: 16),
            election: ElectionDocument(
                currency: Currency(code: "EUR", decimals: 2),
                pots: [],
                projects: [project]
            ),
            budget: Money(units: 100),
            ballot: BallotTerms(form: .approval, limits: BallotLimits()),
            rule: RuleTerms(
                id: "greedy",
                version: count.descriptor.version,
                options: count.options,
                tieOrder: tieOrder
            ),
            rules: Array("The rules.\n".utf8),
            voters: voters,
            window: 1_767_225_600...1_768_435_200,
            paddedLength: 96
        )
        let issuers = try ["city", "ombudsman"].enumerated().map { index, name in
            RehearsalRoles.Issuer(
                name: name,
                pageKey: try HostedRound.key(name),
                credentialKey: try SampleIssuerKeys.key(index)
            )
        }
        let box = try BoxSecretKey(secret: SHA256.digest(Array("box".utf8)).bytes)
        let roles = try RehearsalRoles(
            origin: HostedRound.origin,
            issuers: issuers,
            box: box,
            key: HostedRound.key
        )
        let whole = try Rehearsal(plan, roles: roles, key: HostedRound.key)
        guard !keyless.isEmpty else { return whole }
        let persons = whole.persons.enumerated().map { index, person in
            guard keyless.contains(index) else { return person }
            return RegisterEntry(reference: person.reference, salt: person.salt, kind: person.kind, key: nil)
        }
        return try Rehearsal(plan, roles: roles, key: HostedRound.key, register: persons)
    }
}
