internal import Foundation
internal import Synchronization

#if canImport(FoundationNetworking)
    internal import FoundationNetworking
#endif

/// Takes in answers piece by piece, so that one that is too large is broken off where it becomes so.
final class FoundationDelegate: NSObject, URLSessionDataDelegate {
    private let exchanges = Mutex<[Int: Exchange]>([:])

    /// Begins to listen for the answer of a task.
    func begin(_ exchange: Exchange, for task: URLSessionTask) {
        self.exchanges.withLock { $0[task.taskIdentifier] = exchange }
    }

    /// Breaks an exchange off, unless it is done.
    func breakOff(_ task: URLSessionTask, _ failure: TransportFailure) {
        self.exchanges.withLock { exchanges in
            if exchanges[task.taskIdentifier]?.failure == nil { exchanges[task.taskIdentifier]?.failure = failure }
        }
        task.cancel()
    }

    func urlSession(
        _ session: URLSession,
        task: URLSessionTask,
        willPerformHTTPRedirection response: HTTPURLResponse,
        newRequest request: URLRequest,
        completionHandler: @escaping (URLRequest?) -> Void
    ) {
        completionHandler(nil)
    }

    func urlSession(
        _ session: URLSession,
        dataTask: URLSessionDataTask,
        didReceive response: URLResponse,
        completionHandler: @escaping (URLSession.ResponseDisposition) -> Void
    ) {
        let most = self.exchanges.withLock { $0[dataTask.taskIdentifier]?.mostBytes } ?? 0
        if response.expectedContentLength > Int64(most) { self.overflow(dataTask, most) }
        completionHandler(.allow)
    }

    func urlSession(_ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Data) {
        let overflow = self.exchanges.withLock { exchanges -> Int? in
            guard let exchange = exchanges[dataTask.taskIdentifier], exchange.failure == nil else { return nil }
            guard data.count <= exchange.mostBytes - exchange.body.count else { return exchange.mostBytes }
            exchanges[dataTask.taskIdentifier]?.body.append(contentsOf: data)
            return nil
        }
        if let overflow { self.overflow(dataTask, overflow) }
    }

    func urlSession(_ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?) {
        let exchange = self.exchanges.withLock { $0.removeValue(forKey: task.taskIdentifier) }
        guard let exchange else { return }
        exchange.continuation.resume(returning: exchange.result(task.response, error))
    }

    private func overflow(_ task: URLSessionTask, _ most: Int) {
        self.breakOff(task, TransportFailure(.tooLarge, "more than \(most) bytes"))
    }
}
