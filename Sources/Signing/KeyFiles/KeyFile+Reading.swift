extension KeyFile {
    /// Reads a key file; strictly, so that ``encoded()`` gives the same bytes again.
    ///
    /// `bytes` may hold a secret in the clear: erase them with ``SecretBytes/erase(_:)`` afterwards.
    ///
    /// - Throws: ``KeyFileFault``, with the line.
    public static func decode(_ bytes: [UInt8]) throws(KeyFileFault) -> KeyFile {
        guard bytes.count <= Self.limit else { throw .size(bytes.count) }
        var lines = KeyFileLines(bytes)
        try lines.heading()
        guard let purpose = try KeyPurpose(rawValue: lines.text(of: "purpose")) else { throw lines.fault(.purpose) }
        let kind = purpose.kind
        let publicPart = try lines.bytes(of: "public", kind.publicCounts)
        if kind == .ed25519, VerificationKey(publicPart)?.isValidPoint != true { throw lines.fault(.point) }
        let stored: StoredSecret
        switch try lines.text(of: "secret") {
        case "none": stored = .none
        case "clear": stored = .clear(try lines.secret(of: "value", kind.secretCounts))
        case Self.protection: stored = .encrypted(try Self.encrypted(&lines, kind))
        default: throw lines.fault(.protection)
        }
        try lines.check()
        return try KeyFile(purpose: purpose, publicPart: publicPart, stored: stored)
    }

    private static func encrypted(
        _ lines: inout KeyFileLines,
        _ kind: KeyKind
    ) throws(KeyFileFault) -> EncryptedSecret {
        let passes = try lines.number(of: "passes", PassphraseCost.allowedPasses)
        let kibibytes = try lines.number(of: "kibibytes", PassphraseCost.allowedKibibytes)
        guard let cost = PassphraseCost(passes: passes, kibibytes: kibibytes) else {
            throw lines.fault(.number(allowed: PassphraseCost.allowedKibibytes))
        }
        let saltCount = PassphraseSalt.count...PassphraseSalt.count
        guard let salt = PassphraseSalt(try lines.bytes(of: "salt", saltCount)) else {
            throw lines.fault(.hexadecimal)
        }
        let plain = kind.secretCounts
        let counts = plain.lowerBound + EncryptedSecret.overhead...plain.upperBound + EncryptedSecret.overhead
        return EncryptedSecret(cost: cost, salt: salt, ciphertext: try lines.bytes(of: "value", counts))
    }
}
