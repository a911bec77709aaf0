internal import ArgumentParser

/// `buurtstem panels`: the record of panels, from its charter to its publication.
struct PanelsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "panels",
        abstract: "Keep a record of panels: begin it, give people keys, publish it.",
        discussion: """
            Example: buurtstem panels status --record panels

            What happens in it is done with: area, scheme, role, panel, initiative, support, meeting, item, pot, objection. \
            Witnesses cosign with ‘buurtstem record cosign’; ‘record show’, ‘prove’, ‘check’ and ‘repair’ take it as well.
            """,
        subcommands: [
            PanelsBegin.self, PanelsEnrol.self, PanelsEndKey.self, PanelsSign.self, PanelsStatus.self,
            RecordCheckpoint.self, PanelsAnchor.self, PanelsPack.self,
        ]
    )
}
