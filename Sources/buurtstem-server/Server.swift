internal import BallotRules
internal import Foundation
internal import Hummingbird
internal import Logging
internal import Metrics
internal import Proceedings
internal import ProceedingsClient
internal import ProceedingsHTTP
internal import ProceedingsStore
internal import ServiceLifecycle
internal import Signing
internal import TransparencyLog
internal import UnixSignals

/// Everything that runs in one server process, put together.
struct Server {
    private let settings: ServerSettings
    private let logger: Logger
    private let metrics = PrometheusMetrics()
    private let hosted = HostedRecords()
    private let opening: RecordOpening?
    private let rounds: WitnessRounds
    private let office: WitnessOffice?
    private let enrolling: EnrolmentRole?
    private let issuer: IssuerRole?

    /// Opens the store and every record in it.
    init(_ settings: ServerSettings, environment: [String: String]) async throws(ServerFault) {
        self.settings = settings
        guard let level = Logger.Level(rawValue: settings.logLevel) else { throw Server.badLevel(settings.logLevel) }
        LoggingSystem.bootstrap { JSONLogHandler(label: $0, level: level) }
        MetricsSystem.bootstrap(self.metrics)
        self.logger = Logger(label: "buurtstem-server")
        let keys = KeyReader(passphraseFile: settings.passphraseFile, environment: environment)
        self.rounds = WitnessRounds(
            hosted: self.hosted,
            witnesses: try settings.witnesses.map { (named) throws(ServerFault) in try Server.asked(named) },
            transport: FoundationTransport(),
            seconds: settings.witnessSeconds,
            logger: self.logger
        )
        self.office = try settings.witness.map { (role) throws(ServerFault) in try WitnessOffice(role, keys) }
        let clock: @Sendable () -> Int = { Int((ContinuousClock.now - Server.start) / .milliseconds(1)) }
        self.enrolling = try settings.enrolling.map { (role) throws(ServerFault) in
            try EnrolmentRole(store: role.store, pepper: role.pepper, clock: clock)
        }
        if let role = settings.issuer {
            self.issuer = try await IssuerRole(role, keys, transport: FoundationTransport(), clock: clock)
        } else {
            self.issuer = nil
        }
        guard let path = settings.store else {
            self.opening = nil
            return
        }
        let logKeys = try settings.logKeys.map { (path) throws(ServerFault) in try keys.key(path, for: .log) }
        let busy: [RecordName]
        do throws(RepositoryError) {
            let opening = RecordOpening(
                library: try RecordStore.open(at: path),
                keys: logKeys,
                hosted: self.hosted,
                logger: self.logger,
                seconds: 5,
                clock: clock
            )
            busy = try await opening.openAll()
            self.opening = opening
        } catch {
            throw Server.fault(path, error)
        }
        if let name = busy.first { throw Server.busy(path, name) }
    }

    /// Serves until the process is told to stop.
    func run() async throws(ServerFault) {
        var services = HTTPServices(hosted: self.hosted, today: DutchDay.today)
        let (metrics, opening) = (self.metrics, self.opening)
        let meters = RecordMeters(hosted: self.hosted, metrics: metrics)
        services.metrics = {
            await meters.update()
            return metrics.text
        }
        services.readiness = { await opening?.problem() }
        services.witness = self.office
        services.enrolling = self.enrolling?.desk
        services.issuing = [self.issuer?.desk].compactMap { $0 }
        let logger = self.logger
        let app = application(
            serving: services,
            options: self.settings.options,
            address: .hostname(self.settings.host, port: self.settings.port),
            logger: logger
        ) { port in
            logger.info("Listening", metadata: ["port": "\(port)"])
        }
        var running: [any Service] = [app]
        if !self.settings.witnesses.isEmpty { running.append(self.rounds) }
        if let opening { running.insert(opening, at: 0) }
        let group = ServiceGroup(
            configuration: ServiceGroupConfiguration(
                services: running.map { ServiceGroupConfiguration.ServiceConfiguration(service: $0) },
                gracefulShutdownSignals: [.sigterm, .sigint],
                logger: logger
            )
        )
        do { try await group.run() } catch {
            throw ServerFault(
                "\(self.settings.host):\(self.settings.port)",
                Bilingual(nl: "de server kan hier niet luisteren", en: "the server cannot listen here"),
                remedy: Bilingual(
                    nl: "Kies een ander adres of een andere poort.",
                    en: "Choose another address or port."
                )
            )
        }
    }

    /// From when milliseconds are counted.
    private static let start = ContinuousClock.now

    private static func asked(_ named: (name: String, address: String)) throws(ServerFault) -> WitnessRounds.Asked {
        guard let name = KeyName(named.name), let address = try? ServerAddress(named.address) else {
            throw ServerFault(
                named.address,
                Bilingual(nl: "dit is geen adres van een getuige", en: "this is no address of a witness"),
                remedy: Bilingual(
                    nl: "Schrijf NAAM=https://ADRES; http kan alleen op deze machine.",
                    en: "Write NAME=https://ADDRESS; http is for this machine only."
                )
            )
        }
        return WitnessRounds.Asked(name: name, address: address)
    }

    private static func badLevel(_ text: String) -> ServerFault {
        let levels = Logger.Level.allCases.map(\.rawValue).joined(separator: ", ")
        return ServerFault(
            SettingKey.logLevel.rawValue,
            Bilingual(nl: "‘\(text)’ is geen niveau", en: "‘\(text)’ is no level"),
            remedy: Bilingual(nl: "Kies uit: \(levels).", en: "Choose from: \(levels).")
        )
    }

    private static func busy(_ path: String, _ name: RecordName) -> ServerFault {
        ServerFault(
            path,
            Bilingual(
                nl: "een ander programma schrijft in het logboek ‘\(name)’",
                en: "another program writes to the record ‘\(name)’"
            ),
            remedy: Bilingual(nl: "Stop dat programma eerst.", en: "Stop that program first.")
        )
    }

    private static func clause(_ sentence: String) -> String {
        sentence.hasSuffix(".") ? String(sentence.dropLast()) : sentence
    }

    private static func fault(_ path: String, _ error: RepositoryError) -> ServerFault {
        ServerFault(
            path,
            Bilingual(
                nl: Server.clause(Phrase(.dutch).problem(error)),
                en: Server.clause(Phrase(.english).problem(error))
            ),
            remedy: Bilingual(nl: Phrase(.dutch).remedy(error), en: Phrase(.english).remedy(error))
        )
    }
}
