extension VerificationKey {
    /// Whether the key is the canonical encoding of a point of the subgroup of prime order: part 1 of the strict rule.
    ///
    /// `false` for every key where the library failed its self-test. About 53 µs.
    public var isValidPoint: Bool { self.isValidPoint(by: Library.rule) }

    /// The same by the rule of a library that passed its self-test, or by none.
    package func isValidPoint(by rule: Rule?) -> Bool {
        rule != nil && Ed25519.isValidPoint(self.storage)
    }

    /// Whether `signature` over exactly `message` is valid: parts 2 and 3 of the strict rule, **not** part 1.
    ///
    /// `false` where the library failed its self-test. Safe to call from several threads at once; allocates nothing.
    /// About 66 µs for 300 bytes.
    ///
    /// - Complexity: O(`message.count`).
    public func isValidSignature(_ signature: Signature, of message: Span<UInt8>) -> Bool {
        self.isValidSignature(signature, of: message, by: Library.rule)
    }

    /// The same by the rule of a library that passed its self-test, or by none.
    package func isValidSignature(_ signature: Signature, of message: Span<UInt8>, by rule: Rule?) -> Bool {
        guard let rule else { return false }
        return Ed25519.verifies(signature, message, self.storage) && Self.isAllowed(signature, by: rule)
    }

    /// Whether `signature` over exactly `message` is valid: parts 2 and 3 of the strict rule, **not** part 1.
    public func isValidSignature(_ signature: Signature, of message: [UInt8]) -> Bool {
        self.isValidSignature(signature, of: message.span)
    }

    /// Whether `signature` over the prefix of `domain` and `body` is valid: parts 2 and 3 of the strict rule, **not**
    /// part 1.
    ///
    /// Up to 1,024 bytes, prefix included, nothing is allocated; beyond, one buffer.
    public func isValidSignature(_ signature: Signature, of body: Span<UInt8>, in domain: Domain) -> Bool {
        unsafe domain.withMessage(body) { message in
            // The message lives until the closure is done.
            unsafe self.isValidSignature(signature, of: message.span, by: Library.rule)
        }
    }

    /// Whether `signature` over the prefix of `domain` and `body` is valid: parts 2 and 3 of the strict rule, **not**
    /// part 1.
    public func isValidSignature(_ signature: Signature, of body: [UInt8], in domain: Domain) -> Bool {
        self.isValidSignature(signature, of: body.span, in: domain)
    }

    /// Whether the key is good and `signature` over exactly `message` is valid: the whole strict rule, for the first use
    /// of a key.
    public func accepts(_ signature: Signature, of message: Span<UInt8>) -> Bool {
        self.isValidPoint && self.isValidSignature(signature, of: message)
    }

    /// Whether the key is good and `signature` over exactly `message` is valid: the whole strict rule.
    public func accepts(_ signature: Signature, of message: [UInt8]) -> Bool {
        self.accepts(signature, of: message.span)
    }

    /// Whether the key is good and `signature` over the prefix of `domain` and `body` is valid: the whole strict rule.
    public func accepts(_ signature: Signature, of body: Span<UInt8>, in domain: Domain) -> Bool {
        self.isValidPoint && self.isValidSignature(signature, of: body, in: domain)
    }

    /// Whether the key is good and `signature` over the prefix of `domain` and `body` is valid: the whole strict rule.
    public func accepts(_ signature: Signature, of body: [UInt8], in domain: Domain) -> Bool {
        self.accepts(signature, of: body.span, in: domain)
    }

    /// Part 3: R is checked where the library was found to be lax about it.
    private static func isAllowed(_ signature: Signature, by rule: Rule) -> Bool {
        !rule.checksPointR || Ed25519.isValidPoint(signature.point)
    }
}
