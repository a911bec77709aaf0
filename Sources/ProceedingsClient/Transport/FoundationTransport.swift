internal import Foundation

#if canImport(FoundationNetworking)
    internal import FoundationNetworking
#endif

/// HTTP by Foundation's networking: no cookies, no cache, no redirects, no credentials of the machine.
///
/// On Linux it stands on libcurl, on Apple's systems on the system's own.
public final class FoundationTransport: HTTPTransport {
    private let session: URLSession
    private let delegate: FoundationDelegate

    /// A transport with connections of its own.
    public init() {
        let configuration = URLSessionConfiguration.ephemeral
        configuration.urlCache = nil
        configuration.httpCookieStorage = nil
        configuration.httpShouldSetCookies = false
        configuration.httpCookieAcceptPolicy = .never
        configuration.urlCredentialStorage = nil
        configuration.requestCachePolicy = .reloadIgnoringLocalCacheData
        configuration.httpMaximumConnectionsPerHost = 8
        self.delegate = FoundationDelegate()
        self.session = URLSession(configuration: configuration, delegate: self.delegate, delegateQueue: nil)
    }

    deinit { self.session.finishTasksAndInvalidate() }

    /// Sends a request once.
    public func send(_ request: TransportRequest) async throws(TransportFailure) -> TransportAnswer {
        guard let url = URL(string: request.address) else {
            throw TransportFailure(.unreachable, "no address: \(request.address)")
        }
        let seconds = max(request.seconds, 1)
        var asked = URLRequest(url: url)
        asked.httpMethod = request.method.rawValue
        // The timer below is for the whole exchange; this one, between two pieces, only sees to it that nothing stays open.
        asked.timeoutInterval = TimeInterval(seconds + 1)
        for header in request.headers { asked.setValue(header.value, forHTTPHeaderField: header.name) }
        asked.httpBody = request.body.map { Data($0) }
        let task = self.session.dataTask(with: asked)
        let delegate = self.delegate
        let timer = Task {
            guard (try? await Task.sleep(for: .seconds(seconds))) != nil else { return }
            delegate.breakOff(task, TransportFailure(.timedOut, "after \(seconds) s"))
        }
        defer { timer.cancel() }
        return try await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                delegate.begin(Exchange(mostBytes: request.mostBytes, continuation: continuation), for: task)
                task.resume()
            }
        } onCancel: {
            delegate.breakOff(task, TransportFailure(.cancelled))
        }.get()
    }
}
