/// What becomes of money that is left at the end (*restant*).
public enum Leftover: Hashable, Sendable {
    /// It goes back (*valt vrij*).
    case returned
    /// It stays in the pot for so many years, up to a ceiling (*meenemen naar volgend jaar*).
    case carriedOver(years: Int, cap: Ceiling)
    /// From this day of the year (month and day) the pots are one (*samenvoegen per datum*), as in Best.
    case pooled(month: Int, day: Int)

    init?(_ value: DataValue) {
        if value == .text("returned") {
            self = .returned
            return
        }
        guard case .map(let values) = value else { return nil }
        if Set(values.keys) == ["carry-years", "cap"], let years = values["carry-years"]?.count(upTo: 100),
            let cap = values["cap"].flatMap(Ceiling.init)
        {
            self = .carriedOver(years: years, cap: cap)
        } else if Set(values.keys) == ["pool-on"], let text = values["pool-on"]?.text, text.utf8.count == 5,
            let day = Day("2000-" + text)
        {
            self = .pooled(month: day.parts.month, day: day.parts.day)
        } else {
            return nil
        }
    }
}
