internal import BallotRules
internal import Deliberation
internal import Hummingbird
internal import HummingbirdCore
internal import Proceedings
internal import Signing
internal import TransparencyLog

extension EntryRoutes {
    /// Entries from a number on: frames, or a list in JSON.
    static func list(_ call: Call) async throws(Problem) -> Response {
        let record = try call.record()
        let form = try call.form([.frames, .octets, .json])
        let size = await record.noteSize
        let from = try call.query.number("from") ?? 0
        let count = min(try call.query.number("count") ?? RecordService.mostRead, RecordService.mostRead)
        guard from <= size else { throw Problem(.notFound) }
        let entries: [ShownEntry]
        do throws(ServiceFault) {
            entries = try await record.entries(from..<min(size, from + count))
        } catch { throw Problem(service: error) }
        guard form == .json else { return .bytes(EntryFrames.encode(entries), form) }
        return .json(
            .map([
                "from": .number(from), "size": .number(size),
                "entries": .list(entries.map { EntrySummary($0).document }),
            ])
        )
    }

    /// The octets of one entry, or what it says in short.
    static func one(_ call: Call) async throws(Problem) -> Response {
        let record = try call.record()
        let form = try call.form([.cbor, .octets, .json])
        let number = try call.number("number")
        let entry = try await self.shown(record, number)
        guard form != .json else { return .json(EntrySummary(entry).document) }
        if let condition = entry.condition {
            throw Problem(ProblemKind(condition), place: ["entry": .number(number)])
        }
        return .bytes(entry.bytes ?? [], form, keeping: .forever)
    }

    /// The hashes that lead from an entry to the root of a tree that covers it.
    static func proof(_ call: Call) async throws(Problem) -> Response {
        let record = try call.record()
        let number = try call.number("number")
        let wanted = try call.query.number("size")
        do throws(ServiceFault) {
            let size: Int
            if let wanted { size = wanted } else { size = await record.noteSize }
            let hashes = try await record.inclusionProof(number, size: size)
            return .json(
                .map([
                    "entry": .number(number), "size": .number(size),
                    "leafHash": .text(try await record.leafHash(number).hexadecimal),
                    "hashes": .list(hashes.map { .text($0.hexadecimal) }),
                ])
            )
        } catch { throw Problem(service: error) }
    }

    /// The number of the entry with a leaf hash.
    static func leaf(_ call: Call) async throws(Problem) -> Response {
        let record = try call.record()
        guard let hash = Digest(hexadecimal: try call.parameter("hash")) else { throw Problem(.notFound) }
        do throws(ServiceFault) {
            let number = try await record.position(of: hash)
            return .json(.map(["entry": .number(number), "leafHash": .text(hash.hexadecimal)]))
        } catch { throw Problem(service: error) }
    }

    private static func shown(_ record: RecordService, _ number: Int) async throws(Problem) -> ShownEntry {
        guard number < .max else { throw Problem(.notFound) }
        do throws(ServiceFault) {
            guard let entry = try await record.entries(number..<(number + 1)).first else { throw .notFound }
            return entry
        } catch { throw Problem(service: error) }
    }
}
