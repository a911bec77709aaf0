/// Why a key file cannot be read, or its secret not be used.
public enum KeyFileFault: Error, Hashable, Sendable {
    /// The file has this many bytes; at most ``KeyFile/limit``.
    case size(Int)

    /// A line, numbered from 1, is wrong.
    case line(Int, Line)

    /// The file holds the public part only.
    case noSecret

    /// The secret is encrypted, and no passphrase was given.
    case needsPassphrase

    /// The passphrase is wrong, or somebody changed the file and its check.
    case wrongPassphrase

    /// The secret does not belong to the public part.
    case mismatch

    /// The file is for another kind of key than was asked for.
    case kind(KeyKind)

    /// A part has a number of bytes that this kind of key does not have.
    case count(Int, allowed: ClosedRange<Int>)

    /// The public part is no point of the subgroup of prime order.
    case point

    /// The secret cannot be held, or the memory that the passphrase takes is not to be had.
    case secret(SecretFault)

    /// What is wrong with one line.
    public enum Line: Hashable, Sendable {
        /// The first line is not that of a key file of version 1.
        case heading
        /// The line that starts with this name and a colon stands here in a key file.
        case expected(String)
        /// The file ends within the line, or the line is missing.
        case missing(String)
        /// There is no such purpose.
        case purpose
        /// The secret is neither `none`, `clear` nor `argon2id-xchacha20poly1305`.
        case protection
        /// It is not pairs of digits `0`-`9`, `a`-`f`.
        case hexadecimal
        /// It has this many bytes; so many are allowed.
        case count(Int, allowed: ClosedRange<Int>)
        /// The public part is no point of the subgroup of prime order.
        case point
        /// It is not a whole number without leading zeros, in these bounds.
        case number(allowed: ClosedRange<Int>)
        /// The lines before do not fit the check: the file was changed or damaged.
        case check
        /// Something follows where the file ends.
        case afterEnd
    }
}
