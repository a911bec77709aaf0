/// Who can apply (*aanvrager*).
public enum ApplicantType: String, CaseIterable, Hashable, Sendable {
    /// Somebody who lives there (*bewoner*).
    case resident
    /// Residents together without a legal form (*informele groep*).
    case informalGroup = "informal-group"
    /// An organisation of residents (*bewonersorganisatie*).
    case residentsOrganisation = "residents-organisation"
    /// A business (*onderneming*).
    case business
    /// An organisation as an institution (*instelling*).
    case institution
    /// Anybody from outside the area (*van buiten*).
    case outsider
}
