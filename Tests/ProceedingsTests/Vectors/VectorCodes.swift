internal import Proceedings
internal import Signing

/// What `record-v1.json` says of voting codes (docs/record-format/v1.md, 12.2).
enum VectorCodes {
    /// A code with everything that is made of it.
    static func value(_ seed: UInt64) throws -> JSONValue {
        var random = SampleRandom(seed: seed)
        let code = VotingCode(using: &random)
        let octets = (0..<32).map { UInt8($0) }
        guard let pepper = CodePepper(try SecretBytes(octets)), let round = RecordName("lindenwijk-2027") else {
            return .list([])
        }
        let commitment = RegisterLeaf.commitment(salt: SHA256.digest(octets), reference: "person \(seed)")
        let request = EnrolmentRequest(round: round, code: code, by: try SmallRound.key("voter-1"))
        let issuers = (0...1).map { issuer in
            let proof = code.proof(issuer: issuer, commitment: commitment)
            let check = VotingCode.check(proof)
            return JSONValue.object([
                "proof": .hex(proof.bytes), "check": .hex(check.bytes),
                "masked": .hex(pepper.masked(check, issuer: issuer, commitment: commitment).bytes),
            ])
        }
        return .object([
            "text": .text(code.text), "code": .hex(code.ascii), "commitment": .hex(commitment.bytes),
            "issuers": .list(issuers), "pepper": .hex(octets), "lookup": .hex(pepper.lookup(code).bytes),
            "enrolment": .object([
                "round": .text(round.text), "key": .hex(request.key.bytes), "body": .hex(request.signedOctets),
                "signature": .hex(request.signature.bytes),
            ]),
        ])
    }
}
