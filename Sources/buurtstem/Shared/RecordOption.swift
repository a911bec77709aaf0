internal import ArgumentParser

/// Which record a command is about.
struct RecordOption: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp("The folder of the record; with --server its name there.", valueName: "dir|name")
    )
    var record: String

    @Option(name: .long, help: ArgumentHelp("The server that keeps the record. Default: a folder.", valueName: "url"))
    var server: String?

    /// Where the record is.
    var folder: any RecordPlace { RecordOption.place(self.record, server: self.server) }

    /// The folder, for what is done there only.
    func folderOnly() throws(Failure) -> RecordFolder {
        if let server { throw Elsewhere.failure("--server \(server)") }
        return RecordFolder(self.record)
    }

    /// The record in a folder, or of that name on a server.
    static func place(_ record: String, server: String?) -> any RecordPlace {
        guard let server else { return RecordFolder(record) }
        return RecordOnServer(server: server, record: record)
    }
}
