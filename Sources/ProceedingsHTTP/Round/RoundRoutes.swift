internal import BallotRules
internal import Deliberation
internal import HTTPTypes
internal import Hummingbird
internal import HummingbirdCore
internal import NIOCore
internal import Proceedings
internal import Signing

/// Where a round stands, and how it ended.
enum RoundRoutes {
    /// State, dates, turnout in numbers, and what comes next.
    static func round(_ call: Call) async throws(Problem) -> Response {
        let record = try call.record()
        guard let overview = await record.round({ RoundOverview($0) }) else { throw Problem(.otherKind) }
        return .json(overview.document(call.phrase))
    }

    /// The certified outcome: the document as it is hashed, or in JSON with a reason for every project.
    static func outcome(_ call: Call) async throws(Problem) -> Response {
        let record = try call.record()
        guard record.kind == .round else { throw Problem(.otherKind) }
        let form = try call.form([.text, .json, .octets])
        guard form == .json else { return try await FileRoutes.file(.outcome, [form], call) }
        let explained: ExplainedOutcome
        do throws(ServiceFault) { explained = try await call.outcomes.explained(record) } catch {
            throw Problem(service: error)
        }
        return .json(explained.document(call.language))
    }

    /// The ballots that counted, in JSON.
    static func ballots(_ call: Call) async throws(Problem) -> Response {
        let record = try call.record()
        _ = try call.form([.json])
        let list: BallotList
        do throws(ServiceFault) { list = try await call.outcomes.ballots(record) } catch {
            throw Problem(service: error)
        }
        let headers: HTTPFields = [
            .contentType: MediaForm.json.contentType, .cacheControl: "no-cache",
            .eTag: "\"" + list.identity.prefix(32) + "\"",
        ]
        return Response(
            status: .ok,
            headers: headers,
            body: ResponseBody { writer in
                for piece in list { try await writer.write(ByteBuffer(bytes: piece)) }
                try await writer.finish(nil)
            }
        )
    }
}
