internal import Credentials
internal import Testing

@Suite("A credential")
struct CredentialRequestTests {
    /// A message of this round, blinded for the issuer of this round.
    static func request(_ seed: UInt64 = 1, content: String = "round 1") throws -> CredentialRequest {
        var source = Seeded(seed)
        let message = try PreparedMessage(content: Array(content.utf8), using: &source)
        return try CredentialRequest(for: message, to: Issuers.own.get().publicKey, using: &source)
    }

    @Test("own vectors", arguments: OwnVector.all)
    func vector(_ vector: OwnVector) throws {
        let key = try IssuerSecretKey(pkcs8: vector.secretKey)
        #expect(key.publicKey.modulusBits == vector.bits)
        #expect(try key.pkcs8() == vector.secretKey)
        var source = Scripted(vector.salt + vector.factor)
        let message = try PreparedMessage(bytes: OwnVector.message)
        let request = try CredentialRequest(for: message, to: key.publicKey, using: &source)
        #expect(request.blindedMessage == vector.blinded)
        #expect(try key.blindSignature(for: vector.blinded) == vector.blindSignature)
        #expect(try request.finalise(vector.blindSignature) == vector.signature)
        #expect(key.publicKey.isValid(vector.signature, for: OwnVector.message))
    }

    @Test("is blinded, signed, finished and checked", arguments: [1, 2, 3] as [UInt64])
    func roundTrip(seed: UInt64) throws {
        let key = try Issuers.own.get()
        let request = try Self.request(seed)
        let answer = try key.blindSignature(for: request.blindedMessage)
        let signature = try CredentialRequest(state: request.state).finalise(answer)
        #expect(signature.count == 256)
        #expect(key.publicKey.isValid(signature, for: request.message.bytes), "seed \(seed)")
        #expect(answer != signature)
    }

    @Test("the same blinded bytes get the same answer, and a kept request sends the same bytes")
    func idempotent() throws {
        let key = try Issuers.own.get()
        let request = try Self.request(4)
        let again = try CredentialRequest(state: request.state)
        #expect(again == request)
        #expect(again.blindedMessage == request.blindedMessage)
        #expect(try key.blindSignature(for: request.blindedMessage) == key.blindSignature(for: again.blindedMessage))
        #expect(try key.blindSignature(for: request.blindedMessage) == key.blindSignature(for: request.blindedMessage))
    }

    @Test("two requests for the same message have nothing in common")
    func unlike() throws {
        let first = try Self.request(5)
        var source = Seeded(6)
        let second = try CredentialRequest(for: first.message, to: first.issuer, using: &source)
        #expect(first.blindedMessage != second.blindedMessage)
        let key = try Issuers.own.get()
        let signatures = try [first, second].map { try $0.finalise(key.blindSignature(for: $0.blindedMessage)) }
        #expect(signatures[0] != signatures[1])
        #expect(signatures.allSatisfy { key.publicKey.isValid($0, for: first.message.bytes) })
    }

    @Test("of another issuer, round or voter is refused")
    func swapped() throws {
        let key = try Issuers.own.get()
        let other = try Issuers.other.get()
        let request = try Self.request(7)
        let signature = try request.finalise(key.blindSignature(for: request.blindedMessage))
        let neighbour = try Self.request(8)
        let otherRound = try PreparedMessage(random: request.message.random, content: Array("round 2".utf8))
        let otherRandom = try PreparedMessage(random: neighbour.message.random, content: request.message.content)
        #expect(key.publicKey.isValid(signature, for: request.message.bytes))
        #expect(!other.publicKey.isValid(signature, for: request.message.bytes), "wrong issuer")
        #expect(!key.publicKey.isValid(signature, for: otherRound.bytes), "wrong round")
        #expect(!key.publicKey.isValid(signature, for: otherRandom.bytes), "wrong random part")
        #expect(!key.publicKey.isValid(signature, for: neighbour.message.bytes), "wrong voter")
        #expect(!key.publicKey.isValid(signature, for: request.message.content), "no random part")
        let answers = [
            try key.blindSignature(for: neighbour.blindedMessage), request.blindedMessage, neighbour.blindedMessage,
            [UInt8](repeating: 0, count: 256), [UInt8](repeating: 0, count: 255) + [1],
        ]
        for answer in answers {
            #expect(throws: CredentialError.blindSignatureMismatch) { try request.finalise(answer) }
        }
    }

    @Test("with any byte changed is refused")
    func tampered() throws {
        let key = try Issuers.own.get()
        let request = try Self.request(9)
        let answer = try key.blindSignature(for: request.blindedMessage)
        let signature = try request.finalise(answer)
        for place in stride(from: 0, to: 256, by: 5) {
            var changed = signature
            changed[place] ^= 1
            #expect(!key.publicKey.isValid(changed, for: request.message.bytes), "byte \(place) of the signature")
        }
        for place in request.message.bytes.indices {
            var changed = request.message.bytes
            changed[place] ^= 0x80
            #expect(!key.publicKey.isValid(signature, for: changed), "byte \(place) of the message")
        }
        for place in stride(from: 1, to: 256, by: 51) {
            var changed = answer
            changed[place] ^= 4
            #expect(throws: CredentialError.blindSignatureMismatch) { try request.finalise(changed) }
        }
        for wrong in [[], [0] + signature, Array(signature.dropLast()), signature + [0]] {
            #expect(!key.publicKey.isValid(wrong, for: request.message.bytes))
        }
    }

    @Test("numbers of the wrong size or range are refused by both sides")
    func ranges() throws {
        let key = try Issuers.own.get()
        let request = try Self.request(10)
        let high = [UInt8](repeating: 0xFF, count: 256)
        #expect(throws: CredentialError.blindedMessageRange) { try key.blindSignature(for: high) }
        #expect(throws: CredentialError.blindSignatureRange) { try request.finalise(high) }
        for count in [0, 255, 257] {
            let wrong = [UInt8](repeating: 0, count: count)
            #expect(throws: CredentialError.blindedMessageSize(expected: 256, actual: count)) {
                try key.blindSignature(for: wrong)
            }
            #expect(throws: CredentialError.blindSignatureSize(expected: 256, actual: count)) {
                try request.finalise(wrong)
            }
        }
    }

    @Test("many threads check with one key")
    func concurrent() async throws {
        let issuer = try IssuerSecretKey(pkcs8: OwnVector.even.secretKey).publicKey
        let signature = OwnVector.even.signature
        let valid = await withTaskGroup(of: Int.self) { group in
            for task in 0..<4 {
                group.addTask {
                    (0..<50).count { turn in
                        var message = OwnVector.message
                        if (turn + task) % 2 == 1 { message[turn] ^= 1 }
                        return issuer.isValid(signature, for: message)
                    }
                }
            }
            return await group.reduce(0, +)
        }
        #expect(valid == 100)
    }
}
