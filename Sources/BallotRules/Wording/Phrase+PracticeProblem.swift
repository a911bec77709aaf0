extension Phrase {
    /// Why a rule of practice or an option beside the rule does not apply, and what to do; empty for other reasons.
    func practiceProblem(_ refusal: Refusal) -> String {
        switch refusal {
        case .optionNotForForm(let option, let form):
            self(
                nl: "De optie ‘\(option)’ kan niet met stembiljetten van de vorm ‘\(form.name.dutch)’. Laat haar weg.",
                en: "Option ‘\(option)’ is not defined for ‘\(form.name.english)’ ballots. Leave it out."
            )
        case .unknownProject(let option, let project):
            self(
                nl: "De optie ‘\(option)’ noemt project \(project). Dat staat niet op de lijst.",
                en: "Option ‘\(option)’ names project \(project), which is not on the list."
            )
        case .channelWithoutWeight(let channel):
            self(
                nl: "Er zijn stembiljetten uit ‘\(channel)’. Geef in channel-weights hoe zwaar die tellen.",
                en: "There are ballots from ‘\(channel)’. Say in channel-weights how much they count."
            )
        case .channelWithoutBallots(let channel):
            self(
                nl: "Er zijn geen stembiljetten uit ‘\(channel)’. Haal dat weg uit channel-weights.",
                en: "There are no ballots from ‘\(channel)’. Take it out of channel-weights."
            )
        case .potsExceedBudget(let together):
            self(
                nl: "In de deelbudgetten zit samen \(self.money(together)). Dat is meer dan het budget.",
                en: "The pots hold \(self.money(together)) together, which is more than the budget."
            )
        case .allocationExceedsPot(let table, let amount):
            self(
                nl: "\(table.isEmpty ? "Een stembiljet" : "Tafel ‘\(table)’") verdeelt \(self.money(amount)). "
                    + "Dat is meer dan het budget. Verlaag de waarde van een punt.",
                en: "\(table.isEmpty ? "A ballot" : "Table ‘\(table)’") hands out \(self.money(amount)), "
                    + "which is more than the budget. Lower the value of a point."
            )
        case .doesNotAllFit(let cost):
            self(
                nl: "Alles samen kost \(self.money(cost)). Dat past niet. Kies wat er dan gebeurt met otherwise.",
                en:
                    "Everything costs \(self.money(cost)) together and does not fit. Say with otherwise what to do then."
            )
        case .exclusionGroups:
            self(
                nl:
                    "Deze regel verdeelt het geld over alle projecten. Hij kan niet met projecten die elkaar uitsluiten.",
                en: "This rule divides the money over all projects. It cannot heed projects that exclude each other."
            )
        default: ""
        }
    }
}
