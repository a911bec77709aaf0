internal import Deliberation
internal import Hummingbird
internal import HummingbirdCore
internal import Proceedings
internal import Signing
internal import TransparencyLog

/// Proofs about the log as a whole.
enum LogRoutes {
    /// The hashes that show that the log of `to` entries begins with that of `from`.
    static func consistency(_ call: Call) async throws(Problem) -> Response {
        let record = try call.record()
        guard let from = try call.query.number("from") else {
            throw Problem(.badQuery, place: ["parameter": .text("from")])
        }
        let wanted = try call.query.number("to")
        do throws(ServiceFault) {
            let size: Int
            if let wanted { size = wanted } else { size = await record.noteSize }
            let hashes = try await record.consistencyProof(from, size: size)
            return .json(
                .map([
                    "from": .number(from), "to": .number(size),
                    "hashes": .list(hashes.map { .text($0.hexadecimal) }),
                ])
            )
        } catch { throw Problem(service: error) }
    }
}
