extension Phrase {
    /// Why options cannot be used, and what to do.
    public func problem(_ error: OptionError) -> String {
        switch error {
        case .unknownRule(let id):
            let rules = RuleCatalogue.all.map { $0.descriptor.id }.joined(separator: ", ")
            return self(
                nl: "De regel ‘\(id)’ bestaat niet. Kies uit: \(rules).",
                en: "There is no rule ‘\(id)’. Choose one of: \(rules)."
            )
        case .unknown(let name, let known):
            let options = known.joined(separator: ", ")
            return self(
                nl: "De optie ‘\(name)’ bestaat niet bij deze regel. Kies uit: \(options).",
                en: "This rule has no option ‘\(name)’. Choose one of: \(options)."
            )
        case .badValue(let name, let value, let expected):
            return self(
                nl: "De optie ‘\(name)’ kan niet ‘\(value)’ zijn. Schrijf: \(expected.form.dutch).",
                en: "Option ‘\(name)’ cannot be ‘\(value)’. Write: \(expected.form.english)."
            )
        case .conflict(let text): return text
        case .needs(let name, let other):
            return self(
                nl: "De optie ‘\(name)’ kan alleen samen met \(other).",
                en: "Option ‘\(name)’ can only be used together with \(other)."
            )
        case .needsTotals(let name, let rule):
            return self(
                nl: "De optie ‘\(name)’ kan niet bij de regel ‘\(rule)’. Kies een regel die alleen stemmen optelt.",
                en: "Option ‘\(name)’ cannot be used with rule ‘\(rule)’. Choose a rule that only adds up votes."
            )
        }
    }

    /// Why a text is no tie order, and what to do.
    public func problem(_ error: TieOrderError) -> String {
        switch error {
        case .unknownKey(let word):
            let keys = "votes, cost-low, cost-high, complete, id, file, lot:SEED, refuse"
            return self(
                nl: "‘\(word)’ is geen volgorde bij gelijke stand. Kies uit: \(keys).",
                en: "‘\(word)’ is no tie order. Choose from: \(keys)."
            )
        case .badSeed:
            return self(
                nl: "De loting heeft een tekst nodig van 1 tot 1.024 bytes: lot:TEKST.",
                en: "A lot needs a seed of 1 to 1,024 bytes: lot:SEED."
            )
        }
    }

    /// Why a rule does not apply to an election, and what to do.
    public func problem(_ refusal: Refusal) -> String {
        switch refusal {
        case .ballotForm(let form, let accepted):
            return self(
                nl: "Deze regel kan niet met stembiljetten van de vorm ‘\(form.name.dutch)’. "
                    + "Hij kan wel met: \(self.list(accepted.map(\.name.dutch))).",
                en: "This rule is not defined for ‘\(form.name.english)’ ballots. "
                    + "It is for: \(self.list(accepted.map(\.name.english)))."
            )
        case .utility(let utility, let form):
            let others = Utility.allCases.filter { $0.isDefined(for: form) }.map(\.rawValue).joined(separator: ", ")
            return self(
                nl: "utility=\(utility.rawValue) kan niet met ‘\(form.name.dutch)’. Kies uit: \(others).",
                en: "utility=\(utility.rawValue) is not defined for ‘\(form.name.english)’. Choose one of: \(others)."
            )
        case .noPots(let kind):
            return self(
                nl: "Er zijn geen deelbudgetten per \(kind.name.dutch). Geef ze in het bestand of als optie.",
                en: "There are no pots per \(kind.name.english). Give them in the file or as an option."
            )
        case .projectOutsidePots(let project, let kind):
            return self(
                nl: "Project \(project) hoort bij geen of bij meer dan één deelbudget per \(kind.name.dutch).",
                en: "Project \(project) belongs to no pot per \(kind.name.english), or to several."
            )
        case .tooLarge(let what, let limit):
            return self(
                nl: "Deze verkiezing is te groot voor deze regel (\(what), grens \(self.number(limit))).",
                en: "This election is too large for this rule (\(what), limit \(self.number(limit)))."
            )
        case .missing(let what):
            return self(
                nl: "Er ontbreekt iets wat deze regel nodig heeft: \(what).",
                en: "Something that this rule needs is missing: \(what)."
            )
        case .optionNotForForm, .unknownProject, .channelWithoutWeight, .channelWithoutBallots, .potsExceedBudget,
            .allocationExceedsPot, .doesNotAllFit, .exclusionGroups:
            return self.practiceProblem(refusal)
        }
    }
}

extension Pot.Kind {
    /// What the pots are divided by.
    public var name: Bilingual {
        switch self {
        case .theme: Bilingual(nl: "thema", en: "theme")
        case .area: Bilingual(nl: "gebied", en: "area")
        }
    }
}
