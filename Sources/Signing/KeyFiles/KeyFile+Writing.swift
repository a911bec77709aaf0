extension KeyFile {
    static let heading = "buurtstem key v1"
    static let protection = "argon2id-xchacha20poly1305"
    static let checkCount = 8

    /// The bytes of the file.
    ///
    /// With a secret in the clear they hold that secret: erase them with ``SecretBytes/erase(_:)`` once they are written,
    /// and write them where nobody else can read.
    public func encoded() -> [UInt8] {
        var text: [UInt8] = []
        // Room for all from the start, so that no shorter copy with the secret is left behind.
        text.reserveCapacity(Self.limit)
        switch self.secret {
        case .none:
            text += self.header(protection: "none")
        case .clear(let secret):
            text += self.header(protection: "clear")
            secret.withBytes { Self.append("value", $0, to: &text) }
        case .encrypted(let encrypted):
            text += self.header(protectedBy: encrypted.cost, encrypted.salt)
            Self.append("value", encrypted.ciphertext.span, to: &text)
        }
        let check = SHA256.digest(text.span).bytes.prefix(Self.checkCount)
        text += Array("check: \(Hexadecimal.encode(check))\n".utf8)
        return text
    }

    /// The lines before an encrypted secret, for which it vouches.
    func header(protectedBy cost: PassphraseCost, _ salt: PassphraseSalt) -> [UInt8] {
        let lines =
            "passes: \(cost.passes)\nkibibytes: \(cost.kibibytes)\nsalt: \(Hexadecimal.encode(salt.bytes))\n"
        return self.header(protection: Self.protection) + Array(lines.utf8)
    }

    private func header(protection: String) -> [UInt8] {
        let lines = [
            Self.heading, "purpose: \(self.purpose.rawValue)", "public: \(Hexadecimal.encode(self.publicPart))",
            "secret: \(protection)",
        ]
        return Array((lines.joined(separator: "\n") + "\n").utf8)
    }

    /// Adds a line with bytes, digit by digit, so that no copy of them arises.
    private static func append(_ name: String, _ bytes: Span<UInt8>, to text: inout [UInt8]) {
        text += Array("\(name): ".utf8)
        for index in bytes.indices { Hexadecimal.append(bytes[index], to: &text) }
        text.append(UInt8(ascii: "\n"))
    }
}
