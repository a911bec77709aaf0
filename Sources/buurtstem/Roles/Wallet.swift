internal import BallotRules
internal import Credentials
internal import Proceedings
internal import Signing

/// What a voter’s device keeps for one round: her requests for credentials, the credentials, and her last ballot.
///
/// Requests tie the voter to her credentials, so the file is sealed: to a box key that follows from her own key and the
/// round. Whoever has the key file and its passphrase opens it, and nobody else.
struct Wallet {
    /// Credential requests under way, by issuer.
    var requests: [Int: [UInt8]] = [:]
    /// Credentials, by issuer.
    var credentials: [Int: Credential] = [:]
    /// The voter’s number in the register, once she asked for credentials.
    var leaf: Int?
    /// The leaf hash of her last ballot.
    var lastBallot: Digest?
    private let path: String
    private let box: BoxSecretKey
    private let round: Digest

    private static let limit = 1 << 20

    /// Opens the wallet, or begins an empty one.
    init(_ path: String, voter: VoterKey, round: Digest) throws(Failure) {
        self.path = path
        self.box = voter.walletKey
        self.round = round
        guard let sealed = try DurableFile.bytes(path, limit: Wallet.limit) else { return }
        guard let bytes = self.box.open(sealed) else { throw Wallet.foreign(path) }
        do throws(EncodingFault) {
            try self.read(bytes)
        } catch {
            throw Wallet.foreign(path)
        }
    }

    /// Keeps the wallet as it is now.
    func save() throws(Failure) {
        guard let sealed = self.box.publicKey.seal(self.encoded) else {
            throw Failure(KeyFileFault.secret(.memory), place: self.path)
        }
        try DurableFile.replace(self.path, with: sealed, permissions: 0o600)
    }

    /// Both credentials in order, or `nil` while one is missing.
    var both: [Credential]? {
        guard let first = self.credentials[0], let second = self.credentials[1] else { return nil }
        return [first, second]
    }

    private var encoded: [UInt8] {
        var items: [Item] = [.array([.text("wallet"), .octets(self.round.bytes)])]
        if let leaf = self.leaf { items.append(.array([.text("leaf"), .uint(UInt64(leaf))])) }
        for issuer in self.requests.keys.sorted() {
            items.append(.array([.text("request"), .uint(UInt64(issuer)), .octets(self.requests[issuer] ?? [])]))
        }
        for issuer in self.credentials.keys.sorted() {
            guard let credential = self.credentials[issuer] else { continue }
            items.append(
                .array([
                    .text("credential"), .uint(UInt64(issuer)), .octets(credential.random.bytes),
                    .octets(credential.signature),
                ])
            )
        }
        if let last = self.lastBallot { items.append(.array([.text("ballot"), .octets(last.bytes)])) }
        return items.flatMap { FrameIndex.framed($0.encoded) }
    }

    private mutating func read(_ bytes: [UInt8]) throws(EncodingFault) {
        var position = 0
        var isFirst = true
        while position + 2 <= bytes.count {
            let length = Int(bytes[position]) << 8 | Int(bytes[position + 1])
            let end = position + 2 + length
            guard end <= bytes.count else { throw EncodingFault(.truncated, at: position) }
            guard case .array(let items) = try Item(decoding: Array(bytes[(position + 2)..<end])) else {
                throw EncodingFault(.shape, at: position)
            }
            guard self.take(items, isFirst: isFirst) else { throw EncodingFault(.shape, at: position) }
            isFirst = false
            position = end
        }
        guard position == bytes.count, !isFirst else { throw EncodingFault(.trailing, at: position) }
    }

    private mutating func take(_ items: [Item], isFirst: Bool) -> Bool {
        guard case .text(let name)? = items.first else { return false }
        switch (name, Array(items.dropFirst())) {
        case ("wallet", let rest):
            guard case .octets(let round)? = rest.first else { return false }
            return isFirst && round == self.round.bytes
        case ("leaf", let rest):
            guard case .uint(let leaf)? = rest.first else { return false }
            self.leaf = Int(exactly: leaf)
        case ("request", let rest):
            guard rest.count == 2, case .uint(let issuer) = rest[0], case .octets(let state) = rest[1] else {
                return false
            }
            self.requests[Int(issuer & 1)] = state
        case ("credential", let rest):
            guard rest.count == 3, case .uint(let issuer) = rest[0], case .octets(let random) = rest[1],
                case .octets(let signature) = rest[2], let digest = Digest(random)
            else { return false }
            self.credentials[Int(issuer & 1)] = Credential(random: digest, signature: signature)
        case ("ballot", let rest):
            guard case .octets(let hash)? = rest.first, let digest = Digest(hash) else { return false }
            self.lastBallot = digest
        default: return false
        }
        return !isFirst
    }

    private static func foreign(_ path: String) -> Failure {
        Failure(
            path,
            Bilingual(
                nl: "dit bestand is van een andere kiezer of een andere ronde",
                en: "this file is of another voter or another round"
            ),
            remedy: Bilingual(nl: "Noem uw eigen bestand voor deze ronde.", en: "Name your own file for this round.")
        )
    }
}
