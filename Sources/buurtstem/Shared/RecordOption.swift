internal import ArgumentParser

/// Which record a command is about.
struct RecordOption: ParsableArguments {
    @Option(name: .long, help: ArgumentHelp("The folder of the record.", valueName: "dir"))
    var record: String

    /// The folder.
    var folder: RecordFolder { RecordFolder(self.record) }
}
