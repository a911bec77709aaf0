/// What is not sure about a margin, or why there is none; an empty text where there is nothing to add.
extension Phrase {
    func votesDoubt(_ margin: Margin<Int>, _ standing: ProjectExplanation.Standing) -> String {
        switch (margin.value, margin.certainty) {
        case (_?, .exact): return ""
        case (nil, .exact):
            return self(
                nl: "Meer stemmen hadden niet geholpen: het project kost meer dan er te verdelen is.",
                en: "More votes would not have helped: the project costs more than there is to divide."
            )
        case (let votes?, .boundary(let checked)): return self.between(checked.map(self.number), self.number(votes))
        case (nil, .boundary(let checked?)):
            return self(
                nl: "Tot en met \(self.number(checked)) extra stemmen had het niet geholpen.",
                en: "Up to \(self.number(checked)) extra votes would not have helped."
            )
        case (nil, .boundary(nil)):
            return self(
                nl: "Hoeveel extra stemmen het had moeten hebben, is niet na te rekenen.",
                en: "How many extra votes it needed could not be counted."
            )
        }
    }

    func lowerCostDoubt(_ margin: Margin<Money>, _ standing: ProjectExplanation.Standing) -> String {
        switch (margin.value, margin.certainty) {
        case (_?, .exact): return ""
        case (nil, .exact):
            return self(nl: "Lagere kosten hadden niet geholpen.", en: "A lower cost would not have helped.")
        case (let cost?, .boundary(let checked)):
            return self.between(checked.map(self.amount), self.amount(cost))
        case (nil, .boundary(let checked?)):
            return self(
                nl: "Lagere kosten, tot en met \(self.amount(checked)), hadden niet geholpen.",
                en: "Lower costs, down to \(self.amount(checked)), would not have helped."
            )
        case (nil, .boundary(nil)):
            return self(
                nl: "Of lagere kosten hadden geholpen, is niet na te rekenen.",
                en: "Whether a lower cost would have helped could not be counted."
            )
        }
    }

    func withdrawalDoubt(_ margin: Margin<Int>) -> String {
        switch (margin.value, margin.certainty) {
        case (_?, .exact): return ""
        case (nil, .exact):
            return self(nl: "Het had ook zonder stemmen gewonnen.", en: "It would have won without votes.")
        case (let votes?, .boundary(let checked)): return self.between(checked.map(self.number), self.number(votes))
        case (nil, .boundary(let checked)):
            guard let checked else {
                return self(
                    nl: "Hoeveel stemmen het kon missen, is niet na te rekenen.",
                    en: "How many votes it could spare could not be counted."
                )
            }
            return self(
                nl: "Het kon zeker \(self.number(checked)) stemmen missen.",
                en: "It could certainly spare \(self.number(checked)) votes."
            )
        }
    }

    func higherCostDoubt(_ margin: Margin<Money>) -> String {
        switch (margin.value, margin.certainty) {
        case (_, .exact): return ""
        case (let cost?, .boundary(let checked)):
            return self.between(checked.map(self.amount), self.amount(cost))
        case (nil, .boundary):
            return self(
                nl: "Hoeveel duurder het mocht zijn, is niet na te rekenen.",
                en: "How much dearer it could be could not be counted."
            )
        }
    }

    /// That a margin is a turning point, but perhaps not the first.
    private func between(_ checked: String?, _ value: String) -> String {
        guard let checked else {
            return self(
                nl: "Of het ook al eerder dan bij \(value) omslaat, is niet nagerekend.",
                en: "Whether it already turns before \(value) was not counted."
            )
        }
        return self(
            nl: "Zeker is dat het tot en met \(checked) niet omslaat. Tussen \(checked) en \(value) is niet alles "
                + "nagerekend.",
            en: "It is certain that it does not turn up to \(checked). Between \(checked) and \(value) not everything "
                + "was counted."
        )
    }
}
