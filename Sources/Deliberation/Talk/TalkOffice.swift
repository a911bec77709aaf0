/// In which quality somebody does something in a meeting (*hoedanigheid*).
public enum TalkOffice: String, MachineWord {
    /// Whoever presides over this item (*voorzitter*).
    case chair
    /// The secretary (*secretaris*).
    case secretary
    /// The person whom it is about, or who says it.
    case own
    /// An initiator (*indiener*).
    case initiator
}
