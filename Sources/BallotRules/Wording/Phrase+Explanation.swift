extension Phrase {
    /// Why a project won or lost, in a few sentences.
    ///
    /// - Parameter name: the project's name as people know it.
    public func explanation(_ explanation: ProjectExplanation, name: String) -> String {
        var sentences = [self.standing(explanation, name: name)]
        if let toWin = explanation.toWin { sentences += self.toWin(toWin, explanation.standing) }
        if let toLose = explanation.toLose { sentences += self.toLose(toLose) }
        return sentences.joined(separator: " ")
    }

    /// What the changes in ``explanation(_:name:)`` mean exactly.
    public var explanationNote: String {
        self(
            nl: "Een extra stem is een nieuw stembiljet met alleen dit project. Een stem minder is een stembiljet dat "
                + "gelijk blijft, maar zonder dit project; eerst vallen de kortste stembiljetten af. Steeds verandert "
                + "er één ding, en de rest blijft gelijk. De volgorde bij gelijke stand blijft ook gelijk.",
            en:
                "An extra vote is one more ballot, with this project only. A vote less is a ballot that stays the same, "
                + "but without this project; the shortest ballots go first. Each time one thing changes and all else "
                + "stays the same. The order for ties stays the same too."
        )
    }

    private func standing(_ explanation: ProjectExplanation, name: String) -> String {
        let cost = self.amount(explanation.cost)
        switch explanation.standing {
        case .won: return self(nl: "\(name) kreeg \(cost).", en: "\(name) received \(cost).")
        case .lost: return self(nl: "\(name) kreeg geen geld.", en: "\(name) received no money.")
        case .partlyFunded(let part):
            return self(
                nl: "\(name) kreeg een deel: \(self.amount(part)) van \(cost).",
                en: "\(name) received a part: \(self.amount(part)) of \(cost)."
            )
        case .tied:
            return self(
                nl: "\(name) staat gelijk met een ander project. De uitslag staat nog niet vast.",
                en: "\(name) is tied with another project. The outcome is not decided yet."
            )
        }
    }

    private func toWin(_ toWin: ProjectExplanation.ToWin, _ standing: ProjectExplanation.Standing) -> [String] {
        var sentences: [String] = []
        switch (toWin.extraVotes.value, toWin.cost.value) {
        case (let votes?, let cost?):
            sentences.append(
                self(
                    nl:
                        "Met \(self.votes(votes)) meer had het project \(self.won(standing)), of met kosten van hoogstens "
                        + "\(self.amount(cost)).",
                    en:
                        "With \(self.votes(votes, "more ")) it would have \(self.won(standing)), or at a cost of at most "
                        + "\(self.amount(cost))."
                )
            )
        case (let votes?, nil):
            sentences.append(
                self(
                    nl: "Met \(self.votes(votes)) meer had het project \(self.won(standing)).",
                    en: "With \(self.votes(votes, "more ")) it would have \(self.won(standing))."
                )
            )
        case (nil, let cost?):
            sentences.append(
                self(
                    nl: "Met kosten van hoogstens \(self.amount(cost)) had het project \(self.won(standing)).",
                    en: "At a cost of at most \(self.amount(cost)) it would have \(self.won(standing))."
                )
            )
        case (nil, nil): break
        }
        sentences += [self.votesDoubt(toWin.extraVotes, standing), self.lowerCostDoubt(toWin.cost, standing)]
        return sentences.filter { !$0.isEmpty }
    }

    private func toLose(_ toLose: ProjectExplanation.ToLose) -> [String] {
        var sentences: [String] = []
        if let votes = toLose.withdrawnVotes.value {
            sentences.append(
                self(
                    nl: "Met \(self.votes(votes)) minder had het niet gewonnen.",
                    en: "With \(self.votes(votes, "fewer ")) it would not have won."
                )
            )
        }
        if let cost = toLose.cost.value {
            sentences.append(
                sentences.isEmpty
                    ? self(
                        nl: "Bij kosten van \(self.amount(cost)) had het niet gewonnen.",
                        en: "At a cost of \(self.amount(cost)) it would not have won."
                    )
                    : self(
                        nl: "Bij kosten van \(self.amount(cost)) had het ook niet gewonnen.",
                        en: "At a cost of \(self.amount(cost)) it would not have won either."
                    )
            )
        }
        return sentences
            + [self.withdrawalDoubt(toLose.withdrawnVotes), self.higherCostDoubt(toLose.cost)]
            .filter { !$0.isEmpty }
    }

    private func won(_ standing: ProjectExplanation.Standing) -> String {
        if case .partlyFunded = standing { return self(nl: "alles gekregen", en: "received all of it") }
        return self(nl: "gewonnen", en: "won")
    }

    /// `1 stem`, `12 stemmen`; `1 more vote`, `12 more votes`.
    private func votes(_ count: Int, _ kind: String = "") -> String {
        let number = self.number(count)
        return self(
            nl: count == 1 ? "1 stem" : "\(number) stemmen",
            en: count == 1 ? "1 \(kind)vote" : "\(number) \(kind)votes"
        )
    }

    /// An amount inside a sentence: without decimals where they are zero.
    func amount(_ amount: Money) -> String { self.currency.text(amount, self.language) }
}
