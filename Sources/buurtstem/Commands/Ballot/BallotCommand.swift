internal import ArgumentParser

/// `buurtstem ballot`: a voter’s side, the issuers’, and the place where ballots are taken in.
struct BallotCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ballot",
        abstract: "Ask for credentials, give them, sign a ballot, take it in, check a receipt.",
        discussion: """
            Example: buurtstem ballot sign --record round --key voter.key --choose 12,7 --output ballot

            With the code from a letter: enrol or card. Open ballots: sign, post, check. Secret ones: request, issue (two \
            issuers), accept, sign, post, check.
            """,
        subcommands: [
            BallotEnrol.self, BallotCard.self, BallotRequest.self, BallotIssue.self, BallotAccept.self, BallotSign.self,
            BallotPost.self, BallotReceipt.self,
        ]
    )
}
