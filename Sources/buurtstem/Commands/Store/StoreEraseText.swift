internal import ArgumentParser
internal import BallotRules
internal import Proceedings
internal import ProceedingsStore

/// `buurtstem store erase-text`: a text out of a record.
struct StoreEraseText: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "erase-text",
        abstract: "Take a text out of a record, so that nothing of it is left in any file of the store.",
        discussion: """
            Example: buurtstem store erase-text town.db panels-2026 ADDRESS

            The address is the SHA-256 of the text, as acts name it. The record stands without it. Copies that were made \
            before still have the text. A server must not have the record open.
            """
    )

    @OptionGroup var target: StoreArgument
    @OptionGroup var named: StoredRecordArgument

    @Argument(help: ArgumentHelp("The address of the text, 64 hexadecimal digits.", valueName: "address"))
    var address: String

    @OptionGroup var output: OutputOptions

    func run() async throws {
        var report = Report(self.output.language())
        let name = try self.named.recordName()
        guard let text = RecordFile(kind: "text", address: self.address) else {
            throw Failure(
                self.address,
                Bilingual(nl: "dit is geen adres van een tekst", en: "this is no address of a text"),
                remedy: Bilingual(
                    nl: "Een adres heeft 64 tekens, 0 tot 9 en a tot f.",
                    en: "An address has 64 characters, 0 to 9 and a to f."
                )
            )
        }
        let store = try self.target.open(.changing)
        defer { store.close() }
        let wasThere = try await self.target.run { () async throws(RepositoryError) in
            let record = try await store.open(name, appending: true)
            let wasThere = try await record.file(text) != nil
            try await record.erase(text)
            await record.close()
            return wasThere
        }
        report.add("record", name.text, nl: "Dossier", en: "Record")
        report.add("address", self.address, nl: "Adres", en: "Address")
        report.add(
            "wasThere",
            .bool(wasThere),
            report.phrase(wasThere ? Bilingual(nl: "ja", en: "yes") : Bilingual(nl: "nee", en: "no")),
            nl: "Stond erin",
            en: "Was there"
        )
        report.say(json: self.output.json)
    }
}
