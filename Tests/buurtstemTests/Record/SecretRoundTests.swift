import Foundation
import Testing

@Suite("A round with secret ballots, on the command line", .serialized)
struct SecretRoundTests {
    /// Points instead of marks, ten for each voter.
    private static let election =
        Invented.square.replacing("vote_type;approval", with: "vote_type;cumulative")
        .replacing("currency;EUR", with: "currency;EUR\nmax_sum_points;10").replacing(
            "num_votes;5",
            with: "num_votes;0"
        )
        .prefix { $0 != "\u{0}" }.components(separatedBy: "voter_id;vote")[0] + "voter_id;vote;points\n"

    @Test("keeps the roles apart, gives one credential each, and ends in a package that holds")
    func wholeRound() throws {
        let town = try Town(sealed: true, lots: true)
        let voters = [
            (reference: "ann", kind: "secret", key: try town.makeVoter("ann")),
            (reference: "bea", kind: "secret", key: ""),
            (reference: "cor", kind: "open", key: try town.makeVoter("cor")),
        ]
        _ = try town.makeVoter("bea")
        try town.begin(voters, preset: "citizens-budget-mixed", election: Self.election)
        for party in 1...2 { try self.lot(party, town) }
        try town.cosign()
        try self.request("ann", town, status: 2)
        try town.operate("open")
        for voter in ["ann", "bea"] {
            try self.enrol(voter, town)
            try town.sign(
                voter,
                ["--wallet", town.path("\(voter).wallet"), "--points", "1=6,2=4"],
                to: "ballot-\(voter)"
            )
            try town.post("ballot-\(voter)")
        }
        try self.refusals(town)
        try town.sign("ann", ["--wallet", town.path("ann.wallet"), "--points", "3=10"], to: "ballot-ann")
        try town.post("ballot-ann")
        try town.sign("cor", ["--points", "3=5,4=5"], to: "ballot-cor")
        try town.post("ballot-cor")
        try self.desk("bea", town)
        try town.operate("close")
        try town.cosign()
        try town.operate("anchor")
        #expect(try town.post("ballot-cor", status: 2).error.contains("The round is closed."))
        for party in 1...2 { try self.lot(party, town) }
        for clerk in 1...2 {
            let paper = ["round", "enter", "--batch", "1", "--number", "1", "--points", "4=10"]
            try town.record(paper + ["--sign-with", town.key("clerk-\(clerk)")])
        }
        for issuer in 1...2 {
            let book = ["--book", town.path("book-\(issuer)"), "--sign-with", town.key("issuance-\(issuer)")]
            try town.record(["round", "issued"] + book)
        }
        try town.operate("release", ["--box-key", town.key("box")])
        try town.certify()
        try town.publish()
        let run = try town.run(["verify", town.path("round.buurtstem"), "--receipt", town.path("receipts/5.receipt")])
        #expect(!run.output.contains("nothing to check"))
        #expect(run.output.contains("The file for research gives the same outcome."))
        #expect(run.output.contains("3 registered · 3 voted online · 1 on paper · 3 counted · 0 void · 1 cancelled"))
    }

    /// A voter whose ballot was taken in comes to the desk: she gives up its key, and nobody does so for her.
    private func desk(_ voter: String, _ town: Town) throws {
        let sign = [
            "--key", town.path("voters/\(voter).key"), "--wallet", town.path("\(voter).wallet"), "--points", "1=1",
        ]
        let told = try town.json(["ballot", "sign", "--output", town.path("unused")] + sign)
        let key = try #require(told["key"] as? String)
        let draft = town.path("desk.draft")
        let number = try town.number(of: voter)
        let event = ["round", "event", "--desk", "\(number)", "--key", key, "--reason", "paper"]
        let alone = try town.record(event + town.officers, status: 2)
        #expect(alone.error.contains("somebody else must sign as well"))
        try town.record(event + town.officers + ["--draft", draft])
        let foreign = try town.record(["round", "sign", draft, "--voter", town.path("voters/ann.key")], status: 2)
        #expect(foreign.error.contains("not about your ballot"))
        try town.record(["round", "sign", draft, "--voter", town.path("voters/\(voter).key")])
        #expect(try town.sign(voter, Array(sign.dropFirst(2)), to: "late", status: 2).error.contains("cancelled"))
        let batch = ["round", "batch", "--channel", "library", "--used", "1", "--unused", "0", "--spoiled", "0"]
        try town.record(batch + town.officers)
    }

    private func lot(_ party: Int, _ town: Town) throws {
        try town.record([
            "round", "lot", "--secret", town.path("lot-\(party).secret"), "--sign-with", town.key("lot-\(party)"),
        ])
    }

    private func request(_ voter: String, _ town: Town, wallet: String? = nil, status: Int32 = 0) throws {
        let card = town.path("registrar/cards/\(try town.number(of: voter) + 1).json")
        let output = town.path("requests-\(wallet ?? voter)")
        try town.record(
            [
                "ballot", "request", "--key", town.path("voters/\(voter).key"), "--card", card, "--wallet",
                town.path("\(wallet ?? voter).wallet"), "--output", output,
            ],
            status: status
        )
    }

    @discardableResult
    private func issue(_ voter: String, _ issuer: Int, _ town: Town, _ more: [String] = [], status: Int32 = 0) throws
        -> Program.Run
    {
        try town.record(
            [
                "ballot", "issue", town.path("requests-\(voter)/request-\(issuer)"), "--issuer", "\(issuer)", "--key",
                town.key("issuer-\(issuer)"), "--book", town.path("book-\(issuer)"), "--output",
                town.path("answer-\(voter)-\(issuer)"),
            ] + more,
            status: status
        )
    }

    private func enrol(_ voter: String, _ town: Town) throws {
        try self.request(voter, town)
        for issuer in 1...2 {
            try self.issue(voter, issuer, town, ["--codes", town.path("registrar/codes-\(issuer)")])
        }
        try town.record([
            "ballot", "accept", town.path("answer-\(voter)-1"), town.path("answer-\(voter)-2"), "--key",
            town.path("voters/\(voter).key"), "--wallet", town.path("\(voter).wallet"),
        ])
    }

    private func refusals(_ town: Town) throws {
        // The same request gets the same answer, without a second credential.
        let first = try Data(contentsOf: town.folder.file("answer-bea-1"))
        try self.issue("bea", 1, town, ["--codes", town.path("registrar/codes-1")])
        #expect(try Data(contentsOf: town.folder.file("answer-bea-1")) == first)
        // The code of one issuer is none for the other, and no code is none at all.
        try self.issue("bea", 1, town, ["--codes", town.path("registrar/codes-2")], status: 2)
        try self.issue("bea", 1, town, status: 2)
        // A second device asks again with the same code.
        try self.request("bea", town, wallet: "second")
        let again = try self.issue("second", 1, town, ["--codes", town.path("registrar/codes-1")], status: 2)
        #expect(again.error.contains("has a credential already"))
        // The ballot that was taken in is not taken in twice; credentials do not fit another key.
        #expect(try town.post("ballot-ann", status: 2).error.contains("number"))
        let stolen = ["--wallet", town.path("bea.wallet"), "--points", "1=1"]
        #expect(try town.sign("cor", stolen, to: "stolen", status: 2).error.contains("another voter"))
        // An issuer’s book is for one issuer, and only its own key goes with it.
        let wrong = try town.record(
            [
                "ballot", "issue", town.path("requests-bea/request-2"), "--issuer", "2", "--key", town.key("issuer-1"),
                "--book", town.path("book-2"), "--output", town.path("x"),
            ],
            status: 2
        )
        #expect(wrong.error.contains("not the key of issuer 2"))
        // Voters of open ballots have no business with issuers.
        try self.request("cor", town, status: 2)
    }
}
