internal import BallotRules
internal import Deliberation
internal import Proceedings

/// The document of `demo --panel --json`: the minutes, the accounts, and what the verifier says before and after a change.
struct PanelDemoJSON {
    let demo: PanelDemo

    init(_ demo: PanelDemo) {
        self.demo = demo
    }

    /// The document; amounts are in cents.
    var document: JSONValue {
        let ledger = self.demo.book.ledger
        let phrase = Phrase(.english, currency: .euro)
        let accounts = ledger.accounts.map { account, balance in
            JSONValue.object([("account", .string(phrase.name(account))), ("cents", .integer(balance.units))])
        }
        return .object([
            ("minutes", (self.demo.minutes?.document(self.demo.texts) ?? .null).json),
            ("accounts", .array(accounts)), ("sum", .integer(ledger.sum.units)),
            (
                "record",
                .object([
                    ("entries", .integer(self.demo.evening.record.entries.count)),
                    ("bytes", .integer(self.demo.package.count)),
                    ("verification", VerificationJSON(report: self.demo.report).document),
                    ("tampered", self.demo.tamperedReport.map { VerificationJSON(report: $0).document } ?? .null),
                ])
            ),
        ])
    }
}
