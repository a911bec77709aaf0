/// What a key is for. One key serves one purpose.
public enum KeyPurpose: String, CaseIterable, Hashable, Sendable {
    /// Signs the checkpoints of the log.
    case log
    /// Signs for whoever runs the round (organisator).
    case `operator`
    /// Signs for an officer who confirms key events (griffier, secretaris).
    case officer
    /// Signs blinded credentials; an RSA key, one for each round.
    case issuer
    /// Signs the pages on which an issuer says for whom it signed credentials.
    case issuance
    /// Cosigns checkpoints.
    case witness
    /// Signs the result of an independent recount (hertelling).
    case recount
    /// Signs the draw of lots (loting).
    case lot
    /// Signs ballots.
    case voter
    /// Opens sealed ballots after closing; an X25519 key.
    case box
    /// Signs paper ballots that were entered (invoerder).
    case clerk
    /// Signs the register (registerhouder).
    case registrar
    /// Signs acts about panels and initiatives (deelnemer).
    case participant

    /// The kind of key that the purpose takes.
    public var kind: KeyKind {
        switch self {
        case .issuer: .rsa
        case .box: .x25519
        case .log, .operator, .officer, .issuance, .witness, .recount, .lot, .voter, .clerk, .registrar,
            .participant:
            .ed25519
        }
    }
}
