internal import Deliberation
internal import Hummingbird
internal import HummingbirdCore
internal import Proceedings
internal import TransparencyLog

/// The log as files (C2SP tlog-tiles).
enum TileRoutes {
    /// The octets of a tile; full ones and partial ones alike never change.
    static func tile(_ call: Call) async throws(Problem) -> Response {
        let record = try call.record()
        let path = "tile/" + call.context.parameters.getCatchAll().joined(separator: "/")
        guard let tile = Tile(path: path) else { throw Problem(.notFound) }
        do throws(ServiceFault) {
            guard tile.kind == .entries else {
                return .bytes(try await record.content(tile), .octets, keeping: .forever)
            }
            return .bytes(try await self.bundle(tile, record), .octets, keeping: .forever)
        } catch { throw Problem(service: error) }
    }

    /// The entries of a tile. One that may not be shown hides them all, for a bundle has no gaps.
    private static func bundle(_ tile: Tile, _ record: RecordService) async throws(ServiceFault) -> [UInt8] {
        guard let first = Int(exactly: tile.index).map({ $0.multipliedReportingOverflow(by: Tile.fullWidth) }),
            !first.overflow, first.partialValue <= .max - tile.width
        else { throw .notFound }
        let shown = try await record.entries(first.partialValue..<(first.partialValue + tile.width))
        if let condition = shown.compactMap(\.condition).first { throw .hidden(condition) }
        do throws(EntryBundleError) { return try EntryBundle.encode(shown.compactMap(\.bytes)) } catch {
            throw .notFound
        }
    }
}
