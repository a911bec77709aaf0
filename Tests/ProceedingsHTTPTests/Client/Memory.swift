internal import ProceedingsClient
internal import Synchronization

/// What was seen of a record, in memory.
final class Memory: RecordMemory {
    private let kept: Mutex<[UInt8]?>

    init(_ bytes: [UInt8]? = nil) { self.kept = Mutex(bytes) }

    func recall() -> [UInt8]? { self.kept.withLock { $0 } }

    func keep(_ bytes: [UInt8]) { self.kept.withLock { $0 = bytes } }
}

/// The real network, with somebody on the way who changes answers.
final class TamperingTransport: HTTPTransport {
    typealias Change = @Sendable (TransportRequest, TransportAnswer) throws(TransportFailure) -> TransportAnswer
    private let base = FoundationTransport()
    private let change: Change

    init(_ change: @escaping Change) { self.change = change }

    func send(_ request: TransportRequest) async throws(TransportFailure) -> TransportAnswer {
        let answer = try self.change(request, try await self.base.send(request))
        guard answer.body.count <= request.mostBytes else { throw TransportFailure(.tooLarge) }
        return answer
    }
}
