internal import Deliberation
internal import Hummingbird
internal import HummingbirdCore

/// Records as a whole.
enum RecordRoutes {
    /// All records.
    static func list(_ call: Call) async throws(Problem) -> Response {
        var records: [DataValue] = []
        for service in call.services.hosted.all { records.append(.map(try await RecordOverview(service).members)) }
        return .json(.map(["records": .list(records)]))
    }

    /// One record.
    static func one(_ call: Call) async throws(Problem) -> Response {
        .json(try await RecordOverview(try call.record()).document(call.phrase))
    }
}
