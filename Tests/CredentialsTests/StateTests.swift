internal import BigInt
internal import Credentials
internal import Testing

@Suite("What a voter keeps, and what a generator may do")
struct StateTests {
    @Test("the state is read strictly")
    func strict() throws {
        let request = try CredentialRequestTests.request(20)
        let state = request.state
        #expect(try CredentialRequest(state: state).state == state)
        for count in stride(from: 0, to: state.count, by: 37) {
            #expect(throws: CredentialError.requestState) { try CredentialRequest(state: Array(state.prefix(count))) }
        }
        #expect(throws: CredentialError.requestState) { try CredentialRequest(state: state + [0]) }
        #expect(throws: CredentialError.requestState) { try CredentialRequest(state: [0] + state) }
        for place in stride(from: 0, to: state.count, by: 11) {
            var changed = state
            changed[place] ^= 1
            #expect(throws: CredentialError.requestState, "byte \(place)") { try CredentialRequest(state: changed) }
        }
    }

    @Test("a prepared message has its limits")
    func limits() throws {
        var source = Seeded(21)
        let most = [UInt8](repeating: 7, count: 4_096)
        let message = try PreparedMessage(content: most, using: &source)
        #expect(try PreparedMessage(bytes: message.bytes) == message)
        let request = try CredentialRequest(for: message, to: Issuers.own.get().publicKey, using: &source)
        #expect(try CredentialRequest(state: request.state) == request)
        let none = try PreparedMessage(content: [], using: &source)
        #expect(try PreparedMessage(bytes: none.bytes) == none)
        #expect(throws: CredentialError.messageSize(bytes: 4_129)) {
            try PreparedMessage(content: most + [7], using: &source)
        }
        #expect(throws: CredentialError.messageSize(bytes: 31)) {
            try PreparedMessage(bytes: Array(message.bytes.prefix(31)))
        }
        #expect(throws: CredentialError.messageSize(bytes: 4_129)) { try PreparedMessage(bytes: message.bytes + [0]) }
        #expect(throws: CredentialError.randomPartSize(bytes: 33)) {
            try PreparedMessage(random: [UInt8](repeating: 0, count: 33), content: [])
        }
    }

    @Test("a generator that gives only zeroes is found out")
    func zeroes() throws {
        var source = Scripted([])
        let message = try PreparedMessage(bytes: OwnVector.message)
        let issuer = try Issuers.own.get().publicKey
        #expect(throws: CredentialError.randomSource) {
            try CredentialRequest(for: message, to: issuer, using: &source)
        }
    }

    @Test("factors that are zero or not below the modulus are drawn again")
    func redrawn() throws {
        let vector = OwnVector.even
        let issuer = try IssuerSecretKey(pkcs8: vector.secretKey).publicKey
        let message = try PreparedMessage(bytes: OwnVector.message)
        let high = [UInt8](repeating: 0xFF, count: 256)
        let zero = [UInt8](repeating: 0, count: 256)
        var source = Scripted(vector.salt + high + zero + high + vector.factor)
        let request = try CredentialRequest(for: message, to: issuer, using: &source)
        #expect(request.blindedMessage == vector.blinded)
    }

    @Test("a modulus of small factors is refused where a message would show")
    func smallFactors() throws {
        var modulus: BigUInt = 1
        var prime: BigUInt = 3
        while modulus.bitWidth < 2048 {
            if prime.isPrime() { modulus *= prime }
            prime += 2
        }
        let issuer = try IssuerPublicKey(der: DER.publicKey(modulus))
        var source = Seeded(22)
        var refused = 0
        for _ in 0..<10 {
            let message = try PreparedMessage(content: [], using: &source)
            do throws(CredentialError) {
                _ = try CredentialRequest(for: message, to: issuer, using: &source)
            } catch {
                #expect(error == .modulusFactor || error == .randomSource)
                if error == .modulusFactor { refused += 1 }
            }
        }
        #expect(refused > 5, "of ten, with seed 22")
    }
}
