/// Sizes that the format allows (docs/record-format/v1.md, section 1).
public enum EncodingLimits {
    /// Bytes in one encoded item.
    public static let item = 4_096
    /// Bytes in one text.
    public static let text = 1_024
    /// Arrays within arrays.
    public static let depth = 4
}
