/// Sends one request over HTTP and gives the whole answer: the only door of this module to a network.
///
/// One implementation uses Foundation's networking (``FoundationTransport``); tests put in their own.
public protocol HTTPTransport: Sendable {
    /// Sends a request once, follows no redirect, and reads at most ``TransportRequest/mostBytes`` of the answer's body.
    ///
    /// - Returns: the answer, whatever its status.
    /// - Throws: ``TransportFailure`` when there was no whole answer in time. Whether the request came in is not known then.
    func send(_ request: TransportRequest) async throws(TransportFailure) -> TransportAnswer
}
