internal import Deliberation
internal import Foundation
internal import GRDB
public import Proceedings
internal import Signing

extension PersonStore {
    /// Enters persons into a round: all, or none.
    ///
    /// - Throws: ``RepositoryError/Code/entry`` for somebody who does not fit, ``RepositoryError/Code/conflict`` for somebody
    ///   who is there already, and when the register is made.
    public func add(
        _ persons: [Resident],
        to round: RecordName,
        using generator: inout some RandomNumberGenerator
    ) throws(RepositoryError) {
        try self.file.write { database in
            let id = try PersonStore.enrolling(round, database)
            for person in persons { try PersonStore.add(person, id, database, &generator) }
        }
    }

    private static func add(
        _ person: Resident,
        _ round: Int64,
        _ database: Database,
        _ generator: inout some RandomNumberGenerator
    ) throws {
        guard person.isAcceptable else {
            throw RepositoryError(.entry, "what is said of one person is empty or too long")
        }
        let known = "SELECT 1 FROM person WHERE round = ? AND reference = ?"
        guard try Row.fetchOne(database, sql: known, arguments: [round, person.reference]) == nil else {
            throw RepositoryError(.conflict, "somebody in the list is in the round already")
        }
        try database.cachedStatement(sql: "INSERT INTO person (round, reference, kind) VALUES (?, ?, ?)").execute(
            arguments: [round, person.reference, person.kind.rawValue]
        )
        let id = database.lastInsertedRowID
        let salt = Data((0..<32).map { _ in UInt8.random(in: 0...255, using: &generator) })
        try database.cachedStatement(sql: "INSERT INTO link (person, round, salt, area) VALUES (?, ?, ?, ?)").execute(
            arguments: [id, round, salt, person.area]
        )
        for (line, text) in person.contact.enumerated() {
            try database.cachedStatement(sql: "INSERT INTO contact (person, line, text) VALUES (?, ?, ?)").execute(
                arguments: [id, line, text]
            )
        }
        if !person.birthYear.isEmpty || !person.sex.isEmpty {
            try database.cachedStatement(
                sql: "INSERT INTO demographic (person, birth_year, sex) VALUES (?, ?, ?)"
            ).execute(arguments: [id, person.birthYear, person.sex])
        }
        for consent in person.consents {
            try database.cachedStatement(
                sql: "INSERT INTO consent (person, subject, given_on) VALUES (?, ?, ?)"
            ).execute(arguments: [id, consent.subject, consent.given.number])
        }
    }
}
