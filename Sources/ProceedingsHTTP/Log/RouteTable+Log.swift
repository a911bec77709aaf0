internal import Deliberation
internal import HTTPTypes
internal import Hummingbird
internal import HummingbirdCore
internal import Proceedings
internal import Signing
internal import TransparencyLog

/// What the log signs, and what shows that it only grew.
extension RouteTable {
    mutating func addLog() {
        self.addRecord(.get, "/checkpoint") { call async throws(Problem) in
            let record = try call.record()
            do throws(ServiceFault) { return .bytes(try await record.checkpoint().bytes, .text) } catch {
                throw Problem(service: error)
            }
        }
        self.addRecord(.get, "/checkpoints/{size}") { call async throws(Problem) in
            let (record, size) = (try call.record(), try call.number("size"))
            do throws(ServiceFault) { return .bytes(try await record.checkpoint(covering: size).bytes, .text) } catch {
                throw Problem(service: error)
            }
        }
        self.addRecord(.get, "/consistency") { call async throws(Problem) in try await LogRoutes.consistency(call) }
        self.addRecord(.get, "/tile/**") { call async throws(Problem) in try await TileRoutes.tile(call) }
    }
}
