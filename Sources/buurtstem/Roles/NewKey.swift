internal import BallotRules
internal import Credentials
internal import Signing

/// A key that was just made, with its secret still in memory.
struct NewKey {
    private let purpose: KeyPurpose
    private let publicPart: [UInt8]
    private let secret: SecretBytes
    private let place: String

    /// A new key; a voter's from her recovery phrase where there is one.
    init(_ purpose: KeyPurpose, bits: Int, recovery: RecoveryPhrase? = nil, place: String) throws(Failure) {
        self.purpose = purpose
        self.place = place
        do {
            switch purpose.kind {
            case .ed25519:
                let seed = try recovery?.voterSeed() ?? SecretBytes(random: SigningKey.seedCount)
                self.secret = seed
                self.publicPart = try SigningKey(seed: seed).verificationKey.bytes
            case .x25519:
                self.secret = try SecretBytes(random: BoxSecretKey.secretCount)
                self.publicPart = try BoxSecretKey(secret: self.secret).publicKey.bytes
            case .rsa:
                let key = try IssuerSecretKey.generate(bits: bits)
                var der = try key.pkcs8()
                self.secret = try SecretBytes(taking: &der)
                self.publicPart = key.publicKey.der
            }
        } catch let error as CredentialError {
            throw Failure(error, place: place)
        } catch {
            throw Failure(KeyFileFault.secret(.memory), place: place)
        }
    }

    /// The file with the secret as it is.
    func clear() throws(Failure) -> KeyFile {
        do throws(KeyFileFault) {
            return try KeyFile(purpose: self.purpose, publicPart: self.publicPart, clear: self.secret)
        } catch {
            throw Failure(error, place: self.place)
        }
    }

    /// The file with the secret under a passphrase.
    func encrypted(under passphrase: SecretBytes) throws(Failure) -> KeyFile {
        try NewKey.encrypted(self.purpose, self.publicPart, self.secret, passphrase, place: self.place)
    }

    /// A key file under a passphrase, with a salt of its own.
    static func encrypted(
        _ purpose: KeyPurpose,
        _ publicPart: [UInt8],
        _ secret: SecretBytes,
        _ passphrase: SecretBytes,
        place: String
    ) throws(Failure) -> KeyFile {
        do {
            return try KeyFile(
                purpose: purpose,
                publicPart: publicPart,
                secret: secret,
                passphrase: passphrase,
                salt: try PassphraseSalt.generate()
            )
        } catch let fault as KeyFileFault {
            throw Failure(fault, place: place)
        } catch {
            throw Failure(KeyFileFault.secret(.memory), place: place)
        }
    }
}

extension RecoveryPhrase {
    /// The seed of the voter's own key: with it she enrols, or casts open ballots.
    fileprivate func voterSeed() throws(SecretFault) -> SecretBytes {
        try self.secret.derived(in: Domain("voter-key"), round: .zero)
    }
}

extension Failure {
    /// A text that is no recovery phrase.
    init(_ fault: RecoveryPhraseFault, place: String) {
        var reason = Bilingual(nl: "dit is geen herstelcode", en: "this is no recovery phrase")
        if case .group(let number, _) = fault {
            reason = Bilingual(
                nl: "groep \(number) van de herstelcode klopt niet",
                en: "group \(number) of the recovery phrase is wrong"
            )
        }
        self.init(
            place,
            reason,
            remedy: Bilingual(
                nl: "Vergelijk alle tien groepen van vijf cijfers met uw papier.",
                en: "Compare all ten groups of five digits with your paper."
            )
        )
    }
}
