internal import CSodium

/// The three functions of the library that the self-test tries. A test gives it others, to see a lax library refused.
package struct Primitives: Sendable {
    /// Whether `signature` (64 bytes) over `message` is valid under `key` (32 bytes), as the library alone judges.
    package var verifies: @Sendable (_ signature: [UInt8], _ message: [UInt8], _ key: [UInt8]) -> Bool

    /// Whether 32 bytes encode a point of the subgroup of prime order, as the library judges.
    package var isValidPoint: @Sendable (_ point: [UInt8]) -> Bool

    /// The SHA-256 digest.
    package var digest: @Sendable (_ message: [UInt8]) -> [UInt8]

    package init(
        verifies: @escaping @Sendable (_ signature: [UInt8], _ message: [UInt8], _ key: [UInt8]) -> Bool,
        isValidPoint: @escaping @Sendable (_ point: [UInt8]) -> Bool,
        digest: @escaping @Sendable (_ message: [UInt8]) -> [UInt8]
    ) {
        self.verifies = verifies
        self.isValidPoint = isValidPoint
        self.digest = digest
    }

    /// Those of libsodium.
    package static let sodium = Primitives(
        verifies: { signature, message, key in
            guard let signature = Signature(signature), let key = Bytes32(key) else { return false }
            return Ed25519.verifies(signature, message.span, key)
        },
        isValidPoint: { point in Bytes32(point).map(Ed25519.isValidPoint) ?? false },
        digest: { SHA256.digest($0).bytes }
    )
}
