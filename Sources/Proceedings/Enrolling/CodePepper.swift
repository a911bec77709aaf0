public import Signing

/// The secret without which nobody can tell from a stored hash which voting code it was: it lies beside the person store,
/// and is no part of it.
///
/// ```
/// lookup  = HD("code-lookup", pepper ‖ code)
/// mask(i) = HD("code-mask", pepper ‖ commitment ‖ u8(i))     hides check(i) until the register is made
/// mark    = HD("code-used", pepper ‖ u8(octets of round) ‖ round ‖ reference)
/// ```
public struct CodePepper: Sendable {
    /// How many octets it has.
    public static let count = 32

    private let secret: SecretBytes

    /// A pepper; `nil` unless it has 32 octets.
    public init?(_ secret: SecretBytes) {
        guard secret.count == CodePepper.count else { return nil }
        self.secret = secret
    }

    /// As what a code is stored.
    public func lookup(_ code: VotingCode) -> Digest { self.digest(code.ascii, Domains.codeLookup) }

    /// An issuer's check of a code, hidden; or, given the hidden one, the check again.
    public func masked(_ check: Digest, issuer: Int, commitment: Digest) -> Digest {
        let mask = self.digest(commitment.bytes + [UInt8(truncatingIfNeeded: issuer)], Domains.codeMask)
        return Digest(zip(check.bytes, mask.bytes).map { $0 ^ $1 }) ?? check
    }

    /// What stays of somebody who used her code and was erased, until the round’s links are gone: with it she gets no other
    /// code, and without the pepper it says nothing.
    public func mark(of reference: String, in round: RecordName) -> Digest {
        let name = Array(round.text.utf8)
        return self.digest([UInt8(truncatingIfNeeded: name.count)] + name + reference.utf8, Domains.codeUsed)
    }

    private func digest(_ bytes: [UInt8], _ domain: Domain) -> Digest {
        var stream = SHA256Stream()
        stream.update(domain.prefix)
        self.secret.withBytes { stream.update($0) }
        stream.update(bytes)
        return stream.finish()
    }
}
