internal import HTTPTypes
internal import Hummingbird
internal import HummingbirdCore

/// One thing that can be asked: method and path, with names in braces for its parts that vary.
struct Route: Sendable {
    /// What answers a request.
    typealias Handler = @Sendable (Call) async throws(Problem) -> Response

    let method: HTTPRequest.Method
    let template: String
    let handler: Handler
}
