internal import BallotRules
internal import Credentials
internal import Signing

/// Key files: read, opened with a passphrase, and written.
enum KeyStore {
    /// Reads a key file, secret or public.
    static func read(_ path: String) throws(Failure) -> KeyFile {
        var bytes = try InputFile.bytes(path, limit: KeyFile.limit)
        defer { SecretBytes.erase(&bytes) }
        do throws(KeyFileFault) {
            return try KeyFile.decode(bytes)
        } catch {
            throw Failure(error, place: path)
        }
    }

    /// Reads a key file for one of these purposes.
    static func read(_ path: String, _ purposes: [KeyPurpose]) throws(Failure) -> KeyFile {
        let file = try self.read(path)
        guard purposes.contains(file.purpose) else {
            let list = { (language: Language) in purposes.map { $0.owner(language) }.joined(separator: ", ") }
            throw Failure(
                path,
                Bilingual(
                    nl: "dit is een sleutel van \(file.purpose.owner(.dutch))",
                    en: "this is a key of \(file.purpose.owner(.english))"
                ),
                remedy: Bilingual(
                    nl: "Hier hoort een sleutel van: \(list(.dutch)).",
                    en: "A key belongs here of: \(list(.english))."
                )
            )
        }
        return file
    }

    /// The secret of a key file; the passphrase is asked for only where it is encrypted.
    static func secret(_ file: KeyFile, _ path: String, _ options: PassphraseOptions) throws(Failure) -> SecretBytes {
        var passphrase: SecretBytes?
        if case .encrypted = file.secret { passphrase = try options.passphrase(for: path) }
        do throws(KeyFileFault) {
            return try file.openSecret(passphrase: passphrase)
        } catch {
            throw Failure(error, place: path)
        }
    }

    /// The signing key in `path`, of one of these purposes.
    static func signingKey(
        _ path: String,
        _ purposes: [KeyPurpose],
        _ options: PassphraseOptions
    ) throws(Failure) -> SigningKey {
        let secret = try self.secret(try self.read(path, purposes), path, options)
        do throws(SecretFault) {
            return try SigningKey(seed: secret)
        } catch {
            throw Failure(KeyFileFault.secret(error), place: path)
        }
    }

    /// The key in `path` that opens sealed ballots.
    static func boxKey(_ path: String, _ options: PassphraseOptions) throws(Failure) -> BoxSecretKey {
        let secret = try self.secret(try self.read(path, [.box]), path, options)
        do throws(SecretFault) {
            return try BoxSecretKey(secret: secret)
        } catch {
            throw Failure(KeyFileFault.secret(error), place: path)
        }
    }

    /// The key in `path` with which an issuer signs credentials.
    static func issuerKey(_ path: String, _ options: PassphraseOptions) throws(Failure) -> IssuerSecretKey {
        let file = try self.read(path, [.issuer])
        let secret = try self.secret(file, path, options)
        var der = secret.withBytes { span in span.indices.map { span[$0] } }
        defer { SecretBytes.erase(&der) }
        do throws(CredentialError) {
            let key = try IssuerSecretKey(pkcs8: der)
            guard key.publicKey.der == file.publicPart else { throw .secretKeyEncoding }
            return key
        } catch {
            throw Failure(error, place: path)
        }
    }

    /// Writes the secret key to `NAME.key` and its public part to `NAME.pub`; neither may exist.
    static func write(_ file: KeyFile, name: String) throws(Failure) {
        // Seen before anything is written, so that no half of a pair is left behind.
        guard try DurableFile.bytes(name + ".pub", limit: KeyFile.limit) == nil else {
            throw Failure(SystemError.taken(name + ".pub"))
        }
        var bytes = file.encoded()
        defer { SecretBytes.erase(&bytes) }
        try DurableFile.make(name + ".key", bytes, permissions: 0o600)
        try self.writePublic(file, to: name + ".pub")
    }

    /// Writes the public part to `path`, which may not exist.
    static func writePublic(_ file: KeyFile, to path: String) throws(Failure) {
        let open: KeyFile
        do throws(KeyFileFault) {
            open = try KeyFile(purpose: file.purpose, publicPart: file.publicPart)
        } catch {
            throw Failure(error, place: path)
        }
        try DurableFile.make(path, open.encoded(), permissions: 0o644)
    }
}
