internal import ArgumentParser
internal import BallotRules
internal import ElectionFiles

/// What every command that counts takes.
struct CountingOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "How ties are broken, in turn: votes, cost-low, cost-high, complete, id, file, lot:SEED, refuse.",
            valueName: "keys"
        )
    )
    var tieOrder = "refuse"

    @Flag(help: "Accept no deviation from the file format.")
    var strict = false

    @Option(
        help: ArgumentHelp(
            "A column of VOTES, such as voting_method or table, by which ballots are told apart: for channel-weights "
                + "and for tables that divide a pot.",
            valueName: "column"
        )
    )
    var channels: String?

    /// How files are read.
    var reader: PabulibReader {
        PabulibReader(mode: self.strict ? .strict : .lenient, ballotsBy: self.channels)
    }

    /// The tie order.
    func order() throws(Failure) -> TieOrder {
        do {
            return try TieOrder(parsing: self.tieOrder)
        } catch {
            throw Failure("--tie-order \(self.tieOrder)", Bilingual { Phrase($0).problem(error) })
        }
    }
}
