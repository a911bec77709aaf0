internal import BallotRules
internal import ElectionFiles
internal import Proceedings
internal import Signing

/// A plan for a round, from a file, a preset, and everybody's public keys.
struct RoundSetup {
    let plan: RoundPlan
    private let file: String
    /// Ballots in the file, which are not taken over.
    let ignoredBallots: Int

    init(_ command: RoundNew, _ preset: RoundPreset) throws(Failure) {
        self.file = command.file
        let reader = PabulibReader(mode: .lenient)
        let reading = reader.read(try InputFile.bytes(command.file, limit: reader.limits.bytes))
        let source = try ElectionSource(reading, path: command.file)
        try RoundSetup.checkFile(source.election, reading, command.file)
        let keys = try PublicKeys(command.publicKeys)
        let limits = reading.limits ?? BallotLimits()
        let form = source.election.profile.form
        let scale = command.pointsScale ?? (form.hasPoints ? RoundSetup.scale(limits) : 1)
        let rule = try RoundSetup.rule(command, preset)
        let isSealed = preset.modes.contains(.sealed)
        let opens = try Moment.parse(command.opens, place: "--opens")
        let closes = try Moment.parse(command.closes, place: "--closes")
        try RoundSetup.checkWindow(opens, closes, preset)
        self.ignoredBallots = source.election.profile.ballotCount
        self.plan = RoundPlan(
            title: command.title ?? source.title,
            roundID: try RoundSetup.recordID("round new"),
            modes: preset.modes,
            ballot: BallotTerms(form: form, pointsScale: scale, limits: limits),
            rule: rule,
            election: ElectionDocument(
                currency: source.election.currency,
                pots: source.election.pots,
                projects: source.election.projects
            ),
            budget: source.election.budget,
            rules: try InputFile.bytes(command.rules, limit: 1 << 20),
            register: try LeavesFile.read(command.register),
            window: (opens, closes),
            keys: try RoundSetup.keys(keys, hasLot: rule.hasLot),
            issuers: isSealed ? try RoundSetup.issuers(keys, bits: preset.issuerBits) : [],
            box: isSealed ? try keys.only(.box).boxPublicKey : nil,
            paddingStep: preset.paddingStep,
            witnesses: try keys.watching(origin: command.origin, quorum: command.quorum)
        )
    }

    /// The manifest.
    func manifest() throws(Failure) -> Manifest {
        do throws(RoundPlanFault) {
            return try self.plan.manifest()
        } catch {
            throw Failure(error, place: self.file)
        }
    }

    static func recordID(_ place: String) throws(Failure) -> [UInt8] {
        guard let random = try? SecretBytes(random: 16) else {
            throw Failure(KeyFileFault.secret(.memory), place: place)
        }
        return random.withBytes { span in span.indices.map { span[$0] } }
    }

    /// Refuses what the record cannot carry.
    private static func checkFile(_ election: Election, _ reading: PabulibReading, _ file: String) throws(Failure) {
        let profile = election.profile
        guard profile.weightScale == 1, profile.weights == profile.multiplicities else {
            throw Failure(
                file,
                Bilingual(
                    nl: "hierin wegen niet alle stembiljetten even zwaar; in de ronde telt elk stembiljet één keer",
                    en: "not all ballots in it weigh the same; in the round each ballot counts once"
                ),
                remedy: Bilingual(
                    nl: "Haal de kolom ‘weight’ weg. Wegen per kanaal kan met de optie channel-weights van de regel.",
                    en: "Take the column ‘weight’ out. Weights by channel are an option of the rule: channel-weights."
                )
            )
        }
        if let threshold = reading.document?.value("min_project_score_threshold"), !threshold.isEmpty {
            throw Failure(
                file,
                Bilingual(
                    nl: "META heeft ‘min_project_score_threshold’, en dat is hier een optie van de regel",
                    en: "META has ‘min_project_score_threshold’, which is an option of the rule here"
                ),
                remedy: Bilingual(
                    nl: "Haal het uit META en geef de drempel met --rule, zoals in: buurtstem rules",
                    en: "Take it out of META and give the threshold with --rule, as in: buurtstem rules"
                )
            )
        }
    }

    private static func checkWindow(_ opens: Int, _ closes: Int, _ preset: RoundPreset) throws(Failure) {
        guard closes - opens < preset.leastHours * 3_600 else { return }
        throw Failure(
            "--closes \(Moment.text(closes))",
            Bilingual(
                nl: "bij dit sjabloon duurt het stemmen minstens \(preset.leastHours) uur",
                en: "with this preset voting lasts at least \(preset.leastHours) hours"
            ),
            remedy: Bilingual(nl: "Kies een later einde.", en: "Choose a later end.")
        )
    }

    /// The fewest parts of a point with which every limit is a whole number of parts.
    private static func scale(_ limits: BallotLimits) -> Int {
        let bounds = [
            limits.points.least, limits.points.most, limits.sumPoints.least, limits.sumPoints.most, limits.defaultScore,
        ]
        let values = bounds.compactMap { $0 }
        let divisors = (1...ElectionLimits.pointScale).lazy.filter { ElectionLimits.pointScale % $0 == 0 }
        return divisors.first { scale in values.allSatisfy { ($0 * Fraction(scale)).isWhole } } ?? 1
    }

    private static func rule(_ command: RoundNew, _ preset: RoundPreset) throws(Failure) -> RuleTerms {
        let own = try command.rule.map { (text) throws(Failure) in try RuleSpec(parsing: text) }
        let spec = own ?? RuleSpec(id: preset.rule, options: preset.options)
        let count = try spec.count(tieOrder: .refuse)
        return RuleTerms(
            id: count.descriptor.id,
            version: count.descriptor.version,
            options: count.options,
            tieOrder: command.tieOrder ?? preset.tieOrder
        )
    }

    private static func keys(_ keys: PublicKeys, hasLot: Bool) throws(Failure) -> RoundKeys {
        let clerks = try keys.signing(.clerk, 0...16)
        guard clerks.count != 1 else { throw keys.number(.clerk, 1, 2...16) }
        let `operator` = try keys.signing(.operator, 1...1)
        guard let operatorKey = `operator`.first else { throw keys.number(.operator, 0, 1...1) }
        return RoundKeys(
            operatorKey: operatorKey,
            officers: try keys.signing(.officer, 2...16),
            clerks: clerks,
            recounters: try keys.signing(.recount, 1...16),
            lotParties: hasLot ? try keys.signing(.lot, 2...16) : []
        )
    }

    private static func issuers(_ keys: PublicKeys, bits: Int) throws(Failure) -> [IssuerTerms] {
        let (credentials, pages) = (keys.all(.issuer), keys.all(.issuance))
        guard credentials.count == 2 else { throw keys.number(.issuer, credentials.count, 2...2) }
        guard pages.count == 2 else { throw keys.number(.issuance, pages.count, 2...2) }
        var issuers: [IssuerTerms] = []
        for (credential, page) in zip(credentials, pages) {
            guard let key = page.file.verificationKey else { throw keys.number(.issuance, 0, 2...2) }
            try IssuerBits.check(credential.file, least: bits, place: credential.name + ".pub")
            issuers.append(IssuerTerms(name: credential.name, key: key, credentialKey: credential.file.publicPart))
        }
        return issuers
    }
}
