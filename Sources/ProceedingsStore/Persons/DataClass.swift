/// What is kept of persons, by the time for which there is a reason to keep it (AVG art. 5(1)(e), *opslagbeperking*).
public enum DataClass: String, CaseIterable, Comparable, Sendable {
    /// Who somebody is: what the registrar calls her, and how to reach her. When this goes everything of her goes.
    case persons
    /// Year of birth and sex.
    case demographics
    /// When letters were made and sent.
    case letters
    /// What somebody agreed to, and when.
    case consents
    /// What ties her to the record: code, key, salt, place in the register, area. When this goes the round is closed.
    case links

    /// In the order of the list.
    public static func < (left: DataClass, right: DataClass) -> Bool { left.rawValue < right.rawValue }
}
