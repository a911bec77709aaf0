import Signing
import Testing

@Suite("Key files")
struct KeyFileTests {
    private let seed: SecretBytes
    private let key: SigningKey
    private let passphrase: SecretBytes
    private let salt: PassphraseSalt

    init() throws {
        self.seed = try SecretBytes([UInt8](0..<32))
        self.key = try SigningKey(seed: self.seed)
        self.passphrase = try SecretBytes("fiets koe regen".utf8)
        self.salt = try #require(PassphraseSalt([UInt8](100..<116)))
    }

    private func encrypted(_ purpose: KeyPurpose = .voter) throws -> KeyFile {
        try KeyFile(
            purpose: purpose,
            publicPart: self.key.verificationKey.bytes,
            secret: self.seed,
            passphrase: self.passphrase,
            cost: .least,
            salt: self.salt
        )
    }

    static let publicText = """
        buurtstem key v1
        purpose: log
        public: 03a107bff3ce10be1d70dd18e74bc09967e4d6309ba50d5f1ddc8664125531b8
        secret: none
        check: d035101d2cb83217

        """
    static let clearText = """
        buurtstem key v1
        purpose: officer
        public: 03a107bff3ce10be1d70dd18e74bc09967e4d6309ba50d5f1ddc8664125531b8
        secret: clear
        value: 000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f
        check: ab141cbe53ead420

        """
    static let encryptedText = """
        buurtstem key v1
        purpose: voter
        public: 03a107bff3ce10be1d70dd18e74bc09967e4d6309ba50d5f1ddc8664125531b8
        secret: argon2id-xchacha20poly1305
        passes: 1
        kibibytes: 8
        salt: 6465666768696a6b6c6d6e6f70717273
        value: c1e1501e493ca63b792c14b4d798d2ce234dc22265cde8080bdb6d6b33eebb642a0335eee83d3bd0e75e4d36add0752b
        check: f99c4eeda4842871

        """

    @Test("The three ways to hold a secret, byte by byte")
    func golden() throws {
        let bytes = self.key.verificationKey.bytes
        let open = try KeyFile(purpose: .log, publicPart: bytes)
        #expect(String(decoding: open.encoded(), as: UTF8.self) == Self.publicText)
        let clear = try KeyFile(purpose: .officer, publicPart: bytes, clear: self.seed)
        #expect(String(decoding: clear.encoded(), as: UTF8.self) == Self.clearText)
        #expect(String(decoding: try self.encrypted().encoded(), as: UTF8.self) == Self.encryptedText)
    }

    @Test("What was written is read, and opens", arguments: KeyPurpose.allCases)
    func roundTrip(purpose: KeyPurpose) throws {
        let (publicPart, secret): ([UInt8], SecretBytes) =
            switch purpose.kind {
            case .ed25519: (self.key.verificationKey.bytes, self.seed)
            case .x25519: (try BoxSecretKey(secret: self.seed).publicKey.bytes, self.seed)
            case .rsa: ([UInt8](repeating: 3, count: 1024), try SecretBytes([UInt8](repeating: 5, count: 4096)))
            }
        let files = [
            try KeyFile(purpose: purpose, publicPart: publicPart, clear: secret),
            try KeyFile(
                purpose: purpose,
                publicPart: publicPart,
                secret: secret,
                passphrase: self.passphrase,
                cost: .least,
                salt: self.salt
            ),
        ]
        for file in files {
            let text = file.encoded()
            #expect(text.count <= KeyFile.limit)
            let read = try KeyFile.decode(text)
            #expect(read.encoded() == text)
            #expect(read.purpose == purpose && read.publicPart == publicPart)
            #expect(try read.openSecret(passphrase: self.passphrase).isEqual(to: secret))
            switch purpose.kind {
            case .ed25519:
                #expect(try read.signingKey(passphrase: self.passphrase).verificationKey == read.verificationKey)
                #expect(throws: KeyFileFault.kind(.ed25519)) { try read.boxSecretKey(passphrase: self.passphrase) }
            case .x25519:
                #expect(try read.boxSecretKey(passphrase: self.passphrase).publicKey == read.boxPublicKey)
                #expect(throws: KeyFileFault.kind(.x25519)) { try read.signingKey(passphrase: self.passphrase) }
            case .rsa:
                #expect(read.verificationKey == nil && read.boxPublicKey == nil)
            }
        }
    }

    @Test("A wrong passphrase, and none")
    func passphrases() throws {
        let file = try KeyFile.decode(self.encrypted().encoded())
        #expect(throws: KeyFileFault.wrongPassphrase) {
            try file.openSecret(passphrase: SecretBytes("fiets koe regel".utf8))
        }
        #expect(throws: KeyFileFault.needsPassphrase) { try file.openSecret(passphrase: nil) }
        let open = try KeyFile(purpose: .log, publicPart: self.key.verificationKey.bytes)
        #expect(throws: KeyFileFault.noSecret) { try open.openSecret(passphrase: nil) }
    }

    @Test("A file cut off anywhere is refused", arguments: [Self.publicText, Self.clearText, Self.encryptedText])
    func truncated(text: String) throws {
        let bytes = Array(text.utf8)
        #expect(throws: Never.self) { try KeyFile.decode(bytes) }
        for count in bytes.indices {
            #expect(throws: KeyFileFault.self, "\(count) bytes") { try KeyFile.decode(Array(bytes.prefix(count))) }
        }
        #expect(throws: KeyFileFault.self) { try KeyFile.decode(bytes + [10]) }
    }

    @Test("Every changed bit is refused", arguments: [Self.publicText, Self.clearText, Self.encryptedText])
    func changed(text: String) throws {
        let bytes = Array(text.utf8)
        for bit in 0..<bytes.count * 8 {
            var changed = bytes
            changed[bit / 8] ^= 1 << UInt8(bit % 8)
            #expect(throws: KeyFileFault.self, "bit \(bit)") { try KeyFile.decode(changed) }
        }
    }

    @Test("Every line left out, doubled or exchanged is refused, with a line")
    func lines() throws {
        let lines = Self.encryptedText.split(separator: "\n").map(String.init)
        for index in lines.indices {
            var without = lines
            without.remove(at: index)
            #expect(Self.fault(without)?.line == index + 1, "without line \(index + 1)")
            var doubled = lines
            doubled.insert(lines[index], at: index)
            #expect(Self.fault(doubled)?.line == index + 2, "line \(index + 1) twice")
        }
        for index in lines.indices.dropLast() {
            var exchanged = lines
            exchanged.swapAt(index, index + 1)
            #expect(Self.fault(exchanged)?.line == index + 1, "lines \(index + 1) and \(index + 2)")
        }
    }

    /// One change to the encrypted file whose check was made to fit, and what must be said.
    static let hostileLines: [(line: Int, text: String, fault: KeyFileFault)] = [
        (1, "buurtstem key v2", .line(1, .heading)),
        (2, "purpose: king", .line(2, .purpose)),
        (2, "Purpose: voter", .line(2, .expected("purpose"))),
        (3, "public: 03A1", .line(3, .hexadecimal)),
        (3, "public: 03a1", .line(3, .count(2, allowed: 32...32))),
        (3, "public: " + String(repeating: "0", count: 64), .line(3, .point)),
        (4, "secret: plain", .line(4, .protection)),
        (5, "passes: 0", .line(5, .number(allowed: 1...8))),
        (5, "passes: 9", .line(5, .number(allowed: 1...8))),
        (5, "passes: 01", .line(5, .number(allowed: 1...8))),
        (5, "passes: +1", .line(5, .number(allowed: 1...8))),
        (5, "passes: 99999999999999999999", .line(5, .number(allowed: 1...8))),
        (6, "kibibytes: 524289", .line(6, .number(allowed: 8...524_288))),
        (6, "kibibytes: 7", .line(6, .number(allowed: 8...524_288))),
        (6, "kibibytes: -8", .line(6, .number(allowed: 8...524_288))),
        (7, "salt: 64", .line(7, .count(1, allowed: 16...16))),
        (8, "value: 00", .line(8, .count(1, allowed: 48...48))),
        (8, "value: 0", .line(8, .hexadecimal)),
    ]

    @Test("Hostile lines are refused with place and reason, also where the check fits", arguments: Self.hostileLines)
    func hostile(line: Int, text: String, fault: KeyFileFault) {
        var lines = Self.encryptedText.split(separator: "\n").map(String.init)
        lines[line - 1] = text
        #expect(Self.fault(lines) == fault)
    }

    @Test("A file whose check was made to fit a change does not open")
    func rewritten() throws {
        let other = try SigningKey(seed: [UInt8](repeating: 8, count: 32)).verificationKey.hexadecimal
        let changes = [
            (2, "purpose: operator"), (3, "public: \(other)"), (5, "passes: 2"), (6, "kibibytes: 16"),
            (7, "salt: 6465666768696a6b6c6d6e6f70717272"), (8, "value: " + String(repeating: "0", count: 96)),
        ]
        let written = String(decoding: try self.encrypted().encoded(), as: UTF8.self)
            .split(separator: "\n").map(String.init)
        for (line, text) in changes {
            var lines = written
            lines[line - 1] = text
            let file = try KeyFile.decode(Self.withCheck(lines))
            #expect(throws: KeyFileFault.wrongPassphrase, "\(text)") {
                try file.openSecret(passphrase: self.passphrase)
            }
        }
        var clear = Self.clearText.split(separator: "\n").map(String.init)
        clear[2] = "public: \(other)"
        let file = try KeyFile.decode(Self.withCheck(clear))
        #expect(throws: KeyFileFault.mismatch) { try file.openSecret(passphrase: nil) }
    }

    @Test("A key that is none, or a secret of another key, makes no file")
    func construction() throws {
        let bytes = self.key.verificationKey.bytes
        #expect(throws: KeyFileFault.point) {
            try KeyFile(purpose: .log, publicPart: [UInt8](repeating: 0, count: 32))
        }
        #expect(throws: KeyFileFault.count(31, allowed: 32...32)) {
            try KeyFile(purpose: .box, publicPart: [UInt8](repeating: 1, count: 31))
        }
        #expect(throws: KeyFileFault.count(1025, allowed: 1...1024)) {
            try KeyFile(purpose: .issuer, publicPart: [UInt8](repeating: 1, count: 1025))
        }
        #expect(throws: KeyFileFault.mismatch) {
            try KeyFile(purpose: .log, publicPart: bytes, clear: SecretBytes([UInt8](repeating: 1, count: 32)))
        }
        #expect(throws: KeyFileFault.mismatch) { try KeyFile(purpose: .box, publicPart: bytes, clear: self.seed) }
        #expect(throws: KeyFileFault.size(KeyFile.limit + 1)) {
            try KeyFile.decode([UInt8](repeating: 10, count: KeyFile.limit + 1))
        }
        #expect(PassphraseCost(passes: 9, kibibytes: 8) == nil)
        #expect(PassphraseCost(passes: 1, kibibytes: 524_289) == nil)
    }

    private static func fault(_ lines: [String]) -> KeyFileFault? {
        let bytes =
            lines.last?.hasPrefix("check") == true
            ? Self.withCheck(lines) : Array((lines.joined(separator: "\n") + "\n").utf8)
        do throws(KeyFileFault) {
            _ = try KeyFile.decode(bytes)
            return nil
        } catch {
            return error
        }
    }

    /// The bytes of the lines, with the last one made to fit those before.
    private static func withCheck(_ lines: [String]) -> [UInt8] {
        let before = Array((lines.dropLast().joined(separator: "\n") + "\n").utf8)
        return before + Array("check: \(SHA256.digest(before).hexadecimal.prefix(16))\n".utf8)
    }
}

extension KeyFileFault {
    fileprivate var line: Int? {
        guard case .line(let number, _) = self else { return nil }
        return number
    }
}
