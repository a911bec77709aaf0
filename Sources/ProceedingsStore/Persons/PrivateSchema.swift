internal import GRDB
internal import Proceedings

/// What a database apart from the records has in it: frozen migrations, and a number that tells it from other files.
struct PrivateSchema: Sendable {
    /// `PRAGMA application_id`.
    let applicationID: Int
    /// The migrations.
    let migrator: DatabaseMigrator
    /// What the file is, for messages.
    let name: String

    /// - Parameter migrations: SQL by name, in order; what is frozen never changes.
    init(_ name: String, applicationID: Int, migrations: [(name: String, sql: String)]) {
        self.name = name
        self.applicationID = applicationID
        var migrator = DatabaseMigrator()
        for (name, sql) in migrations { migrator.registerMigration(name) { try $0.execute(sql: sql) } }
        self.migrator = migrator
    }

    /// Sees that the database is one of these, and that this version knows it.
    func requireKnown(_ database: Database) throws {
        guard try Int.fetchOne(database, sql: "PRAGMA application_id") == self.applicationID else {
            throw RepositoryError(.damaged, "this is no \(self.name)")
        }
        guard try !self.migrator.hasBeenSuperseded(database) else {
            throw RepositoryError(.newer, "a newer version made this \(self.name)")
        }
    }
}
