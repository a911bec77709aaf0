extension Currency {
    /// An amount for people: `€ 1.250,50` in Dutch, `€1,250.50` in English; other currencies by their code.
    ///
    /// - Parameter cents: write the decimals also where the amount is whole, so that amounts in a column line up.
    public func text(_ amount: Money, _ language: Language, cents: Bool = false) -> String {
        var digits = self.plain(amount)
        if !cents && self.decimals > 0 && amount.units.isMultiple(of: self.unitsPerWhole) {
            digits.removeLast(self.decimals + 1)
        }
        let number = language.number(digits)
        switch (self.code, language) {
        case ("", _): return number
        case ("EUR", .dutch): return "€ " + number
        case ("EUR", .english): return number.hasPrefix("-") ? "-€" + number.dropFirst() : "€" + number
        default: return self.code + " " + number
        }
    }

    /// An amount for people in both languages.
    public func text(_ amount: Money) -> Bilingual {
        Bilingual(nl: self.text(amount, .dutch), en: self.text(amount, .english))
    }
}
