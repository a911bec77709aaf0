internal import Hummingbird
internal import HummingbirdCore

/// Codes and credentials; on a host without desks these answer that there is no such thing.
extension RouteTable {
    mutating func addEnrolling() {
        self.add(.post, "/v1/enrolments") { call async throws(Problem) in try await EnrolmentRoutes.enrol(call) }
        self.add(.post, "/v1/cards") { call async throws(Problem) in try await EnrolmentRoutes.card(call) }
        self.add(.post, "/v1/issuers/{issuer}/credentials") { call async throws(Problem) in
            try await CredentialRoutes.issue(call)
        }
    }
}

extension Call {
    /// Where the request comes from, as far as attempts are concerned. It is kept in no log and no file.
    var source: String { Source(self.request, self.context, self.options).name }
}
