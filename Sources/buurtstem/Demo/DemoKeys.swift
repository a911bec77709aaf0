internal import Credentials
internal import Proceedings
internal import Signing

/// Keys for a demonstration, all made from one random secret that is forgotten at the end.
struct DemoKeys: Sendable {
    private let master: [UInt8]

    init(using random: inout some RandomNumberGenerator) {
        self.master = (0..<32).map { _ in UInt8.random(in: 0...255, using: &random) }
    }

    /// The key with a name, always the same.
    var key: @Sendable (String) throws -> SigningKey {
        let master = self.master
        return { name in try SigningKey(seed: SHA256.digest(master + Array(name.utf8)).bytes) }
    }

    /// Everybody's keys; issuers only where ballots are sealed, because making theirs takes a while.
    func roles(sealed: Bool) throws -> RehearsalRoles {
        let names = sealed ? ["gemeente", "ombudsman"] : []
        return try RehearsalRoles(
            origin: "demo.buurtstem.example/round",
            issuers: try names.map { name in
                RehearsalRoles.Issuer(
                    name: name,
                    pageKey: try self.key(name),
                    credentialKey: try IssuerSecretKey.generate()
                )
            },
            box: try BoxSecretKey(secret: SHA256.digest(self.master + Array("box".utf8)).bytes),
            key: self.key
        )
    }
}
