/// Why a text is no recovery phrase.
public enum RecoveryPhraseFault: Error, Hashable, Sendable {
    /// The text has this many bytes; at most ``RecoveryPhrase/textLimit``.
    case size(Int)

    /// There are this many groups instead of ten.
    case groups(Int)

    /// A group, numbered from 1, is wrong.
    case group(Int, Group)

    /// Every group is right by itself, and yet they do not belong together. Remedy: compare all digits again.
    case whole

    /// The secret cannot be held.
    case secret(SecretFault)

    /// What is wrong with one group.
    public enum Group: Hashable, Sendable {
        /// It is not five digits.
        case digits

        /// Its last digit does not fit: a digit was mistyped, two were exchanged, or the group stands in the wrong place.
        case check
    }
}
