internal import BallotRules

extension LedgerEntry {
    var document: DataValue {
        .map([
            "entry": .name(self.entry), "day": .day(self.day), "act": .text(self.act.name),
            "initiative": .name(self.act.initiative), "transfers": .list(self.transfers.map(\.document)),
        ])
    }
}

extension LedgerEntry.Transfer {
    var document: DataValue {
        .map(["from": self.from.document, "to": self.to.document, "amount": .money(self.amount)])
    }
}

extension Account {
    var document: DataValue {
        var values: [String: DataValue] = ["kind": .text(self.kind.rawValue)]
        if let pot = self.pot { values["pot"] = pot.document }
        if let initiative = self.initiative { values["initiative"] = .name(initiative) }
        return .map(values)
    }
}

extension LedgerReport.Balance {
    var document: DataValue { .map(["account": self.account.document, "amount": .money(self.amount)]) }
}

extension LedgerReport.Pot {
    var document: DataValue {
        .map([
            "pot": self.pot.document, "in": .money(self.into), "out": .money(self.outOf), "holds": .money(self.holds),
        ])
    }
}
