internal import ArgumentParser

/// `buurtstem record`: the record as a log.
struct RecordCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "record",
        abstract: "Show a record, sign and cosign checkpoints, prove what is in it, check and repair it.",
        discussion: "Example: buurtstem record show --record round",
        subcommands: [
            RecordList.self, RecordShow.self, RecordCheckpoint.self, RecordCosign.self, RecordProve.self,
            RecordCheck.self,
            RecordRepair.self,
        ]
    )
}
