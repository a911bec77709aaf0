internal import Foundation

#if canImport(FoundationNetworking)
    internal import FoundationNetworking
#endif

/// One request on its way: what has come of the answer so far, and who waits for it.
struct Exchange {
    /// The most octets of the body.
    let mostBytes: Int
    /// Resumed once, when all is done.
    let continuation: CheckedContinuation<Result<TransportAnswer, TransportFailure>, Never>
    /// What has come of the body.
    var body: [UInt8] = []
    /// Why the exchange was broken off on this side.
    var failure: TransportFailure?

    /// The outcome, when Foundation is done with the task.
    func result(_ response: URLResponse?, _ error: (any Error)?) -> Result<TransportAnswer, TransportFailure> {
        if let failure { return .failure(failure) }
        if let error { return .failure(Exchange.failure(error)) }
        guard let response = response as? HTTPURLResponse else {
            return .failure(TransportFailure(.broken, "no answer of HTTP"))
        }
        var headers: [String: String] = [:]
        for name in TransportAnswer.readHeaders { headers[name] = response.value(forHTTPHeaderField: name) }
        return .success(TransportAnswer(status: response.statusCode, headers: headers, body: self.body))
    }

    private static func failure(_ error: any Error) -> TransportFailure {
        guard let error = error as? URLError else { return TransportFailure(.broken, "\(error)", cause: error) }
        let code: TransportFailure.Code =
            switch error.code {
            case .timedOut: .timedOut
            case .cancelled: .cancelled
            case .cannotFindHost, .cannotConnectToHost, .dnsLookupFailed, .notConnectedToInternet,
                .resourceUnavailable:
                .unreachable
            case .secureConnectionFailed, .serverCertificateHasBadDate, .serverCertificateUntrusted,
                .serverCertificateHasUnknownRoot, .serverCertificateNotYetValid, .clientCertificateRejected,
                .clientCertificateRequired:
                .insecure
            default: .broken
            }
        return TransportFailure(code, "URLError \(error.errorCode)", cause: error)
    }
}
