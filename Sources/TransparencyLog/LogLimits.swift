/// How much of what comes from outside is read at most. Whatever is larger is refused before it is looked at.
public enum LogLimits {
    /// Bytes of a signed note, signatures included.
    public static let noteBytes = 65_536
    /// Signature lines of a note. C2SP signed-note asks for at least 16.
    public static let signatures = 64
    /// Bytes in UTF-8 of the name of a key or the origin of a log.
    public static let nameBytes = 255
    /// Hashes of an inclusion or consistency proof: enough for the largest tree.
    public static let proofHashes = 64
    /// Lines of proof in a request to a witness (C2SP tlog-witness, *add-checkpoint*).
    public static let requestHashes = 63
    /// Leaves of a tree: 2^63 − 1.
    public static let treeSize = UInt64(Int64.max)
    /// Seconds since 1970 in a cosignature: 2^63 − 1 (C2SP tlog-cosignature).
    public static let timestamp = UInt64(Int64.max)
    /// Bytes of one entry in a bundle: what a length of two bytes can say (C2SP tlog-tiles).
    public static let entryBytes = 65_535
    /// Bytes of a receipt: its note, a leaf of the largest size in base64, and the proof.
    public static let receiptBytes = 262_144
    /// Bytes of evidence of equivocation: two notes, and the proof.
    public static let evidenceBytes = 163_840
}
