internal import BallotRules
internal import Credentials
internal import Foundation
internal import Signing

/// Secret keys from key files; the passphrase comes from a file or from `BUURTSTEM_PASSPHRASE`, and is never asked for.
struct KeyReader {
    let passphraseFile: String?
    let environment: [String: String]

    private static let mostBytes = 4_096

    /// The signing key in the file at `path`, which is for this purpose.
    func key(_ path: String, for purpose: KeyPurpose) throws(ServerFault) -> SigningKey {
        let secret = try self.secret(path, for: purpose)
        do { return try SigningKey(seed: secret) } catch { throw self.closed(path) }
    }

    /// The key in the file at `path` with which an issuer signs credentials.
    func issuerKey(_ path: String) throws(ServerFault) -> IssuerSecretKey {
        var der = try self.secret(path, for: .issuer).withBytes { span in span.indices.map { span[$0] } }
        defer { SecretBytes.erase(&der) }
        do { return try IssuerSecretKey(pkcs8: der) } catch { throw self.closed(path) }
    }

    private func secret(_ path: String, for purpose: KeyPurpose) throws(ServerFault) -> SecretBytes {
        guard let data = FileManager.default.contents(atPath: path), data.count <= KeyFile.limit else {
            throw self.fault(path, nl: "dit sleutelbestand kan niet worden gelezen", en: "this key file cannot be read")
        }
        var bytes = [UInt8](data)
        defer { SecretBytes.erase(&bytes) }
        do {
            let file = try KeyFile.decode(bytes)
            guard file.purpose == purpose else {
                throw self.fault(path, nl: "dit is een sleutel voor iets anders", en: "this key is for something else")
            }
            var passphrase: SecretBytes?
            if case .encrypted = file.secret { passphrase = try self.passphrase(for: path) }
            return try file.openSecret(passphrase: passphrase)
        } catch let fault as ServerFault {
            throw fault
        } catch {
            throw self.closed(path)
        }
    }

    private func closed(_ path: String) -> ServerFault {
        self.fault(
            path,
            nl: "deze sleutel gaat niet open: het bestand of de wachtzin klopt niet",
            en: "this key does not open: the file or the passphrase is wrong"
        )
    }

    private func passphrase(for path: String) throws(ServerFault) -> SecretBytes {
        var text = self.environment["BUURTSTEM_PASSPHRASE"] ?? ""
        if let file = self.passphraseFile {
            guard let data = FileManager.default.contents(atPath: file), data.count <= KeyReader.mostBytes else {
                throw self.fault(file, nl: "de wachtzin kan niet worden gelezen", en: "the passphrase cannot be read")
            }
            text = String(decoding: data.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }, as: UTF8.self)
        }
        var bytes = Array(text.precomposedStringWithCanonicalMapping.utf8)
        guard !bytes.isEmpty, let secret = try? SecretBytes(taking: &bytes) else {
            throw self.fault(path, nl: "er is geen wachtzin", en: "there is no passphrase")
        }
        return secret
    }

    private func fault(_ place: String, nl: String, en: String) -> ServerFault {
        ServerFault(
            place,
            Bilingual(nl: nl, en: en),
            remedy: Bilingual(
                nl: "Kijk --log-key, --passphrase-file en BUURTSTEM_PASSPHRASE na.",
                en: "Check --log-key, --passphrase-file and BUURTSTEM_PASSPHRASE."
            )
        )
    }
}
