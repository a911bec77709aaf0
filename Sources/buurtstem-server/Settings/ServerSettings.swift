internal import ProceedingsHTTP

/// Everything that can be chosen when a server is started.
struct ServerSettings {
    /// The store with the records; `nil` for a server that is a witness only.
    var store: String?
    /// The key files of the logs.
    var logKeys: [String] = []
    /// A file whose first line is the passphrase of the keys.
    var passphraseFile: String?
    /// Where it listens.
    var host = "127.0.0.1"
    var port = 8_080
    /// Witnesses that are asked for cosignatures: name and address.
    var witnesses: [(name: String, address: String)] = []
    /// How often they are asked, in seconds.
    var witnessSeconds = 30
    /// What makes this server a witness.
    var witness: WitnessSettings?
    /// The person store and the pepper, where residents enrol here.
    var enrolling: (store: String, pepper: String)?
    /// What makes this server an issuer.
    var issuer: IssuerSettings?
    /// The limits.
    var options = HTTPOptions()
    /// From which level on lines are logged.
    var logLevel = "info"

    /// What an issuer needs.
    struct IssuerSettings {
        /// What it keeps: checks of codes, and answers.
        let store: String
        /// Its key file.
        let key: String
        /// The name of the record of the round.
        let record: String
        /// The server that keeps the record.
        let server: String
    }

    /// What a witness needs.
    struct WitnessSettings {
        /// The name in its cosignatures.
        let name: String
        /// Its key file.
        let key: String
        /// The file with what it remembers of each log.
        let state: String
        /// Whether it remembers nothing yet, for it never cosigned anything.
        let isNew: Bool
        /// The keys of the logs that it follows, as C2SP verifier keys.
        let logs: [String]
    }
}
