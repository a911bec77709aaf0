internal import Signing

extension VerifierKey {
    /// The checkpoint in a note, when it is of this log and the log's signature is valid; `nil` otherwise.
    ///
    /// Every line that claims to be this key's must be valid (C2SP signed-note).
    func signedCheckpoint(in note: SignedNote) -> Checkpoint? {
        guard self.type == .log, let checkpoint = try? Checkpoint(text: note.text), checkpoint.origin == self.name
        else {
            return nil
        }
        let own = self.ownLines(of: note)
        let valid = own.signatures.allSatisfy { line in
            Signature(line.payload).map { self.key.isValidSignature($0, of: note.text) } ?? false
        }
        return valid && !own.signatures.isEmpty ? checkpoint : nil
    }

    /// The note with the lines of this key alone, so that nothing is kept of what anyone may have written under it.
    func ownLines(of note: SignedNote) -> SignedNote {
        SignedNote(
            unchecked: note.text,
            signatures: note.signatures.filter { $0.name == self.name && $0.keyID == self.id }
        )
    }
}
