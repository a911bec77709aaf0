internal import ArgumentParser

/// `buurtstem round`: a round from its rules to its publication.
struct RoundCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "round",
        abstract: "Hold a round: freeze the rules, open, close, count, certify, publish.",
        discussion: """
            Example: buurtstem round status --record round

            In turn: presets, register, new, lot, open, issuing, event, batch, close, anchor, enter, resolve, issued, lot, \
            release, count, certify, publish, pack, forget. After open and close the witnesses cosign: see ‘buurtstem record’.
            """,
        subcommands: [
            RoundPresets.self, RoundRegister.self, RoundNew.self, RoundOpen.self, RoundStatus.self, RoundEvent.self,
            RoundBatch.self, RoundClose.self, RoundAnchor.self, RoundEnter.self, RoundResolve.self, RoundIssuing.self,
            RoundIssued.self, RoundLot.self, RoundRelease.self, RoundSign.self, RoundCount.self, RoundCertify.self,
            RoundPublish.self, RoundPack.self, RoundForget.self,
        ]
    )
}
