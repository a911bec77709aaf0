/// What a library must accept and refuse before its word is taken.
///
/// Ed25519 verification is not one function: libraries differ on encodings that are not canonical, keys of small order
/// and points with a part of small order (Chalkias, Garillot, Nikolaenko, "Taming the many EdDSAs", 2020,
/// doi:10.1007/978-3-030-64357-7_4). The strict rule is: the key is a point of the subgroup of prime order, so is R, and
/// the library accepts. On these the libraries agree; the test makes sure of it for the library at hand.
package enum SelfTest {
    /// Tries `library`.
    ///
    /// - Returns: The rule with which the library gives the right answers.
    /// - Throws: The first ``LibraryFault``.
    package static func run(on library: Primitives) throws(LibraryFault) -> Rule {
        guard library.digest(Array("abc".utf8)) == SelfTestCases.digestOfABC else { throw .wrongDigest }
        try self.tryPoints(on: library)
        let cases = SelfTestCases.mixedOrderR
        let accepted = cases.contains { library.verifies($0.signature, $0.message, $0.key) }
        let rule = Rule(checksPointR: accepted)
        for item in SelfTestCases.honest where !self.accepts(item, by: rule, library) {
            throw .refusesSignature(item.name)
        }
        for item in SelfTestCases.refused + cases where self.accepts(item, by: rule, library) {
            throw .acceptsSignature(item.name)
        }
        return rule
    }

    private static func tryPoints(on library: Primitives) throws(LibraryFault) {
        for item in SelfTestCases.goodPoints where !library.isValidPoint(item.point) {
            throw .refusesPoint(item.name)
        }
        for item in SelfTestCases.badPoints where library.isValidPoint(item.point) {
            throw .acceptsPoint(item.name)
        }
    }

    /// The strict rule as ``VerificationKey/accepts(_:of:)`` applies it.
    private static func accepts(_ item: SignatureCase, by rule: Rule, _ library: Primitives) -> Bool {
        library.isValidPoint(item.key) && library.verifies(item.signature, item.message, item.key)
            && (!rule.checksPointR || library.isValidPoint(Array(item.signature.prefix(Bytes32.count))))
    }
}
