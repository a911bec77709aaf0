internal import ArgumentParser

/// `buurtstem person`: the registrar’s side: who may vote, letters with codes, the register, and erasing it all again.
struct PersonCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "person",
        abstract: "Keep the persons of a round: letters, codes, register, and erasing them again.",
        discussion: """
            Example: buurtstem person new --store persons.db --round lindenwijk-2027 --keep persons=2027-12-31 \
            --keep demographics=2027-12-31 --keep letters=2027-06-30 --keep consents=2027-12-31 --keep links=2027-05-31

            In order: new, import, letters, sent; while residents enrol their keys: status; then register, issuer-codes, \
            close. Always: export, erase, retention.
            """,
        subcommands: [
            PersonNew.self, PersonImport.self, PersonLetters.self, PersonSent.self, PersonStatus.self,
            PersonRegister.self, PersonIssuerCodes.self, PersonClose.self, PersonExport.self, PersonErase.self,
            PersonRetention.self,
        ]
    )
}
