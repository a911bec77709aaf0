internal import HTTPTypes
internal import Hummingbird
internal import HummingbirdCore

/// Header fields that every answer has.
enum StandardHeaders {
    private static let fields: [(HTTPField.Name?, String)] = [
        (HTTPField.Name("X-Content-Type-Options"), "nosniff"),
        (HTTPField.Name("X-Frame-Options"), "DENY"),
        (HTTPField.Name("Referrer-Policy"), "no-referrer"),
        (HTTPField.Name("Cross-Origin-Opener-Policy"), "same-origin"),
        (HTTPField.Name("Permissions-Policy"), "camera=(), geolocation=(), microphone=()"),
        (
            HTTPField.Name("Content-Security-Policy"),
            "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
        ),
        (HTTPField.Name("Access-Control-Allow-Origin"), "*"),
    ]

    static func add(to response: inout Response) { self.add(to: &response.headers) }

    static func add(to headers: inout HTTPFields) {
        for case (let name?, let value) in self.fields where headers[name] == nil { headers[name] = value }
        headers[.vary] = "Accept, Accept-Language"
        if headers[.cacheControl] == nil { headers[.cacheControl] = "no-cache" }
    }
}
