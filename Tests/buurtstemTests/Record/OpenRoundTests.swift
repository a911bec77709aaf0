import Foundation
import Testing

@Suite("A round with open ballots, on the command line")
struct OpenRoundTests {
    /// A round of five voters that is open; the fifth votes on paper.
    private func openTown() throws -> Town {
        let town = try Town()
        var voters: [(reference: String, kind: String, key: String)] = []
        for name in ["ann", "bea", "cor", "dik"] { voters.append((name, "open", try town.makeVoter(name))) }
        voters.append(("eef", "paper", ""))
        try town.begin(voters, preset: "citizens-budget-open", election: Invented.square)
        try town.cosign()
        try town.operate("open")
        return town
    }

    @Test("goes from the register to a package that holds, with revote, paper, desk and key events")
    func wholeRound() throws {
        let town = try self.openTown()
        try town.cast("ann", "1,2,3")
        try town.cast("bea", "1,2")
        try town.cast("cor", "4")
        try town.cast("ann", "1,3")
        try self.replaceKey(town)
        try self.paper(town)
        try town.operate("close")
        try town.cosign()
        try town.operate("anchor")
        try self.enterPaper(town)
        let counted = try town.json(["round", "count", "--explain"])
        let counts = try #require(counted["counts"] as? [String: Any])
        #expect(counts["counted"] as? Int == 4 && counts["paper"] as? Int == 2)
        #expect(counts["cast"] as? Int == 3 && counts["cancelled"] as? Int == 1)
        #expect(counted["explanation"] is [Any])
        try town.certify()
        try town.publish()
        try self.verify(town, selected: try #require(counted["selected"] as? [String]))
    }

    /// Dik lost his key before he voted.
    private func replaceKey(_ town: Town) throws {
        let new = try town.makeVoter("dik-2")
        let old = town.path("voters/dik.pub")
        try town.record(
            ["round", "event", "--replace", old, "--by", new, "--reason", "lost"] + town.officers
        )
        try town.sign("dik", ["--choose", "1"], to: "late", status: 2)
        try town.sign("dik-2", ["--choose", "2,4"], to: "ballot-dik")
    }

    /// Cor comes to the desk after all, and Eef; the officers are not together for the first.
    private func paper(_ town: Town) throws {
        let draft = town.path("desk.draft")
        let cor = try town.number(of: "cor")
        try town.record([
            "round", "event", "--desk", "\(cor)", "--key", town.path("voters/cor.pub"), "--reason", "paper",
            "--sign-with", town.key("officer-1"), "--draft", draft,
        ])
        let shown = try town.record(["round", "sign", draft])
        #expect(shown.output.contains("voter \(cor) votes on paper, batch 1 (paper)"))
        try town.record(["round", "sign", draft, "--sign-with", town.key("officer-2")])
        let eef = try town.number(of: "eef")
        try town.record(["round", "event", "--desk", "\(eef)", "--reason", "paper"] + town.officers)
        try town.record(
            ["round", "batch", "--channel", "library", "--used", "2", "--unused", "7", "--spoiled", "1"] + town.officers
        )
    }

    private func enterPaper(_ town: Town) throws {
        let first = ["round", "enter", "--batch", "1", "--number", "1", "--choose", "3,4"]
        for clerk in 1...2 { try town.record(first + ["--sign-with", town.key("clerk-\(clerk)")]) }
        let second = ["round", "enter", "--batch", "1", "--number", "2"]
        try town.record(second + ["--choose", "1", "--sign-with", town.key("clerk-1")])
        try town.record(second + ["--choose", "1,2", "--sign-with", town.key("clerk-2")])
        let before = try town.operate("certify", ["--sign-with", town.key("recounter")], status: 2)
        #expect(before.error.contains("batch"))
        let decided = ["round", "resolve", "--batch", "1", "--number", "2", "--choose", "1", "--reason", "a smudge"]
        try town.record(decided + town.officers)
    }

    private func verify(_ town: Town, selected: [String]) throws {
        let package = town.path("round.buurtstem")
        let receipts = try FileManager.default.contentsOfDirectory(atPath: town.path("receipts")).sorted()
        let arguments = ["verify", package] + receipts.flatMap { ["--receipt", town.path("receipts/\($0)")] }
        let run = try town.run(arguments + ["--trusted-checkpoint", town.path("round/checkpoint"), "--json"])
        let report = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        #expect(report["verified"] as? Bool == true && report["research"] as? String == "same")
        #expect((report["record"] as? [String: Any])?["selected"] as? [String] == selected)
        let checks = try #require(report["checks"] as? [String: Any])
        #expect(Set(checks.keys) == Set((1...15).map { "V\($0)" }))
        #expect(checks.filter { $0.value as? String != "passed" }.map(\.key) == ["V6"])
        // Somebody else’s receipt is not hers.
        let foreign = ["--receipt", town.path("receipts/\(receipts[0])"), "--key", town.path("voters/bea.pub")]
        let wrong = try town.run(["verify", package] + foreign + ["--json"], status: 1)
        #expect(wrong.output.contains("\"code\": \"V15-"))
        try self.change(package, town)
    }

    /// One changed byte, anywhere, is found.
    private func change(_ package: String, _ town: Town) throws {
        var bytes = try Data(contentsOf: URL(fileURLWithPath: package))
        bytes[bytes.count / 2] ^= 1
        try bytes.write(to: town.folder.file("changed.buurtstem"))
        let run = try town.run(["verify", town.path("changed.buurtstem")], status: 1)
        #expect(run.output.contains("Not good: "))
        let text = try town.run(["verify", town.path("rules.txt"), "--json"], status: 1)
        #expect(text.output.contains("\"code\": \"V1-"))
    }

    @Test("does not need the registrar’s private side for anything after the register is made")
    func erasure() throws {
        let town = try self.openTown()
        for file in ["registrar", "voters.csv"] { try FileManager.default.removeItem(at: town.folder.file(file)) }
        try town.cast("ann", "1")
        try town.finish()
        try town.run(["verify", town.path("round.buurtstem")])
    }

    @Test("shows a receipt to be good or not")
    func receipts() throws {
        let town = try self.openTown()
        try town.cast("ann", "1,2")
        let receipt = town.path("receipts/3.receipt")
        let mine = ["--key", town.path("voters/ann.pub"), "--ballot", town.path("ballot-ann")]
        let good = try town.json(["ballot", "check", receipt] + mine)
        #expect(good["good"] as? Bool == true && (good["says"] as? String)?.hasSuffix("[1,2]") == true)
        let other = try town.json(["ballot", "check", receipt, "--key", town.path("voters/bea.pub")], status: 1)
        #expect(other["good"] as? Bool == false)
        try town.record(["record", "prove", "--entry", "3", "--output", town.path("again.receipt")])
        #expect(try town.folder.read("again.receipt") == town.folder.read("receipts/3.receipt"))
        try town.record(["record", "prove", "--from", "2", "--output", town.path("growth")])
        #expect(try town.folder.read("growth").hasPrefix("old 2\n"))
        #expect(try town.json(["record", "check"])["wrong"] as? [String] == [])
    }
}
