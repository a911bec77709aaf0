internal import BallotRules
internal import Deliberation

/// What is in the pots.
enum PotViews {
    static let list = View("list", nl: "wat er in de potten zit", en: "what is in the pots") { book, _, _, phrase, _ in
        let pots = book.ledger.pots
        return Page(
            lines: pots.map { "\($0.pot.text)  \(phrase.money($0.balance))" },
            json: .object([
                (
                    "pots",
                    .array(
                        pots.map { pot, balance in
                            .object([
                                ("pot", .string(pot.text)), ("balance", .literal(Currency.euro.plain(balance))),
                            ])
                        }
                    )
                )
            ])
        )
    }
}
