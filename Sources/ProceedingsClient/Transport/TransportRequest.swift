/// What is asked of a server.
public struct TransportRequest: Hashable, Sendable {
    /// What is done with the address.
    public enum Method: String, CaseIterable, Hashable, Sendable {
        /// Reads.
        case get = "GET"
        /// Hands something in.
        case post = "POST"
        /// Puts something in a place.
        case put = "PUT"
    }

    /// What is done with the address.
    public let method: Method
    /// The address, with its query.
    public let address: String
    /// Names and values of headers, in order; names in small letters.
    public var headers: [Header]
    /// What is sent, or nothing.
    public let body: [UInt8]?
    /// The most octets of the answer's body.
    public let mostBytes: Int
    /// Seconds for the whole exchange.
    public let seconds: Int

    /// A header.
    public struct Header: Hashable, Sendable {
        /// Its name in small letters.
        public let name: String
        /// What it says.
        public let value: String

        /// A header.
        public init(_ name: String, _ value: String) {
            self.name = name
            self.value = value
        }
    }

    /// A request.
    public init(
        _ method: Method,
        _ address: String,
        headers: [Header] = [],
        body: [UInt8]? = nil,
        mostBytes: Int,
        seconds: Int
    ) {
        self.method = method
        self.address = address
        self.headers = headers
        self.body = body
        self.mostBytes = mostBytes
        self.seconds = seconds
    }
}
