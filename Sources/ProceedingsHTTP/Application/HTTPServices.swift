public import Deliberation
public import Proceedings

/// What an application serves, and what it needs of the process that it runs in.
public struct HTTPServices: Sendable {
    /// The records.
    public var hosted: HostedRecords
    /// The day in the Netherlands.
    public var today: @Sendable () -> Day
    /// Time that only goes on, for rates.
    public var instant: @Sendable () -> ContinuousClock.Instant
    /// Whether the server can take requests; a reason in a few words when it cannot.
    public var readiness: @Sendable () async -> String?
    /// The metrics in Prometheus' text format; `nil` where there are none.
    public var metrics: (@Sendable () async -> String)?
    /// The witness that the server is for other logs; `nil` where it is none.
    public var witness: (any WitnessDesk)?

    /// Where residents enrol keys; `nil` on a host that does not do that.
    public var enrolling: EnrolmentDesk?
    /// The issuers that give credentials here: none, or one on a host of its own.
    public var issuing: [IssuingDesk] = []

    /// What an application serves.
    public init(hosted: HostedRecords, today: @escaping @Sendable () -> Day) {
        self.hosted = hosted
        self.today = today
        self.instant = { ContinuousClock.now }
        self.readiness = { nil }
        self.metrics = nil
        self.witness = nil
    }
}
