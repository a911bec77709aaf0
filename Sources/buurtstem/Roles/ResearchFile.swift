internal import BallotRules
internal import ElectionFiles
internal import Proceedings
internal import Signing

/// The counted ballots as a file in Pabulib’s format.
struct ResearchFile {
    /// The file.
    let bytes: [UInt8]
    /// Ballots of persons of whom nothing is told, though it was known.
    let suppressed: Int

    init(
        _ count: RecordCount,
        _ origin: ResearchOrigin,
        _ demographics: Demographics?,
        place: String
    ) throws(Failure) {
        var generator = SystemRandomNumberGenerator()
        let terms = count.state.terms
        let tier: ResearchTier
        do throws(ResearchError) {
            let seed = count.state.lotSeed?.hexadecimal
            tier = try ResearchTier(
                manifest: terms.manifest,
                document: terms.election,
                urn: count.urn,
                outcome: OutcomeDocument(
                    count.result.outcome,
                    tieOrder: terms.manifest.rule.tieOrderText(lotSeed: seed)
                ),
                origin: origin,
                demographics: demographics,
                random: &generator
            )
        } catch {
            throw Failure(error, place: place)
        }
        self.suppressed = tier.cells.reduce(0) { $0 + $1.suppressed }
        self.bytes = PabulibDocument(
            meta: tier.meta.map { PabulibEntry(key: $0.key, value: $0.value) },
            projectColumns: tier.projectColumns,
            projects: tier.projects,
            voteColumns: tier.voteColumns,
            votes: tier.votes
        ).write()
    }
}

extension Failure {
    /// Ballots that cannot be written as a file for research.
    init(_ error: ResearchError, place: String) {
        let remedy = Bilingual(
            nl: "Publiceer zonder dit bestand met --no-research.",
            en: "Publish without this file with --no-research."
        )
        let reason =
            switch error {
            case .label(let label):
                Bilingual(
                    nl: "‘\(label)’ heeft een komma of een spatie aan de rand, en dat kan het bestandsformaat niet aan",
                    en: "‘\(label)’ has a comma or a blank at its edge, which the file format cannot hold"
                )
            case .areas(let id):
                Bilingual(
                    nl: "project \(id.text) ligt in meer dan twee gebieden",
                    en: "project \(id.text) lies in more than two areas"
                )
            case .oneDecimal:
                Bilingual(nl: "bedragen met één decimaal passen niet", en: "amounts with one decimal do not fit")
            case .sameRow(let id):
                Bilingual(
                    nl: "project \(id.text) staat op dezelfde plaats als een ander",
                    en: "project \(id.text) stands at the same place as another"
                )
            case .demographicsOfSealedBallots:
                Bilingual(
                    nl: "van geheime stemmen is niets over de kiezer bekend",
                    en: "of secret ballots nothing is known about the voter"
                )
            }
        self.init(place, reason, remedy: remedy)
    }
}
