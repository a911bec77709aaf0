internal import HTTPTypes
internal import Hummingbird
internal import HummingbirdCore

/// Conditional requests (RFC 9110, 13.1.2).
enum Conditional {
    /// The answer, or 304 where the client has it already.
    static func checked(_ response: Response, _ request: Request) -> Response {
        guard request.method == .get || request.method == .head, response.status == .ok,
            let tag = response.headers[.eTag],
            request.headers[values: .ifNoneMatch].contains(where: { self.matches($0, tag) })
        else { return response }
        var headers = response.headers
        headers[.contentLength] = nil
        headers[.contentType] = nil
        return Response(status: .notModified, headers: headers)
    }

    private static func matches(_ field: String, _ tag: String) -> Bool {
        field.split(separator: ",").contains { part in
            let text = part.drop { $0 == " " }
            let bare = text.hasPrefix("W/") ? text.dropFirst(2) : text
            return bare == "*" || bare == tag
        }
    }
}
