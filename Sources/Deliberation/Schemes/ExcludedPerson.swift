/// Persons who cannot apply for themselves (*uitgesloten personen*), as in Amsterdam.
///
/// This never touches an organisation: that somebody on its board holds a political office is no ground to refuse it
/// (Heerlen; Awb 2:4). The person who decides steps aside instead.
public enum ExcludedPerson: String, CaseIterable, Hashable, Sendable {
    /// Staff of the municipality (*ambtenaar*).
    case staff
    /// A councillor (*raadslid*).
    case councillor
    /// A member of a district committee (*lid van een stadsdeelcommissie*).
    case committeeMember = "committee-member"
    /// A member of the college or of a district board (*bestuurder*).
    case executive
    /// A partner or first-degree relative of one of these (*partner of familie in de eerste graad*).
    case relative
}
