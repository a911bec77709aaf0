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
        #expect(try folder.read("out/deep/report.html").contains("Plein aan de Beek"))
        #expect(
            try JSONSerialization.jsonObject(with: Data(folder.read("out/deep/outcome.json").utf8)) is [String: Any]
        )
    }
}
