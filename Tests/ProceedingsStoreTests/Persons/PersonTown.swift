import Deliberation
import Foundation
import Proceedings
import ProceedingsStore
import Signing
import Testing

/// A store with invented residents of a round, in a folder of its own.
final class PersonTown {
    let scratch: Scratch
    let store: PersonStore
    let round: RecordName
    let pepper: CodePepper
    let persons: [Resident]
    var random: SampleRandom
    private(set) var codes: [String: VotingCode] = [:]

    static let day = Day("2027-01-15")

    init(open: Int = 2, secret: Int = 2, paper: Int = 1, seed: UInt64 = 1) throws {
        self.scratch = try Scratch()
        self.store = try PersonStore.create(self.scratch.file("persons.db"))
        self.round = try #require(RecordName("buurtbudget-2027"))
        self.pepper = try #require(CodePepper(try SecretBytes([UInt8](repeating: 9, count: 32))))
        self.random = SampleRandom(seed: seed)
        let kinds =
            [RegisterLeaf.Kind](repeating: .open, count: open) + [RegisterLeaf.Kind](repeating: .secret, count: secret)
            + [RegisterLeaf.Kind](repeating: .paper, count: paper)
        self.persons = try kinds.enumerated().map { try PersonTown.person($0, $1) }
        try self.store.make(self.round, try PersonTown.retention())
        try self.store.add(self.persons, to: self.round, using: &self.random)
    }

    static func retention(_ until: String = "2027-12-31") throws -> Retention {
        let day = try #require(Day(until))
        return try #require(Retention(Dictionary(uniqueKeysWithValues: DataClass.allCases.map { ($0, day) })))
    }

    static func person(_ number: Int, _ kind: RegisterLeaf.Kind) throws -> Resident {
        Resident(
            reference: "BSN-\(900_000_000 + number)",
            kind: kind,
            contact: ["Güneş Özdemir-\(number)van Zwaanswijk", "Lindelaan \(100 + number) III", "1511 QX Oostzaan"],
            area: "Zonnehoek-\(number % 2)-noord",
            birthYear: "19\(50 + number % 40)",
            sex: "vrouwelijk",
            consents: [Resident.Consent("briefpost-en-uitslag", given: try #require(Day("2027-01-02")))]
        )
    }

    /// Makes and keeps letters; gives the number of the batch.
    @discardableResult
    func write(anew reference: String? = nil) throws -> Int {
        let letters = try self.store.letters(
            of: self.round,
            anew: reference,
            pepper: self.pepper,
            using: &self.random
        )
        for letter in letters { self.codes[letter.reference] = letter.code }
        return try self.store.keep(letters, of: self.round, on: try #require(PersonTown.day))
    }

    /// The key of a person's own device.
    static func key(_ reference: String) throws -> SigningKey {
        try SigningKey(seed: SHA256.digest(Array("device of \(reference)".utf8)).bytes)
    }

    /// Lets persons enrol the key of their device.
    func enrol(_ kinds: Set<RegisterLeaf.Kind>) async throws {
        let desk = EnrolmentDesk(self.store, pepper: self.pepper) { 0 }
        for person in self.persons where kinds.contains(person.kind) {
            let code = try #require(self.codes[person.reference])
            let key = try PersonTown.key(person.reference)
            let request = EnrolmentRequest(round: self.round, code: code, by: key)
            #expect(try await desk.enrol(request, from: "one").reference == person.reference)
        }
    }

    /// The octets of every file in the folder.
    func files() throws -> [(name: String, bytes: [UInt8])] {
        try FileManager.default.contentsOfDirectory(atPath: self.scratch.path).sorted().map { name in
            (name, [UInt8](try Data(contentsOf: URL(fileURLWithPath: self.scratch.file(name)))))
        }
    }

    /// Names, addresses, references and codes, in every form in which they could lie in a file.
    var secrets: [(what: String, forms: [[UInt8]])] {
        let texts = self.persons.flatMap { person in
            [person.reference, self.codes[person.reference]?.text ?? person.reference] + person.contact.prefix(2)
        }
        var secrets = texts.map { ($0, PersonTown.forms(of: $0)) }
        for (reference, code) in self.codes.sorted(by: { $0.key < $1.key }) {
            let lookup = self.pepper.lookup(code).bytes
            let digits = Array(SHA256.digest(lookup).hexadecimal.utf8)
            secrets.append(("code of \(reference)", [code.ascii, lookup, digits]))
        }
        return secrets
    }

    private static func forms(of text: String) -> [[UInt8]] {
        let encodings: [String.Encoding] = [.utf8, .utf16LittleEndian, .utf16BigEndian, .isoLatin1]
        let plain = encodings.compactMap { text.data(using: $0).map { [UInt8]($0) } }
        let digits = Array(text.utf8).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
        let base64 = Data(text.utf8).base64EncodedString().prefix { $0 != "=" }
        let upper = text.uppercased()
        return plain + [Array(digits.utf8), Array(base64.utf8.dropLast()), Array(upper.utf8)]
    }

    /// What of the secrets stands in some file of the folder, as `file: secret`.
    func found() throws -> [String] {
        let files = try self.files()
        return self.secrets.flatMap { what, forms in
            files.filter { file in forms.contains { form in Data(file.bytes).range(of: Data(form)) != nil } }
                .map { "\($0.name): \(what)" }
        }
    }
}
