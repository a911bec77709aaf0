internal import Proceedings
internal import Signing

/// The document of `demo --json`: that of `tally`, with what became of the record.
struct DemoJSON {
    let demo: DemoRun
    let tally: TallyJSON

    init(_ demo: DemoRun, _ tally: TallyJSON) {
        self.demo = demo
        self.tally = tally
    }

    /// The document.
    var document: JSONValue {
        let round = self.demo.round
        let record: JSONValue = .object([
            ("open", .integer(round.voters.open)), ("secret", .integer(round.voters.secret)),
            ("refused", .integer(round.refused)), ("entries", .integer(round.entries)),
            ("bytes", .integer(round.package.count)),
            ("outcome", .string(round.result.outcomeHash.hexadecimal)),
            ("verification", VerificationJSON(report: self.demo.report).document),
            (
                "tampered",
                self.demo.tamperedReport.map { VerificationJSON(report: $0).document } ?? .null
            ),
        ])
        guard case .object(let members) = self.tally.document else { return record }
        return .object(members + [("record", record)])
    }
}
