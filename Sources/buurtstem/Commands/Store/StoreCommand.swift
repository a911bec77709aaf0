internal import ArgumentParser

/// `buurtstem store`: many records in one SQLite file, as a server keeps them.
struct StoreCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "store",
        abstract: "Keep records in the one file of a server: make it, check it, copy it, bring records in and out.",
        discussion: "Example: buurtstem store new town.db",
        subcommands: [
            StoreNew.self, StoreList.self, StoreImport.self, StoreExport.self, StoreCheckCommand.self,
            StoreBackup.self, StoreRestore.self, StoreRebuild.self, StoreEraseText.self,
        ]
    )
}
