/// The names of settings: `--log-key` is `BUURTSTEM_LOG_KEY` in the environment and `log-key` in the file.
enum SettingKey: String, CaseIterable {
    case store
    case logKey = "log-key"
    case passphraseFile = "passphrase-file"
    case host
    case port
    case publicURL = "public-url"
    case askWitness = "ask-witness"
    case witnessSeconds = "witness-seconds"
    case witness
    case witnessName = "witness-name"
    case witnessKey = "witness-key"
    case witnessState = "witness-state"
    case witnessNew = "witness-new"
    case witnessLog = "witness-log"
    case personStore = "person-store"
    case pepper
    case issuerStore = "issuer-store"
    case issuerKey = "issuer-key"
    case issuerRecord = "issuer-record"
    case issuerServer = "issuer-server"
    case proxies
    case proxyAddress = "proxy-address"
    case connections
    case readsPerSecond = "reads-per-second"
    case writesPerSecond = "writes-per-second"
    case idleSeconds = "idle-seconds"
    case logLevel = "log-level"
}
