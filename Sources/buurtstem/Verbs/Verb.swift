internal import BallotRules
internal import Deliberation

/// A verb of the command line that puts one act into the record.
struct Verb: Sendable {
    let name: String
    let parameters: [Parameter]
    /// What is done, for help and output.
    let does: Bilingual
    /// Makes the act of what was given.
    let make: @Sendable (ActMaking) throws -> Act

    init(
        _ name: String,
        _ parameters: [Parameter],
        nl dutch: String,
        en english: String,
        _ make: @escaping @Sendable (ActMaking) throws -> Act
    ) {
        self.init(name, parameters, Bilingual(nl: dutch, en: english), make)
    }

    init(
        _ name: String,
        _ parameters: [Parameter],
        _ does: Bilingual,
        _ make: @escaping @Sendable (ActMaking) throws -> Act
    ) {
        self.name = name
        self.parameters = parameters
        self.does = does
        self.make = make
    }
}
