internal import Proceedings

/// What can be done in a round as it stands.
struct NextStep {
    /// Commands, without `buurtstem`.
    let commands: [String]

    init(_ state: RoundState) {
        switch state.phase {
        case .enrolling:
            self.commands =
                state.uncommittedLot == nil ? ["record checkpoint", "record cosign", "round open"] : ["round lot"]
        case .open:
            self.commands = ["ballot post", "round event"] + (state.hasOpenBatch ? ["round batch"] : ["round close"])
        case .closed: self.commands = NextStep.afterClose(state)
        case .counted: self.commands = ["round publish"]
        case .published: self.commands = ["record checkpoint", "record cosign", "round pack"]
        }
    }

    private static func afterClose(_ state: RoundState) -> [String] {
        var commands: [String] = []
        if !state.isCloseWitnessed { commands += ["record checkpoint", "record cosign", "round anchor"] }
        if state.unfinishedPaper != nil { commands += ["round enter", "round resolve"] }
        let isSealed = state.terms.manifest.modes.contains(.sealed)
        if isSealed && !state.isIssuanceComplete { commands.append("round issued") }
        if state.isCloseWitnessed && state.unrevealedLot != nil { commands.append("round lot") }
        if isSealed && !state.isBoxReleased { commands.append("round release") }
        return commands.isEmpty ? ["round count", "round certify"] : commands
    }
}
