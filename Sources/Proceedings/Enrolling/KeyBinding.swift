/// What came of binding a key to whoever holds a code.
public enum KeyBinding: Hashable, Sendable {
    /// The key is hers, from now on or since an earlier time.
    case bound(CodeHolder)
    /// There is no such code in this round.
    case unknown
    /// Another key was bound with this code, and that stays so.
    case used
    /// Somebody else has this key.
    case keyTaken
    /// The register is made, so that no key can be added.
    case closed
    /// She votes on paper.
    case onPaper
}
