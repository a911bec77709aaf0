internal import BallotRules
internal import Proceedings
internal import Signing

/// A voter’s own key, and those that follow from it for one round.
struct VoterKey {
    /// The key in the register: it signs open ballots, or asks for credentials.
    let own: SigningKey
    /// The key that signs sealed ballots in this round; nobody can link it to ``own``.
    let ballot: SigningKey
    /// Opens the voter’s wallet for this round.
    let walletKey: BoxSecretKey

    /// The key in `path`.
    init(_ path: String, _ options: PassphraseOptions, round: Digest) throws(Failure) {
        let file = try KeyStore.read(path, [.voter])
        let seed = try KeyStore.secret(file, path, options)
        do throws(SecretFault) {
            self.own = try SigningKey(seed: seed)
            self.ballot = try SigningKey.derived(from: seed, round: round)
            self.walletKey = try BoxSecretKey(secret: try seed.derived(in: Domain("wallet"), round: round))
        } catch {
            throw Failure(KeyFileFault.secret(error), place: path)
        }
    }
}
