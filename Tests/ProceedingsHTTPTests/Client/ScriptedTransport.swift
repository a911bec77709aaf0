internal import ProceedingsClient
internal import Synchronization

/// A network that is a function: what is asked is kept, and a script says what is answered.
final class ScriptedTransport: HTTPTransport {
    private let asked = Mutex<[TransportRequest]>([])
    private let answer: @Sendable (TransportRequest, Int) -> Result<TransportAnswer, TransportFailure>

    /// - Parameter answer: takes a request and its number, from 0.
    init(_ answer: @escaping @Sendable (TransportRequest, Int) -> Result<TransportAnswer, TransportFailure>) {
        self.answer = answer
    }

    /// Every request so far.
    var requests: [TransportRequest] { self.asked.withLock { $0 } }

    func send(_ request: TransportRequest) async throws(TransportFailure) -> TransportAnswer {
        let number = self.asked.withLock { asked in
            asked.append(request)
            return asked.count - 1
        }
        let answer = try self.answer(request, number).get()
        guard answer.body.count <= request.mostBytes else { throw TransportFailure(.tooLarge) }
        return answer
    }
}
