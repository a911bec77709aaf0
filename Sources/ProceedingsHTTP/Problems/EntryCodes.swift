/// The codes with which a record refuses an entry.
enum EntryCodes {
    static let all: Set<String> = [
        "encoding", "manifest-place", "foreign-round", "election-mismatch", "unknown-rule", "box-length", "invalid-key",
        "unusable-terms", "invalid-signature", "unexpected-signer", "missing-signer", "page-order", "page-size",
        "repeated-key", "voter-kind", "register-root", "register-incomplete", "lot-party", "lot-missing",
        "lot-mismatch", "phase", "close-position", "open-batch", "close-not-cosigned", "paper-unfinished",
        "box-not-expected", "box-key", "box-closed", "not-eligible", "retired-key", "sequence", "previous-ballot",
        "ballot-mode", "choices", "credential", "key-unknown", "key-taken", "desk-voter", "desk-key", "batch-number",
        "batch-used", "paper-unknown", "paper-twice", "paper-agreed", "issuance-order", "issuance-bits",
        "issuance-not-allowed", "issuance-incomplete", "too-many-keys", "checkpoint-unreadable", "checkpoint-size",
        "checkpoint-root", "checkpoint-signatures", "checkpoint-time", "closed-early", "tally-number", "tally-tree",
        "tally-rule", "tally-lot", "tally-counts", "published", "not-of-panels", "signs-themselves", "may-not-enter",
        "day-ahead", "repeated-act", "ahead-of-log",
    ]

    /// Whether the code is written like that of an act that was refused.
    static func isAct(_ code: String) -> Bool {
        code.utf8.count <= 64 && code.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 }
    }
}
