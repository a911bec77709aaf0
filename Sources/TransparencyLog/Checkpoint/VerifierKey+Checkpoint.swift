internal import Signing

extension VerifierKey {
    /// Whether this key of a log signed the text of the note: it has a line of this key, and every such line is valid.
    ///
    /// `false` for keys of witnesses, whose lines ``WitnessPolicy`` judges. About 66 µs a line.
    public func hasSigned(_ note: SignedNote) -> Bool {
        guard self.type == .log else { return false }
        let own = self.ownLines(of: note).signatures
        return !own.isEmpty
            && own.allSatisfy { line in
                Signature(line.payload).map { self.key.isValidSignature($0, of: note.text) } ?? false
            }
    }

    /// The checkpoint in a note, when it is of this log and ``hasSigned(_:)``; `nil` otherwise.
    public func signedCheckpoint(in note: SignedNote) -> Checkpoint? {
        guard let checkpoint = try? Checkpoint(text: note.text), checkpoint.origin == self.name else { return nil }
        return self.hasSigned(note) ? checkpoint : nil
    }

    /// The note with the lines of this key alone, so that nothing is kept of what anyone may have written under it.
    func ownLines(of note: SignedNote) -> SignedNote {
        SignedNote(
            unchecked: note.text,
            signatures: note.signatures.filter { $0.name == self.name && $0.keyID == self.id }
        )
    }
}
