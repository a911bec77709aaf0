internal import Hummingbird
internal import HummingbirdCore
internal import Proceedings

/// What stands beside the log, and all of a record in one file.
extension RouteTable {
    mutating func addFiles() {
        self.addRecord(.get, "/election") { call async throws(Problem) in
            try await FileRoutes.file(.election, [.octets, .cbor], call)
        }
        self.addRecord(.get, "/rules") { call async throws(Problem) in
            try await FileRoutes.file(.rules, [.text, .octets], call)
        }
        self.addRecord(.get, "/trace") { call async throws(Problem) in
            try await FileRoutes.file(.trace, [.text, .octets], call)
        }
        self.addRecord(.put, "/trace") { call async throws(Problem) in try await FileRoutes.keep(.trace, call) }
        self.addRecord(.get, "/research.pb") { call async throws(Problem) in
            try await FileRoutes.file(.research, [.text, .octets], call)
        }
        self.addRecord(.put, "/research.pb") { call async throws(Problem) in
            try await FileRoutes.keep(.research, call)
        }
        self.addRecord(.get, "/documents/{address}") { call async throws(Problem) in
            try await FileRoutes.addressed("document", [.json, .octets], .forever, call)
        }
        self.addRecord(.get, "/texts/{address}") { call async throws(Problem) in
            // A text can be taken out of the record, so nobody is told to keep it.
            try await FileRoutes.addressed("text", [.text, .octets], .whileUnchanged, call)
        }
        self.addRecord(.get, "/package") { call async throws(Problem) in try await FileRoutes.package(call) }
    }
}
