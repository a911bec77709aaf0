internal import GRDB
public import Proceedings

extension PersonStore {
    /// How many persons of a round are where.
    public func counts(of round: RecordName) throws(RepositoryError) -> PersonCounts {
        try self.file.read { database in
            let (id, _) = try PersonStore.found(round, database)
            let count: (String) throws -> Int = { condition in
                let sql = """
                    SELECT count(*) FROM person LEFT JOIN letter ON letter.person = person.id
                        LEFT JOIN link ON link.person = person.id
                    WHERE person.round = ? AND \(condition)
                    """
                return try Int.fetchOne(database, sql: sql, arguments: [id]) ?? 0
            }
            return PersonCounts(
                persons: try count("1"),
                kinds: try (0...2).map { try count("kind = \($0)") },
                letters: try count("made_on IS NOT NULL"),
                sent: try count("sent_on IS NOT NULL"),
                enrolled: try count("key IS NOT NULL")
            )
        }
    }

    /// The terms of a round, in the order of the classes.
    public func retention(of round: RecordName) throws(RepositoryError) -> [Retention.Term] {
        try self.file.read { database in
            let (id, _) = try PersonStore.found(round, database)
            let sql = "SELECT class, until FROM retention WHERE round = ? ORDER BY class"
            return try Row.fetchAll(database, sql: sql, arguments: [id]).map { row in
                guard let dataClass = DataClass(rawValue: row["class"]) else {
                    throw RepositoryError(.damaged, "there is a term for data that there is not")
                }
                let count = "SELECT count(*) FROM \(dataClass.table) WHERE \(dataClass.ofRound)"
                return Retention.Term(
                    dataClass: dataClass,
                    until: .init(number: row["until"]),
                    count: try Int.fetchOne(database, sql: count, arguments: [id]) ?? 0
                )
            }
        }
    }
}

extension DataClass {
    /// Where it stands: a table, or several as one.
    var table: String {
        switch self {
        case .persons: "person"
        case .demographics: "demographic"
        case .letters: "letter"
        case .consents: "consent"
        case .links: "(SELECT round FROM link UNION ALL SELECT round FROM used)"
        }
    }

    /// What chooses the rows of one round, which is the only argument.
    var ofRound: String {
        switch self {
        case .persons, .links: "round = ?"
        case .demographics, .letters, .consents: "person IN (SELECT id FROM person WHERE round = ?)"
        }
    }
}
