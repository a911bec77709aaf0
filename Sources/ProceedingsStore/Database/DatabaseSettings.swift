internal import GRDB
internal import Proceedings

/// How every connection to a database of this module is set.
enum DatabaseSettings {
    /// Seconds that a statement waits for another process.
    static let patience = 10.0

    /// The settings of a connection.
    ///
    /// Deleted octets are overwritten; nothing is written beside the database and its own files; what a schema says is not
    /// trusted to call functions.
    static func configuration(readOnly: Bool, label: String) -> Configuration {
        var configuration = Configuration()
        configuration.readonly = readOnly
        configuration.label = label
        configuration.busyMode = .timeout(Self.patience)
        configuration.prepareDatabase { database in
            try database.execute(
                sql: """
                    PRAGMA secure_delete = ON;
                    PRAGMA temp_store = MEMORY;
                    PRAGMA trusted_schema = OFF;
                    PRAGMA cell_size_check = ON;
                    """
            )
        }
        return configuration
    }

    /// Opens a pool of connections in which every commit is on the disk before it answers.
    ///
    /// GRDB sets `synchronous` to NORMAL when it turns the write-ahead log on, so FULL comes after.
    static func pool(_ path: String, readOnly: Bool, label: String) throws -> DatabasePool {
        let pool = try DatabasePool(path: path, configuration: Self.configuration(readOnly: readOnly, label: label))
        guard !readOnly else { return pool }
        try pool.writeWithoutTransaction { database in
            try database.execute(sql: "PRAGMA synchronous = FULL")
            guard try Int.fetchOne(database, sql: "PRAGMA synchronous") == 2 else {
                throw RepositoryError(.storage, "SQLite does not wait for the disk")
            }
        }
        return pool
    }
}
