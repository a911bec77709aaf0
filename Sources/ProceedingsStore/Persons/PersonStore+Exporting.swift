public import Deliberation
internal import Foundation
internal import GRDB
public import Proceedings
internal import Signing

extension PersonStore {
    /// Everything that is held about one person (AVG art. 15 and 20, *inzage en overdraagbaarheid*). The code itself is not: it
    /// stood in her letter and nowhere else.
    ///
    /// - Throws: ``RepositoryError/Code/missing`` when she is not there.
    public func export(_ reference: String, of round: RecordName) throws(RepositoryError) -> DataValue {
        let terms = try self.retention(of: round)
        return try self.file.read { database in
            let (id, _) = try PersonStore.found(round, database)
            let find = "SELECT id, kind FROM person WHERE round = ? AND reference = ?"
            guard let row = try Row.fetchOne(database, sql: find, arguments: [id, reference]) else {
                throw RepositoryError(.missing, "there is no such person in the round")
            }
            let person: Int64 = row["id"]
            let rows: (String) throws -> [Row] = {
                try Row.fetchAll(database, sql: "SELECT * FROM \($0) WHERE person = ?", arguments: [person])
            }
            return .map([
                "round": .text(round.text), "reference": .text(reference),
                "kind": .text(PersonStore.kindNames[row["kind"] as Int] ?? ""),
                "contact": .list(try rows("contact").map { .text($0["text"]) }),
                "consents": .list(
                    try rows("consent").map {
                        .map(["subject": .text($0["subject"]), "given": PersonStore.day($0["given_on"])])
                    }
                ),
                "demographics": try rows("demographic").first.map {
                    .map(["birthYear": .text($0["birth_year"]), "sex": .text($0["sex"])])
                } ?? .null,
                "letter": try rows("letter").first.map {
                    .map([
                        "batch": .number($0["batch"]), "made": PersonStore.day($0["made_on"]),
                        "sent": PersonStore.day($0["sent_on"]),
                    ])
                } ?? .null,
                "link": try rows("link").first.map(PersonStore.link) ?? .null,
                "keptUntil": .map(
                    Dictionary(
                        terms.map { ($0.dataClass.rawValue, DataValue.text($0.until.description)) },
                        uniquingKeysWith: { first, _ in first }
                    )
                ),
            ])
        }
    }

    /// The references of everybody in a round, in order.
    public func references(of round: RecordName) throws(RepositoryError) -> [String] {
        try self.file.read { database in
            let (id, _) = try PersonStore.found(round, database)
            let sql = "SELECT reference FROM person WHERE round = ? ORDER BY reference"
            return try String.fetchAll(database, sql: sql, arguments: [id])
        }
    }

    private static let kindNames = [0: "open", 1: "secret", 2: "paper"]

    private static func link(_ row: Row) -> DataValue {
        .map([
            "area": .text(row["area"]), "leaf": (row["leaf"] as Int?).map { .number($0) } ?? .null,
            "salt": self.hexadecimal(row["salt"]), "codeHash": self.hexadecimal(row["lookup"]),
            "checks": .list([self.hexadecimal(row["masked_0"]), self.hexadecimal(row["masked_1"])]),
            "mark": self.hexadecimal(row["mark"]), "key": self.hexadecimal(row["key"]),
        ])
    }

    private static func hexadecimal(_ data: Data?) -> DataValue {
        data.flatMap { Digest($0) }.map { .text($0.hexadecimal) } ?? .null
    }

    private static func day(_ number: Int?) -> DataValue {
        number.map { .text(Day(number: $0).description) } ?? .null
    }
}
