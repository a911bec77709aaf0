internal import BallotRules
internal import ElectionFiles
internal import Proceedings
internal import Signing

/// Whether the file for research in a package gives the certified outcome.
enum ResearchCheck {
    /// There is no such file, or nothing to compare it with.
    case none
    /// Counting it gives the certified outcome.
    case same
    /// Counting it gives another outcome.
    case different
    /// It cannot be counted.
    case unreadable

    /// Whether something is wrong.
    var isBad: Bool {
        switch self {
        case .none, .same: false
        case .different, .unreadable: true
        }
    }

    /// A stable name for programs.
    var code: String {
        switch self {
        case .none: "none"
        case .same: "same"
        case .different: "different"
        case .unreadable: "unreadable"
        }
    }

    /// What to say about it, or `nil`.
    var words: Bilingual? {
        switch self {
        case .none: nil
        case .same:
            Bilingual(
                nl: "Het bestand voor onderzoek geeft dezelfde uitslag.",
                en: "The file for research gives the same outcome."
            )
        case .different:
            Bilingual(
                nl: "Het bestand voor onderzoek geeft een andere uitslag: dat klopt niet.",
                en: "The file for research gives another outcome: this does not hold."
            )
        case .unreadable:
            Bilingual(
                nl: "Het bestand voor onderzoek is niet te tellen: dat klopt niet.",
                en: "The file for research cannot be counted: this does not hold."
            )
        }
    }

    init(_ source: any ByteSource, _ report: VerificationReport) {
        guard let record = report.record, let certificate = record.certificate,
            let package = try? PackageReader(source), let bytes = try? package.document("research.pb")
        else {
            self = .none
            return
        }
        let rule = record.manifest.rule
        let seed = certificate.lotSeed?.hexadecimal
        let column = rule.needsChannels ? "voting_method" : nil
        guard let count = rule.count(lotSeed: seed),
            let election = PabulibReader(mode: .lenient, ballotsBy: column).read(bytes).election,
            let outcome = try? count.outcome(of: election)
        else {
            self = .unreadable
            return
        }
        let document = OutcomeDocument(outcome, tieOrder: rule.tieOrderText(lotSeed: seed))
        self = document.hash == certificate.outcomeHash ? .same : .different
    }
}
