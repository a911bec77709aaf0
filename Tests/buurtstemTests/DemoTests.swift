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

    @Test("plays a panel's evening, with minutes, awards and a verified record", arguments: ["nl", "en"])
    func panel(language: String) throws {
        let folder = try Folder.scratch()
        let run = try Program.run(["demo", "--panel", "--lang", language, "--output", folder.path])
        #expect(run.status == 0, "\(run.error)")
        let said =
            language == "nl"
            ? [
                "lid-4 (zetel 4, indiener) doet niet mee", "reservelid (plaatsvervanger 1) neemt de plaats in",
                "De stemmen zijn gelijk.", "- Weigeren.", "Criterium samenhang in de buurt: voldoet niet.",
                "Gevraagd wordt nu € 950,00.", "de pot van zeswegen voor 2026: € 950,00", "In orde: alles klopt.",
                "Niet in orde",
            ] : ["- Refuse.", "Good: everything holds.", "Not good"]
        for text in said { #expect(run.output.contains(text), "\(text)") }
        let verified = try Program.run(["verify", folder.path + "/panel.buurtstem"])
        #expect(verified.status == 0, "\(verified.output)")
        #expect(try folder.read("minutes.nl.txt").hasPrefix("Verslag van vergadering avond-1\n"))
    }

    @Test("an evening is one JSON document, and its tampered copy fails at the vote alone") func panelDocument() throws
    {
        let run = try Program.run(["demo", "--panel", "--json"])
        let document = try #require(
            try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
        )
        #expect(document["sum"] as? Int == 0)
        let record = try #require(document["record"] as? [String: Any])
        let good = try #require(record["verification"] as? [String: Any])
        #expect(good["verified"] as? Bool == true)
        let bad = try #require(record["tampered"] as? [String: Any])
        let found = try #require(bad["found"] as? [[String: Any]])
        #expect(found.compactMap { $0["code"] as? String }.first == "V5-invalid-signature")
        #expect(try Program.run(["demo", "--panel", "x.pb"]).status == 2)
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
