extension Phrase {
    /// The changes of votes and of cost that would have turned a project's fate, as short texts for a table.
    ///
    /// A mark `°` behind a number says that it holds but that not every smaller change was examined.
    public func margins(_ project: ProjectExplanation) -> (votes: String, cost: String) {
        if let change = project.toWin {
            return (self.votes(change.extraVotes), self.cost(change.cost))
        }
        if let change = project.toLose {
            return (self.votes(change.withdrawnVotes), self.cost(change.cost))
        }
        return ("", "")
    }

    private func votes(_ margin: Margin<Int>) -> String {
        self.margin(margin) { self.number($0) }
    }

    private func cost(_ margin: Margin<Money>) -> String {
        self.margin(margin) { self.money($0) }
    }

    private func margin<Value>(_ margin: Margin<Value>, _ text: (Value) -> String) -> String {
        let mark = margin.certainty == .exact ? "" : " °"
        guard let value = margin.value else {
            return margin.isNever ? self(nl: "nooit", en: "never") : self(nl: "niet gevonden", en: "none found") + mark
        }
        return text(value) + mark
    }
}
