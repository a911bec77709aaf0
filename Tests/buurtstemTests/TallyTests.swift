import Foundation
import Testing

@Suite("buurtstem tally")
struct TallyTests {
    @Test("prints who won and why not, in Dutch")
    func dutch() throws {
        let folder = try Folder.scratch()
        let file = try folder.write(Invented.square, "plein.pb")
        let run = try Program.run(["tally", file, "--rule", "greedy"])
        #expect(run.status == 0, "\(run.error)")
        #expect(
            run.output == """
                Plein aan de Beek
                Budget € 1.000,50 · 4 projecten · 5 stembiljetten (aankruisen)
                Regel: Meeste stemmen eerst (greedy)
                Bij gelijke stand: niet beslissen

                3 van de 4 projecten krijgen samen € 1.000,25. Van het budget van € 1.000,50 blijft € 0,25 over.
                █████████████████████████████████ 100%

                Gekozen (3)
                #  project         kosten  stemmen
                1  1 · Bankjes   € 600,25        4  ████████████
                2  3 · Bomen     € 200,00        2  ██████
                3  4 · Schommel  € 200,00        2  ██████

                Niet gekozen (1)
                project        kosten  stemmen             waarom niet
                2 · Fontein  € 500,00        3  █████████  past niet: er was nog € 400,25

                Gelijke standen (1)
                  Gelijk in stemmen (2): 3 · Bomen en 4 · Schommel. De volgorde maakt niet uit.

                """
        )
    }

    @Test("gives one JSON document in the order of the contract")
    func json() throws {
        let file = try Folder.scratch().write(Invented.square, "plein.pb")
        let run = try Program.run(["tally", file, "--rule", "greedy", "--tie-order", "id", "--json", "--explain"])
        #expect(run.status == 0 && run.error.isEmpty)
        let object = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        #expect(object["file"] as? String == file)
        #expect(object["rule"] as? String == "greedy")
        #expect(object["tieOrder"] as? String == "id")
        #expect(object["selected"] as? [String] == ["1", "3", "4"])
        #expect(object["tied"] as? [String] == [])
        #expect(object["exact"] as? Bool == true)
        #expect(run.output.contains("\"budget\": 1000.50,") && run.output.contains("\"cost\": 1000.25,"))
        #expect((object["options"] as? [String: String])?["misfit"] == "skip")
        #expect((object["steps"] as? [Any])?.count == 4)
        #expect(object["seconds"] is NSNumber)
        #expect((object["explanation"] as? [Any])?.count == 4)
        let names = ["file", "rule", "options", "tieOrder", "budget", "selected", "cost", "tied", "exact", "seconds"]
        let places = names.compactMap { run.output.range(of: "\n  \"\($0)\":")?.lowerBound }
        #expect(places.count == names.count && places == places.sorted())
    }

    @Test("leaves a tie open that the winners depend on, and decides it by the order given")
    func tie() throws {
        let file = try Folder.scratch().write(Invented.tied, "gelijk.pb")
        let open = try Program.run(["tally", file, "--rule", "greedy", "--json", "--lang", "en"])
        #expect(open.status == 0 && open.output.contains("\"tied\": [\"3\", \"4\"]"), "\(open.output)")
        let decided = try Program.run(["tally", file, "--rule", "greedy", "--tie-order", "id", "--json"])
        #expect(decided.output.contains("\"tied\": []") && decided.output.contains("\"selected\": [\"1\", \"3\"]"))
        let text = try Program.run(["tally", file, "--rule", "greedy", "--lang", "en"])
        #expect(text.output.contains("Tied, not decided (2)"))
    }

    @Test("reads standard input")
    func standardInput() throws {
        let run = try Program.run(["tally", "-", "--rule", "greedy", "--json"], input: Data(Invented.square.utf8))
        #expect(run.status == 0 && run.output.contains("\"file\": \"stdin\""))
    }

    @Test("uses no colours where output is no terminal, and fills the width asked for", arguments: [40, 60, 140])
    func width(columns: Int) throws {
        let long = Invented.square.replacing("Fontein", with: String(repeating: "喷泉 ", count: 40))
        let file = try Folder.scratch().write(long, "lang.pb")
        let run = try Program.run(
            ["tally", file, "--rule", "greedy", "--explain"],
            environment: ["COLUMNS": columns.description]
        )
        #expect(!run.output.contains("\u{1B}"))
        let row = try #require(run.output.split(separator: "\n").first { $0.hasPrefix("2 · ") })
        let wide = row.unicodeScalars.count { $0.value > 0x4E00 && $0.value < 0xA000 }
        #expect(row.count + wide <= max(columns, 70), "\(row)")
        #expect(row.contains("…"))
    }
}
