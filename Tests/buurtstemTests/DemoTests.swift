import Foundation
import Testing

@Suite("buurtstem compare and demo")
struct DemoTests {
    @Test("compares rules side by side")
    func compare() throws {
        let file = try Folder.scratch().write(Invented.square, "plein.pb")
        let run = try Program.run([
            "compare", file, "--rules", "greedy,equal-shares:completion=add1,expanding-approvals", "--lang", "en",
        ])
        #expect(run.status == 0, "\(run.error)")
        #expect(run.output.contains("A  Greedy (greedy)"))
        #expect(run.output.contains("expanding-approvals: This rule is not defined for ‘approval’ ballots."))
    }

    @Test("counts, explains and writes report and outcome")
    func demo() throws {
        let folder = try Folder.scratch()
        let file = try folder.write(Invented.square, "plein.pb")
        let run = try Program.run(["demo", file, "--output", folder.path + "/out/deep"])
        #expect(run.status == 0, "\(run.error)")
        #expect(run.output.contains("Dezelfde stemmen, andere regels"))
        #expect(run.output.contains("In orde: alles klopt."))
        #expect(run.output.contains("V6-credential"))
        #expect(try folder.read("out/deep/plein.buurtstem").hasPrefix("buurtstem record v1\n"))
        #expect(try folder.read("out/deep/report.html").contains("Plein aan de Beek"))
        #expect(
            try JSONSerialization.jsonObject(with: Data(folder.read("out/deep/outcome.json").utf8)) is [String: Any]
        )
    }

    @Test("records every ballot, in secret where asked, and sees one changed byte", arguments: ["0", "1/2", "1"])
    func record(share: String) throws {
        let file = try Folder.scratch().write(Invented.square, "plein.pb")
        let run = try Program.run(["demo", file, "--secret", share, "--json"])
        #expect(run.status == 0, "\(run.error)")
        let document = try #require(
            try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
        )
        let record = try #require(document["record"] as? [String: Any])
        let (open, secret) = (record["open"] as? Int ?? 0, record["secret"] as? Int ?? 0)
        #expect(open + secret == document["ballots"] as? Int)
        #expect(share != "0" || secret == 0)
        #expect(share != "1" || open == 0)
        let good = try #require(record["verification"] as? [String: Any])
        #expect(good["verified"] as? Bool == true)
        let bad = try #require(record["tampered"] as? [String: Any])
        #expect(bad["verified"] as? Bool == false)
        let found = try #require(bad["found"] as? [[String: Any]])
        let expected = secret > 0 ? ["V5-invalid-signature", "V6-credential"] : ["V5-invalid-signature"]
        #expect(expected.contains(try #require(found.first?["code"] as? String)))
    }
}
