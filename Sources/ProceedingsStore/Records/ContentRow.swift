internal import Deliberation
internal import Foundation
internal import GRDB
internal import Proceedings
internal import Signing

/// What the index of contents says of one entry.
struct ContentRow: Hashable, Sendable {
    /// The type; `nil` for octets that are no entry of the format.
    let type: Int?
    /// Whose ballot it is.
    let ballotKey: Data?
    /// Who acted.
    let person: String?
    /// When, in minutes since 1970 of local time.
    let minute: Int?

    /// The columns, as ``init(_:)`` reads them.
    static let columns = "type, ballot_key, person, minute"

    init(_ bytes: [UInt8]) {
        let entry = try? Entry(decoding: bytes)
        self.type = entry?.type.rawValue
        switch entry?.content {
        case .openBallot(let body): (self.ballotKey, self.person, self.minute) = (Data(body.link.key.bytes), nil, nil)
        case .sealedBallot(let body): (self.ballotKey, self.person, self.minute) = (Data(body.link.key.bytes), nil, nil)
        case .act(let body):
            self.ballotKey = nil
            self.person = body.person.text
            self.minute = body.moment.day.number * 1_440 + body.moment.minute
        default: (self.ballotKey, self.person, self.minute) = (nil, nil, nil)
        }
    }

    init(_ row: Row) {
        self.type = row["type"]
        self.ballotKey = row["ballot_key"]
        self.person = row["person"]
        self.minute = row["minute"]
    }
}
