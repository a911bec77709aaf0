public import Proceedings
internal import Synchronization

/// The records that a server has at work, by name. More can come while it runs.
public final class HostedRecords: Sendable {
    private let services = Mutex<[RecordName: RecordService]>([:])

    /// No records yet.
    public init() {}

    /// Serves a record; one of the same name that was there is given back and not served any more.
    @discardableResult
    public func add(_ service: RecordService) -> RecordService? {
        self.services.withLock { $0.updateValue(service, forKey: service.name) }
    }

    /// Serves a record no more.
    @discardableResult
    public func remove(_ name: RecordName) -> RecordService? { self.services.withLock { $0.removeValue(forKey: name) } }

    /// The record of this name.
    public subscript(_ name: RecordName) -> RecordService? { self.services.withLock { $0[name] } }

    /// All records, by name.
    public var all: [RecordService] { self.services.withLock { $0.values.sorted { $0.name < $1.name } } }
}
