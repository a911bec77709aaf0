internal import ArgumentParser
internal import BallotRules
internal import Foundation

/// `buurtstem-server`: serves the records of a store, or is a witness, or both.
@main
struct ServerCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "buurtstem-server",
        abstract: "Serve the records of a store over HTTP, and be a witness of other logs.",
        discussion: """
            Example: buurtstem-server --store panels.store --log-key log.key --port 8080

            Every option can also stand in the environment (--log-key is BUURTSTEM_LOG_KEY; several are separated by \
            commas) and in a JSON file (--config): a flag goes before the environment, the environment before the file. \
            It listens on this machine only; put a reverse proxy with TLS in front of it (docs/server.md). It stops on \
            SIGTERM when everything that was handed in has been answered.
            """
    )

    @Option(help: ArgumentHelp("A JSON file with settings.", valueName: "file")) var config: String?
    @Option(help: ArgumentHelp("The store with the records.", valueName: "file")) var store: String?
    @Option(help: ArgumentHelp("The key file of a log; once for each.", valueName: "file")) var logKey: [String] = []
    @Option(help: ArgumentHelp("A file whose first line is the passphrase of the keys.", valueName: "file"))
    var passphraseFile: String?
    @Option(help: "Where it listens. Default: 127.0.0.1.") var host: String?
    @Option(help: "The port; 0 for any that is free. Default: 8080.") var port: String?
    @Option(help: ArgumentHelp("The address under which people reach it.", valueName: "url")) var publicURL: String?
    @Option(help: ArgumentHelp("A witness to ask, by the name that records have for it.", valueName: "name=url"))
    var askWitness: [String] = []
    @Option(help: "How often witnesses are asked. Default: 30.") var witnessSeconds: String?
    @Flag(help: "Be a witness (C2SP tlog-witness) at /witness/add-checkpoint.") var witness = false
    @Option(help: "The name in the cosignatures.") var witnessName: String?
    @Option(help: ArgumentHelp("The key file of the witness.", valueName: "file")) var witnessKey: String?
    @Option(help: ArgumentHelp("What the witness remembers.", valueName: "file")) var witnessState: String?
    @Option(help: ArgumentHelp("A log that the witness follows, as a C2SP verifier key.", valueName: "key"))
    var witnessLog: [String] = []
    @Flag(help: "The witness never cosigned anything: begin what it remembers.") var witnessNew = false
    @Option(help: ArgumentHelp("The person store: residents enrol here.", valueName: "file")) var personStore: String?
    @Option(help: ArgumentHelp("The pepper of the codes.", valueName: "file")) var pepper: String?
    @Option(help: ArgumentHelp("The store of an issuer: it gives credentials here.", valueName: "file"))
    var issuerStore: String?
    @Option(help: ArgumentHelp("The key file of the issuer.", valueName: "file")) var issuerKey: String?
    @Option(help: ArgumentHelp("The name of the record for which it issues.", valueName: "name")) var issuerRecord:
        String?
    @Option(help: ArgumentHelp("The server that keeps that record.", valueName: "url")) var issuerServer: String?
    @Option(help: "How many reverse proxies add to X-Forwarded-For. Default: 0, which ignores it.") var proxies: String?
    @Option(help: ArgumentHelp("From where those proxies connect. Default: this machine.", valueName: "address"))
    var proxyAddress: [String] = []
    @Option(help: "The most connections at a time. Default: 4096.") var connections: String?
    @Option(help: "Reads of one source in a second; 0 for no limit. Default: 200.") var readsPerSecond: String?
    @Option(help: "Entries of one source in a second; 0 for no limit. Default: 50.") var writesPerSecond: String?
    @Option(help: "How long a connection may stand idle. Default: 30.") var idleSeconds: String?
    @Option(help: "From which level on lines are logged: debug, info, warning, error. Default: info.")
    var logLevel: String?

    func run() async throws {
        let environment = ProcessInfo.processInfo.environment
        let language: Language =
            (environment["LC_ALL"] ?? environment["LANG"] ?? "").hasPrefix("en") ? .english : .dutch
        do throws(ServerFault) {
            let reader = try await SettingsReader(flags: self.flags, environment: environment, file: self.config)
            let server = try await Server(try ServerSettings(reader), environment: environment)
            try await server.run()
        } catch {
            try? FileHandle.standardError.write(contentsOf: Data((error.line(language) + "\n").utf8))
            throw ExitCode(2)
        }
    }

    private var flags: [SettingKey: [String]] {
        var flags: [SettingKey: [String]] = [
            .logKey: self.logKey, .askWitness: self.askWitness, .witnessLog: self.witnessLog,
            .proxyAddress: self.proxyAddress,
        ]
        let single: [(SettingKey, String?)] = [
            (.store, self.store), (.passphraseFile, self.passphraseFile), (.host, self.host), (.port, self.port),
            (.publicURL, self.publicURL), (.witnessSeconds, self.witnessSeconds), (.witnessName, self.witnessName),
            (.witnessKey, self.witnessKey), (.witnessState, self.witnessState), (.proxies, self.proxies),
            (.connections, self.connections), (.readsPerSecond, self.readsPerSecond),
            (.writesPerSecond, self.writesPerSecond), (.idleSeconds, self.idleSeconds), (.logLevel, self.logLevel),
            (.personStore, self.personStore), (.pepper, self.pepper), (.issuerStore, self.issuerStore),
            (.issuerKey, self.issuerKey), (.issuerRecord, self.issuerRecord), (.issuerServer, self.issuerServer),
            (.witness, self.witness ? "true" : nil), (.witnessNew, self.witnessNew ? "true" : nil),
        ]
        for (key, value) in single { if let value { flags[key] = [value] } }
        return flags
    }
}
