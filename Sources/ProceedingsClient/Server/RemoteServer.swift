public import BallotRules

/// A server that keeps records, asked over HTTP (docs/http.md). Nothing that it says is believed here: see ``RemoteRecord``.
///
/// Everything that is asked can be asked again with the same bytes: reading changes nothing, and the same entry twice gets
/// the same receipt. So what the server is too busy for, and what a broken connection leaves unknown, is asked again, at most
/// ``mostTries`` times.
public struct RemoteServer: Sendable {
    /// Where it is.
    public let address: ServerAddress
    /// The language in which it is to say what is wrong.
    public let language: Language
    private let transport: any HTTPTransport
    private let pause: @Sendable (_ seconds: Int) async -> Void

    /// How often one thing is asked.
    public static let mostTries = 4
    /// The longest pause between two tries, in seconds. Where the server wants a longer one, its refusal is final.
    public static let longestPause = 30
    /// Seconds for one exchange.
    static let seconds = 60

    /// A server.
    ///
    /// - Parameter pause: waits so many seconds.
    public init(
        _ address: ServerAddress,
        language: Language,
        transport: any HTTPTransport,
        pause: @escaping @Sendable (_ seconds: Int) async -> Void = { try? await Task.sleep(for: .seconds($0)) }
    ) {
        self.address = address
        self.language = language
        self.transport = transport
        self.pause = pause
    }

    /// What one question is made of.
    struct Question: Sendable {
        var method = TransportRequest.Method.get
        /// Below the address of the server; begins with a slash.
        let path: String
        let accept: String
        var contentType: String?
        var body: [UInt8]?
        let mostBytes: Int
    }

    /// Asks, again where that helps, and gives the answer when its status is 2xx.
    func ask(_ question: Question) async throws(RemoteFault) -> TransportAnswer {
        var headers = [
            TransportRequest.Header("accept", question.accept + ", application/problem+json;q=0.1"),
            TransportRequest.Header("accept-language", self.language.rawValue),
        ]
        if let type = question.contentType { headers.append(TransportRequest.Header("content-type", type)) }
        let request = TransportRequest(
            question.method,
            self.address.below(question.path),
            headers: headers,
            body: question.body,
            mostBytes: max(question.mostBytes, RemoteProblem.mostBytes),
            seconds: RemoteServer.seconds
        )
        var tries = 1
        while true {
            let outcome: Result<TransportAnswer, TransportFailure>
            do throws(TransportFailure) { outcome = .success(try await self.transport.send(request)) } catch {
                outcome = .failure(error)
            }
            guard tries < RemoteServer.mostTries, let seconds = RemoteServer.pause(outcome, after: tries) else {
                return try RemoteServer.good(outcome, question.mostBytes)
            }
            await self.pause(seconds)
            tries += 1
        }
    }

    /// How long to wait before the same is asked again, in seconds; `nil` where that would not help.
    private static func pause(_ outcome: Result<TransportAnswer, TransportFailure>, after tries: Int) -> Int? {
        let step = 1 << (tries - 1)
        switch outcome {
        case .success(let answer) where answer.status == 429 || answer.status == 503:
            let wanted = max(answer.retryAfter ?? step, 1)
            return wanted <= self.longestPause ? wanted : nil
        case .failure(let failure) where failure.code == .broken: return step
        case .failure(let failure) where failure.code == .timedOut: return tries == 1 ? step : nil
        case .success, .failure: return nil
        }
    }

    private static func good(
        _ outcome: Result<TransportAnswer, TransportFailure>,
        _ most: Int
    ) throws(RemoteFault) -> TransportAnswer {
        let answer: TransportAnswer
        do throws(TransportFailure) { answer = try outcome.get() } catch { throw .transport(error) }
        switch answer.status {
        case 200...299:
            guard answer.body.count <= most else { throw .transport(TransportFailure(.tooLarge)) }
            return answer
        case 300...399: throw .redirected(answer.headers["location"] ?? "")
        default:
            if let problem = RemoteProblem(answer) { throw .problem(problem) }
            throw .status(answer.status)
        }
    }
}
