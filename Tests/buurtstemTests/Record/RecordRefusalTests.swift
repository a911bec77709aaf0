import Foundation
import Testing

@Suite("Refusals around the record")
struct RecordRefusalTests {
    private func enrolledTown() throws -> Town {
        let town = try Town()
        let voters = [(reference: "ann", kind: "open", key: try town.makeVoter("ann"))]
        try town.begin(voters, preset: "panel-open", election: Invented.square)
        return town
    }

    @Test("names every limit that a ballot breaks, and projects that are not there")
    func limits() throws {
        let town = try self.enrolledTown()
        try town.cosign()
        try town.operate("open")
        let unknown = try town.sign("ann", ["--choose", "1,77,x"], to: "b", status: 2)
        #expect(unknown.error.contains("there are no such projects: 77, x"))
        let twice = try town.sign("ann", ["--choose", "1,1"], to: "b", status: 2)
        #expect(twice.error.contains("--choose 1,1"))
        #expect(try town.sign("ann", ["--points", "1=2"], to: "b", status: 2).error.contains("you choose projects"))
        try town.sign("ann", ["--blank"], to: "b")
    }

    @Test("refuses the wrong key for a role, with the role in the message")
    func wrongKeys() throws {
        let town = try self.enrolledTown()
        let log = try town.record(["record", "checkpoint", "--key", town.key("operator")], status: 2)
        #expect(log.error.contains("this is a key of the operator"))
        try town.record(["record", "checkpoint", "--key", town.key("log")])
        let early = try town.operate("open", status: 2)
        #expect(early.error.contains("0 of the 2 witnesses needed have cosigned"))
        let other = try Town()
        let foreign = ["record", "cosign", "--state", town.path("w"), "--key", other.key("witness-1")]
        #expect(try town.record(foreign, status: 2).error.contains("no witness of this log"))
        try town.cosign()
        let operatorOfOthers = ["round", "open", "--sign-with", other.key("operator")]
        try town.record(operatorOfOthers, status: 2)
        try town.operate("open")
        let one = ["round", "event", "--cancel", town.path("voters/ann.pub"), "--reason", "x"]
        let single = try town.record(one + ["--sign-with", town.key("officer-1")], status: 2)
        #expect(single.error.contains("somebody else must sign as well"))
        let twice = one + ["--sign-with", town.key("officer-1"), "--sign-with", town.key("officer-1")]
        #expect(try town.record(twice, status: 2).error.contains("named twice"))
    }

    @Test("says which folder or file is not there")
    func missing() throws {
        let run = try Program.run(["round", "status", "--record", "nowhere", "--lang", "en"])
        #expect(run.status == 2)
        #expect(run.error == "nowhere/log: there is no such file\n  Check the name and the folder.\n")
    }

    @Test("does not close before the announced end, nor count before the close")
    func early() throws {
        let town = try self.enrolledTown()
        #expect(try town.record(["round", "count"], status: 2).error.contains("voting has not ended"))
        #expect(
            try town.record(["round", "pack", "--output", town.path("p")], status: 2).error.contains(
                "not been published"
            )
        )
        try FileManager.default.removeItem(at: town.folder.file("round"))
        let late = town.newRound("panel-open").map { $0 == "2020-02-01T20:00:00Z" ? "2999-01-01T00:00:00Z" : $0 }
        try town.record(late)
        try town.cosign()
        try town.operate("open")
        #expect(try town.operate("close", status: 2).error.contains("2999-01-01T00:00:00Z"))
    }

    @Test("refuses what the record cannot carry")
    func plans() throws {
        let town = try self.enrolledTown()
        try FileManager.default.removeItem(at: town.folder.file("round"))
        let cases: [(String, String)] = [
            (
                Invented.square.replacing("voter_id;vote\na;", with: "voter_id;weight;vote\na;2;")
                    .replacing("\nb;", with: "\nb;1;").replacing("\nc;", with: "\nc;1;")
                    .replacing("\nd;", with: "\nd;1;").replacing("\ne;", with: "\ne;1;"),
                "not all ballots in it weigh the same"
            ),
            (
                Invented.square.replacing(
                    "vote_type;approval",
                    with: "vote_type;approval\nmin_project_score_threshold;3"
                ), "option of the rule"
            ),
            (Invented.square.replacing("Bankjes", with: "\"Bank\njes\""), "project 1"),
        ]
        for (election, reason) in cases {
            try town.folder.write(election, "projects.pb")
            let run = try town.record(town.newRound("panel-open"), status: 2)
            #expect(run.error.contains(reason), "\(run.error)")
        }
        try town.folder.write(Invented.square, "projects.pb")
        let none = try town.record(town.newRound("nothing"), status: 2)
        #expect(none.error.contains("Choose one of: citizens-budget-open"))
        let lot = try town.record(town.newRound("panel-open") + ["--tie-order", "votes,lot"], status: 2)
        #expect(lot.error.contains("0 public keys of a lot party"))
        let seed = try town.record(town.newRound("panel-open") + ["--tie-order", "votes,lot:1"], status: 2)
        #expect(seed.error.contains("A lot has no seed here."))
        let folder = town.folder.file("round").path
        #expect(!FileManager.default.fileExists(atPath: folder), "nothing is left behind")
        try town.record(town.newRound("panel-open"))
        let again = try town.record(town.newRound("panel-open"), status: 2)
        #expect(again.error.contains("never overwritten"))
    }

    @Test("tells a second process that another one is at work")
    func busy() throws {
        let town = try self.enrolledTown()
        let file = try FileHandle(forUpdating: town.folder.file("round/log"))
        #expect(flock(file.fileDescriptor, LOCK_EX) == 0)
        let run = try town.record(["record", "checkpoint", "--key", town.key("log")], status: 2)
        #expect(run.error.contains("Another program is writing to this log."))
        try file.close()
        try town.record(["record", "checkpoint", "--key", town.key("log")])
    }

    @Test("finds a torn last entry, and cuts it off only when told so")
    func torn() throws {
        let town = try self.enrolledTown()
        let log = town.folder.file("round/log")
        let whole = try Data(contentsOf: log)
        try (whole + Data([0x01, 0x00, 0x83, 0x08])).write(to: log)
        let refused = try town.record(["round", "status"], status: 2)
        #expect(refused.error.contains("after 2 entries, from byte \(whole.count)"))
        #expect(try town.record(["record", "repair"], status: 1).output.contains("Bytes after them:"))
        #expect(try Data(contentsOf: log).count == whole.count + 4)
        try town.record(["record", "repair", "--cut"])
        #expect(try Data(contentsOf: log) == whole)
        try town.record(["round", "status"])
        // What a checkpoint covers was acknowledged, and is never cut.
        try town.record(["record", "checkpoint", "--key", town.key("log")])
        try whole.dropLast().write(to: log)
        let damaged = try town.record(["record", "repair", "--cut"], status: 2)
        #expect(damaged.error.contains("Put back a copy."))
        #expect(try Data(contentsOf: log) == whole.dropLast())
    }

    @Test("a witness remembers, and keeps evidence against a log that shows two histories")
    func witness() throws {
        let town = try self.enrolledTown()
        try town.cosign()
        let twin = try Town(copying: town)
        for place in [town, twin] { try place.operate("open") }
        try town.cosign()
        try twin.sign("ann", ["--blank"], to: "ballot-ann")
        try twin.record(["record", "checkpoint", "--key", twin.key("log")])
        let state = town.path("witness-1.state")
        let cosign = ["record", "cosign", "--state", state, "--key", twin.key("witness-1")]
        // Signatures are the same each time, so both logs are still the same; then they part.
        try twin.record(cosign)
        try town.cast("ann", "1")
        try town.cosign()
        try twin.post("ballot-ann")
        let run = try twin.record(cosign, status: 2)
        #expect(run.error.contains("two different histories"))
        #expect(FileManager.default.fileExists(atPath: state + ".evidence"))
    }
}

extension Town {
    /// The same town again, with the same keys and record.
    fileprivate init(copying other: Town) throws {
        self.folder = try Folder.scratch()
        for name in ["keys", "public", "voters", "round"] {
            try FileManager.default.copyItem(at: other.folder.file(name), to: self.folder.file(name))
        }
    }
}
