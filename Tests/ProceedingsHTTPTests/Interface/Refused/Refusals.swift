internal import Testing

@testable internal import ProceedingsHTTP

/// Asks for what is refused, and notes which problems were met at which operation. Every answer must be one that the
/// document names there.
final class Refusals {
    /// One request that is refused.
    struct Request: Sendable {
        /// The code, or nothing where it is taken.
        let code: String
        let operation: String
        let target: String
        var headers: [(String, String)] = []
        var body: [UInt8]?
        /// Whether the connection ends before the body does.
        var isCutOff = false
    }

    let document: InterfaceDocument
    private(set) var met: [String: Set<String>] = [:]

    init() throws {
        self.document = try InterfaceDocument()
    }

    /// Notes what a server answered to requests.
    func note(_ answers: [(request: Request, answer: Answer)]) throws {
        for (request, answer) in answers {
            let operation = try #require(self.document.operations.first { $0.description == request.operation })
            let place = "\(request.operation) \(request.target): \(request.code)"
            guard !request.code.isEmpty else {
                #expect(answer.status == 200, "\(place): \(answer.text)")
                continue
            }
            let code = InterfaceTests.code(answer, self.document.check, place)
            #expect(code == request.code, "\(place): \(answer.text)")
            #expect(operation.names(code ?? "", answer.status), "\(place): \(answer.status) \(code ?? "")")
            let isAct = code?.hasPrefix("act-") ?? false
            self.met[request.operation, default: []].insert(isAct ? "act-…" : code ?? "")
        }
    }

    /// Sends requests, one after another.
    static func ask(_ requests: [Request], _ server: TestServer) async throws -> [(request: Request, answer: Answer)] {
        var answers: [(request: Request, answer: Answer)] = []
        for request in requests {
            let method = request.operation.split(separator: " ").first.map(String.init) ?? "GET"
            guard request.isCutOff else {
                let answer = try await server.ask(method, request.target, request.headers, body: request.body)
                answers.append((request, answer))
                continue
            }
            let head = "\(method) \(request.target) HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n"
            let fields = request.headers.map { "\($0.0): \($0.1)\r\n" }.joined()
            let raw = try await server.closing(Array((head + fields + "\r\nabc").utf8))
            answers.append((request, try #require(Answer(raw), "no answer to \(request.operation)")))
        }
        return answers
    }
}
