internal import GRDB
internal import Proceedings

/// Brings a database of records to the present schema, and refuses what it does not know.
enum RecordMigrations {
    /// The migrations.
    static let migrator: DatabaseMigrator = {
        var migrator = DatabaseMigrator()
        for (name, sql) in RecordSchema.migrations {
            migrator.registerMigration(name) { try $0.execute(sql: sql) }
        }
        return migrator
    }()

    /// Sees that the database is one of records that this version knows.
    ///
    /// - Throws: ``RepositoryError/Code/damaged`` for another file, ``RepositoryError/Code/newer`` for one that a newer
    ///   version made.
    static func requireKnown(_ database: Database) throws {
        guard try Int.fetchOne(database, sql: "PRAGMA application_id") == RecordSchema.applicationID else {
            throw RepositoryError(.damaged, "this is no store of records")
        }
        guard try !Self.migrator.hasBeenSuperseded(database) else {
            throw RepositoryError(
                .newer,
                "the store has a newer schema than \(RecordSchema.migrations.last?.name ?? "")"
            )
        }
    }

    /// Sees that nothing has to be changed before the database can be read.
    static func requireCurrent(_ database: Database) throws {
        try Self.requireKnown(database)
        guard try Self.migrator.hasCompletedMigrations(database) else {
            throw RepositoryError(.storage, "the store has an older schema: open it for changing once")
        }
    }
}
