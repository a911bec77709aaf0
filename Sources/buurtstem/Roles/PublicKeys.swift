internal import BallotRules
internal import Foundation
internal import Signing

/// A folder with the public keys of everybody who has a part in a round: files that end in `.pub`.
struct PublicKeys {
    /// A public key by the name of its file, without `.pub`.
    struct Named {
        let name: String
        let file: KeyFile
    }

    private let keys: [Named]
    private let folder: String

    init(_ folder: String) throws(Failure) {
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
            throw Failure(
                folder,
                Bilingual(nl: "deze map is er niet", en: "there is no such folder"),
                remedy: Bilingual(nl: "Controleer de naam.", en: "Check the name.")
            )
        }
        var keys: [Named] = []
        for name in names.filter({ $0.hasSuffix(".pub") }).sorted() {
            keys.append(Named(name: String(name.dropLast(4)), file: try KeyStore.read(folder + "/" + name)))
        }
        self.keys = keys
        self.folder = folder
    }

    /// The keys for a purpose, by the names of their files.
    func all(_ purpose: KeyPurpose) -> [Named] { self.keys.filter { $0.file.purpose == purpose } }

    /// The Ed25519 keys for a purpose, in a number that the round allows.
    func signing(_ purpose: KeyPurpose, _ count: ClosedRange<Int>) throws(Failure) -> [VerificationKey] {
        let found = self.all(purpose)
        guard count.contains(found.count) else { throw self.number(purpose, found.count, count) }
        return found.compactMap(\.file.verificationKey)
    }

    /// The only key for a purpose.
    func only(_ purpose: KeyPurpose) throws(Failure) -> KeyFile {
        let found = self.all(purpose)
        guard let first = found.first, found.count == 1 else { throw self.number(purpose, found.count, 1...1) }
        return first.file
    }

    /// Says that there are too few or too many.
    func number(_ purpose: KeyPurpose, _ found: Int, _ allowed: ClosedRange<Int>) -> Failure {
        let least = allowed.lowerBound
        let range = least == allowed.upperBound ? "\(least)" : "\(least)–\(allowed.upperBound)"
        return Failure(
            self.folder,
            Bilingual(
                nl: "hier staan \(found) openbare sleutels van \(purpose.owner(.dutch)); nodig: \(range)",
                en: "there are \(found) public keys of \(purpose.owner(.english)) here; needed: \(range)"
            ),
            remedy: Bilingual(
                nl: "Maak ze met: buurtstem key new NAAM --purpose \(purpose.rawValue)",
                en: "Make them with: buurtstem key new NAME --purpose \(purpose.rawValue)"
            )
        )
    }
}
