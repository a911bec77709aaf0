internal import Signing
internal import TransparencyLog

extension Rehearsal {
    /// The ballot that voter `voter` casts next, signed and, for those who vote in secret, sealed.
    ///
    /// - Throws: ``ChoiceFault``, or why no credential could be had.
    public mutating func ballot(
        _ voter: Int,
        _ choices: Choices,
        using generator: inout some RandomNumberGenerator
    ) throws -> [UInt8] {
        let key = try self.voterKey(voter)
        let maker = BallotMaker(self.terms, key: key)
        let next = self.chains[key.verificationKey] ?? (0, .zero)
        let bytes: [UInt8]
        if self.plan.voters[voter] == .secret {
            let credentials = next.sequence == 0 ? try self.credentials(voter, using: &generator) : []
            guard let sealed = try maker.sealed(choices, next: next, credentials: credentials) else {
                throw EntryProblem.ballotMode
            }
            bytes = sealed
        } else {
            bytes = try maker.open(choices, next: next)
        }
        self.chains[key.verificationKey] = (next.sequence + 1, Merkle.leafHash(bytes))
        return bytes
    }

    /// Casts the next ballot of voter `voter`.
    public mutating func cast(
        _ voter: Int,
        _ choices: Choices,
        using generator: inout some RandomNumberGenerator
    ) throws {
        try self.append(try self.ballot(voter, choices, using: &generator))
    }

    /// The credentials of both issuers for voter `voter`.
    public mutating func credentials(
        _ voter: Int,
        using generator: inout some RandomNumberGenerator
    ) throws -> [Credential] {
        let key = try self.voterKey(voter).verificationKey
        var credentials: [Credential] = []
        for issuer in self.books.indices {
            let wish = try CredentialWish(self.terms, issuer: issuer, key: key, using: &generator)
            let application = wish.application(self.terms, issuer: issuer, leaf: voter)
            let answer = try self.answer(application.signed(by: try self.enrolmentKey(voter)), issuer: issuer)
            credentials.append(try wish.credential(answer: answer))
        }
        return credentials
    }

    /// What issuer `issuer` answers to an application.
    public mutating func answer(_ application: [UInt8], issuer: Int) throws(IssuanceProblem) -> [UInt8] {
        let (_, answer) = try self.books[issuer].answer(
            application,
            leaves: self.register.leaves,
            key: self.roles.issuers[issuer].credentialKey
        )
        return answer.signature
    }

    /// Two officers attest what happened to a key.
    public mutating func attest(_ event: KeyEvent.Event, reason: String) throws(EntryProblem) {
        let event = KeyEvent(manifest: self.terms.hash, event: event, reason: reason)
        try self.append(Entry.signed(event, by: self.roles.officers))
    }
}
