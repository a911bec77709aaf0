internal import BallotRules
internal import Proceedings
internal import Signing

/// Everything that a manifest freezes, printed when a round begins and whenever somebody asks.
struct SetupReport {
    private var report: Report
    private let manifest: Manifest

    /// The text for people.
    var text: String { self.report.text }

    /// The document for programs.
    var json: JSONValue { self.report.json }

    init(_ manifest: Manifest, currency: Currency, language: Language) {
        self.manifest = manifest
        self.report = Report(language, currency: currency)
        self.addRules()
        self.addPeople()
    }

    init(_ manifest: Manifest, preset: RoundPreset, setup: RoundSetup, language: Language) {
        self.init(manifest, currency: setup.plan.election.currency, language: language)
        self.report.add("preset", preset.id, nl: "Sjabloon", en: "Preset")
        if setup.ignoredBallots > 0 {
            let count = self.report.phrase.number(setup.ignoredBallots)
            self.report.note(
                nl: "De \(count) stembiljetten in het bestand zijn niet overgenomen.",
                en: "The \(count) ballots in the file were not taken over."
            )
        }
        self.report.note(
            nl:
                "Dit ligt nu vast. Vergelijk het kenmerk van het reglement met ieder die meedoet. Verder: buurtstem record "
                + "checkpoint, de getuigen, en buurtstem round open.",
            en:
                "This is frozen now. Compare the hash of the manifest with everybody who takes part. Go on with: buurtstem "
                + "record checkpoint, the witnesses, and buurtstem round open."
        )
    }

    private mutating func addRules() {
        let (manifest, phrase) = (self.manifest, self.report.phrase)
        self.report.add("title", manifest.title, nl: "Titel", en: "Title")
        self.report.add(
            "manifest",
            manifest.hash.hexadecimal,
            nl: "Kenmerk van het reglement",
            en: "Hash of the manifest"
        )
        self.report.add("modes", manifest.modes.names, nl: "Stemmen", en: "Ballots")
        let form = manifest.ballot.form
        self.report.add("form", .string(form.rawValue), phrase(form.name), nl: "Vorm", en: "Form")
        let limits = LimitsText.pairs(manifest.ballot.limits, phrase)
        let json = JSONValue.object(limits.map { ($0.name, .string($0.value)) })
        let words = limits.map { "\($0.name) \($0.shown)" }.joined(separator: ", ")
        self.report.add("limits", json, words.isEmpty ? "–" : words, nl: "Grenzen", en: "Limits")
        if form.hasPoints {
            self.report.add(
                "pointsScale",
                manifest.ballot.pointsScale,
                nl: "Delen van een punt",
                en: "Parts of a point"
            )
        }
        self.report.add("rule", manifest.rule.id, nl: "Regel", en: "Rule")
        self.report.add("ruleVersion", manifest.rule.version, nl: "Versie", en: "Version")
        let options = manifest.rule.options
        self.report.add(
            "options",
            .object(options.map { ($0.name, .string($0.value)) }),
            options.map { "\($0.name)=\($0.value)" }.joined(separator: " "),
            nl: "Opties",
            en: "Options"
        )
        self.report.add("tieOrder", manifest.rule.tieOrder, nl: "Bij gelijke stand", en: "Ties are broken by")
        self.report.add(
            "budget",
            .literal(phrase.currency.plain(manifest.budget)),
            phrase.money(manifest.budget),
            nl: "Budget",
            en: "Budget"
        )
        self.report.add("projects", manifest.projectCount, nl: "Projecten", en: "Projects")
        self.report.add("opens", Moment.text(manifest.opens), nl: "Opent", en: "Opens")
        self.report.add("closes", Moment.text(manifest.closes), nl: "Sluit", en: "Closes")
    }

    private mutating func addPeople() {
        let manifest = self.manifest
        self.report.add("voters", manifest.registerSize, nl: "Kiezers", en: "Voters")
        self.report.add(
            "registerRoot",
            manifest.registerRoot.hexadecimal,
            nl: "Kenmerk van het register",
            en: "Root of the register"
        )
        self.report.add("officers", manifest.keys.officers.count, nl: "Functionarissen", en: "Officers")
        self.report.add("clerks", manifest.keys.clerks.count, nl: "Invoerders", en: "Clerks")
        self.report.add("recounters", manifest.keys.recounters.count, nl: "Hertellers", en: "Recounters")
        self.report.add("lotParties", manifest.keys.lotParties.count, nl: "Lotpartijen", en: "Lot parties")
        self.report.add("issuers", manifest.issuers.map(\.name), nl: "Uitgevers", en: "Issuers")
        if let box = manifest.box {
            self.report.add("paddedLength", box.paddedLength, nl: "Lengte van een stem", en: "Length of a ballot")
        }
        self.report.add("origin", manifest.witnesses.origin, nl: "Logboek", en: "Log")
        self.report.add("witnesses", manifest.witnesses.witnesses.map(\.name), nl: "Getuigen", en: "Witnesses")
        self.report.add("quorum", manifest.witnesses.quorum, nl: "Nodig", en: "Needed")
    }
}
