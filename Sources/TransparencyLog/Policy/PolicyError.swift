/// Why log, witnesses and quorum do not make a policy.
public enum PolicyError: Error, Hashable, Sendable {
    /// The key of the log is not of type ``SignatureType/log``.
    case logKeyType
    /// This witness's key, counted from 0, is not of type ``SignatureType/cosignature``.
    case witnessKeyType(Int)
    /// This witness, counted from 0, has the key of the log: it would watch itself.
    case witnessIsLog(Int)
    /// Two witnesses have one name and one key.
    case witnessTwice(Int)
    /// The quorum is negative or larger than the number of distinct witness keys.
    case quorum(Int, distinctKeys: Int)
}
