/// What a server answered.
public struct TransportAnswer: Hashable, Sendable {
    /// The status code of HTTP.
    public let status: Int
    /// What the headers say that this module reads, by name in small letters.
    public let headers: [String: String]
    /// The body, whole.
    public let body: [UInt8]

    /// An answer.
    public init(status: Int, headers: [String: String] = [:], body: [UInt8] = []) {
        self.status = status
        self.headers = headers
        self.body = body
    }

    /// The headers that are read; all others are passed over.
    public static let readHeaders = ["content-type", "location", "retry-after"]

    /// The kind of content in small letters, without parameters such as a character set; empty when the server does not say.
    public var contentType: String {
        let type = self.headers["content-type"] ?? ""
        return String(type.prefix { $0 != ";" }.filter { $0 != " " }).lowercased()
    }

    /// After how many seconds to ask again, when the server says so in seconds (RFC 9110, 10.2.3).
    public var retryAfter: Int? {
        guard let text = self.headers["retry-after"], (1...6).contains(text.utf8.count) else { return nil }
        return text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ? Int(text) : nil
    }
}
