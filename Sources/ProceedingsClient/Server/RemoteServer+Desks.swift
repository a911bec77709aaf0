internal import Deliberation
public import Proceedings
internal import Signing

/// What residents ask of the desks that give keys and credentials. The same request gets the same answer.
extension RemoteServer {
    private static let mostDeskBytes = 8_192

    /// Asks an issuer for a credential.
    ///
    /// - Parameter issuer: 0 or 1.
    /// - Returns: the issuer's answer for this round, issuer and voter; whether the credential in it is good shows when it
    ///   is unblinded.
    /// - Throws: ``RemoteFault``.
    public func credential(
        _ request: CredentialExchange.Request,
        issuer: Int
    ) async throws(RemoteFault) -> CredentialExchange.Answer {
        let answer = try await self.ask(
            Question(
                method: .post,
                path: "/v1/issuers/\(issuer)/credentials",
                accept: "application/cbor",
                contentType: "application/cbor",
                body: request.encoded,
                mostBytes: RemoteServer.mostDeskBytes
            )
        )
        guard let credential = try? CredentialExchange.Answer(decoding: answer.body), credential.issuer == issuer else {
            throw .doubt(.form)
        }
        return credential
    }

    /// Binds a key to whoever holds a code from a letter.
    ///
    /// - Returns: what the voter needs to find herself in the register; the key is the one of the request.
    /// - Throws: ``RemoteFault``.
    public func enrol(_ request: EnrolmentRequest) async throws(RemoteFault) -> CodeHolder {
        let signature = request.signature.bytes
        let digits = [signature.prefix(32), signature.suffix(32)].compactMap { Digest($0)?.hexadecimal }.joined()
        let document = DataValue.map([
            "round": .text(request.round.text), "code": .text(request.code.text),
            "key": .text(request.key.hexadecimal), "signature": .text(digits),
        ])
        let holder = try await self.holder("/v1/enrolments", document)
        guard holder.key == request.key else { throw .doubt(.form) }
        return holder
    }

    /// Asks who holds a code from a letter: what a voter needs to find herself in the register (*stempas*).
    ///
    /// - Returns: whoever holds the code, with the key that she enrolled, where she did.
    /// - Throws: ``RemoteFault``.
    public func card(_ code: VotingCode, round: RecordName) async throws(RemoteFault) -> CodeHolder {
        try await self.holder("/v1/cards", DataValue.map(["round": .text(round.text), "code": .text(code.text)]))
    }

    private func holder(_ path: String, _ document: DataValue) async throws(RemoteFault) -> CodeHolder {
        let answer = try await self.ask(
            Question(
                method: .post,
                path: path,
                accept: "application/json",
                contentType: "application/json",
                body: document.canonicalBytes,
                mostBytes: RemoteServer.mostDeskBytes
            )
        )
        guard let holder = RemoteServer.holder(answer.body) else { throw .doubt(.form) }
        return holder
    }

    private static func holder(_ bytes: [UInt8]) -> CodeHolder? {
        guard case .map(let members)? = try? DataValue(parsing: bytes),
            case .text(let reference)? = members["reference"], case .text(let salt)? = members["salt"],
            case .text(let commitment)? = members["commitment"], case .text(let kind)? = members["kind"],
            let salt = Digest(hexadecimal: salt)
        else { return nil }
        let key: VerificationKey?
        switch members["key"] {
        case .text(let digits):
            guard let known = VerificationKey(hexadecimal: digits) else { return nil }
            key = known
        case .null: key = nil
        default: return nil
        }
        let kinds: [String: RegisterLeaf.Kind] = ["open": .open, "secret": .secret, "paper": .paper]
        guard let kind = kinds[kind] else { return nil }
        let holder = CodeHolder(reference: reference, salt: salt, kind: kind, key: key)
        return holder.commitment.hexadecimal == commitment ? holder : nil
    }
}
