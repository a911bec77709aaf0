/// Why a statement of support is refused.
public enum SupportRefusal: Error, Hashable, Sendable {
    /// The initiative has no such version.
    case unknownVersion(VersionID)
    /// The version is not the last one; show that one.
    case outdated(last: VersionID)
    /// The name cannot stand in a record.
    case badName
    /// Initiators do not support themselves.
    case initiator(PersonID)
    /// This person has said the same of this version.
    case repeated(PersonID)
    /// A signature on paper names its list, and nothing else does.
    case sheetNeeded
    /// There is no such list.
    case unknownSheet(SheetID)
    /// There is a list of this name.
    case repeatedSheet(SheetID)
    /// The list is of another version.
    case otherVersion(SheetID)
    /// The list has no more signatures than this.
    case sheetFull(SheetID, signatures: Int)
    /// This person signed this list already.
    case signedTwice(PersonID, SheetID)
    /// Two different persons count a list.
    case sameCounter(PersonID)
    /// The number of signatures is not between 1 and 10,000.
    case signatures(Int)
    /// This person has said nothing.
    case nothingToTakeBack(PersonID)
}
