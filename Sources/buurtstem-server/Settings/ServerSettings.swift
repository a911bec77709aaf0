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
    /// The limits.
    var options = HTTPOptions()
    /// From which level on lines are logged.
    var logLevel = "info"

    /// What a witness needs.
    struct WitnessSettings {
        /// The name in its cosignatures.
        let name: String
        /// Its key file.
        let key: String
        /// The folder with what it remembers of each log.
        let state: String
        /// The keys of the logs that it follows, as C2SP verifier keys.
        let logs: [String]
    }
}
