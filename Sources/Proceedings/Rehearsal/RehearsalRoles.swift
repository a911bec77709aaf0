public import Credentials
public import Signing

/// Everybody's secret keys, in one place: for rehearsals only. In a real round no two of these lie together.
public struct RehearsalRoles: Sendable {
    /// An issuer with both its keys.
    public struct Issuer: Sendable {
        /// What it is called.
        public let name: String
        /// The key that signs its pages.
        public let pageKey: SigningKey
        /// The key that signs credentials.
        public let credentialKey: IssuerSecretKey

        /// An issuer.
        public init(name: String, pageKey: SigningKey, credentialKey: IssuerSecretKey) {
            self.name = name
            self.pageKey = pageKey
            self.credentialKey = credentialKey
        }
    }

    /// The name of the log.
    public let origin: String
    /// Signs checkpoints.
    public let log: SigningKey
    /// Keeps the record.
    public let operatorKey: SigningKey
    /// Attest key events and paper.
    public let officers: [SigningKey]
    /// Enter paper ballots.
    public let clerks: [SigningKey]
    /// Recounts.
    public let recounter: SigningKey
    /// Draw lots; used where the tie order has `lot`.
    public let lotParties: [SigningKey]
    /// Watch the log.
    public let witnesses: [SigningKey]
    /// Issue credentials; used where ballots are sealed.
    public let issuers: [Issuer]
    /// Opens sealed ballots; used where there are any.
    public let box: BoxSecretKey

    /// Roles whose keys come from `key`, which is asked once for each name.
    public init(
        origin: String,
        issuers: [Issuer],
        box: BoxSecretKey,
        key: (String) throws -> SigningKey
    ) rethrows {
        self.origin = origin
        self.issuers = issuers
        self.box = box
        self.log = try key("log")
        self.operatorKey = try key("operator")
        self.officers = try ["officer-1", "officer-2"].map(key)
        self.clerks = try ["clerk-1", "clerk-2"].map(key)
        self.recounter = try key("recounter")
        self.lotParties = try ["lot-1", "lot-2"].map(key)
        self.witnesses = try ["witness-1", "witness-2", "witness-3"].map(key)
    }

    /// The name of witness `index`.
    public static func witnessName(_ index: Int) -> String { "witness-\(index + 1).example" }

    func terms(lots: Bool) -> RoundKeys {
        RoundKeys(
            operatorKey: self.operatorKey.verificationKey,
            officers: self.officers.map(\.verificationKey),
            clerks: self.clerks.map(\.verificationKey),
            recounters: [self.recounter.verificationKey],
            lotParties: lots ? self.lotParties.map(\.verificationKey) : []
        )
    }

    var witnessTerms: WitnessTerms {
        WitnessTerms(
            origin: self.origin,
            logKey: self.log.verificationKey,
            quorum: 2,
            witnesses: self.witnesses.enumerated().map { index, key in
                WitnessTerms.Witness(name: RehearsalRoles.witnessName(index), key: key.verificationKey)
            }
        )
    }
}
