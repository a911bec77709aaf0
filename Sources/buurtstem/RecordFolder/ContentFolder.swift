internal import BallotRules
internal import Foundation
internal import Signing

/// A folder beside a log in which every file is called after the SHA-256 of its bytes.
struct ContentFolder {
    /// Its path.
    let path: String
    /// What comes after the address in a name, such as `.json`.
    let suffix: String
    /// The most bytes of one file.
    let limit: Int

    /// Every file, in the order of the addresses. Files with other names are no part of the record and are passed over.
    ///
    /// - Throws: ``Failure`` for a file that does not say what its name promises.
    func files() throws(Failure) -> [(address: String, bytes: [UInt8])] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: self.path)) ?? []
        var files: [(address: String, bytes: [UInt8])] = []
        for name in names.filter(self.isAddress).sorted() {
            let bytes = try InputFile.bytes(self.path + "/" + name, limit: self.limit)
            let address = String(name.dropLast(self.suffix.count))
            guard SHA256.digest(bytes).hexadecimal == address else { throw self.changed(name) }
            files.append((address, bytes))
        }
        return files
    }

    /// Keeps `bytes` under their address, on the disk when it returns; what is there already stays.
    func keep(_ bytes: [UInt8]) throws(Failure) {
        let path = self.path + "/" + SHA256.digest(bytes).hexadecimal + self.suffix
        guard try DurableFile.bytes(path, limit: self.limit) != bytes else { return }
        try OutputFile.makeFolder(self.path)
        try DurableFile.replace(path, with: bytes)
    }

    private func isAddress(_ name: String) -> Bool {
        name.hasSuffix(self.suffix) && Digest(hexadecimal: String(name.dropLast(self.suffix.count))) != nil
    }

    private func changed(_ name: String) -> Failure {
        Failure(
            self.path + "/" + name,
            Bilingual(
                nl: "dit bestand is veranderd: het past niet meer bij zijn naam",
                en: "this file was changed: it no longer fits its name"
            ),
            remedy: Bilingual(nl: "Zet een reservekopie terug.", en: "Put back a copy.")
        )
    }
}
