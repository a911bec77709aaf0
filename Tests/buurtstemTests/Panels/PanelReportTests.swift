import Foundation
import Testing

@Suite("Reports of panels from the command line")
struct PanelReportTests {
    @Test("agenda, minutes, register, deadlines and ledger, for people and for programs, the same each time")
    func reports() throws {
        let town = try PanelTown()
        try town.begin()
        try town.compose()
        try town.handIn()
        try town.call()
        try town.gather()
        try town.tonight("sara", "item open p")
        try town.tonight("ben", "item ask p water", ["--text", "Wie geeft water?"], status: 2)
        try town.tonight("sara", "item ask-questions p")
        try town.tonight("ben", "item ask p water", ["--text", "Wie geeft water?"])
        let cases: [(words: [String], says: String)] = [
            (["agenda", "m"], "Buurttuin"), (["minutes", "m"], "Wie geeft water?"),
            (["register", "--quarter", "2026-Q1"], "2026"), (["deadlines", "--on", "2026-03-10"], "garden"),
            (["ledger"], "€1,000"), (["ledger", "--pot", "west/2026"], "€1,000"),
            (["ledger", "--initiative", "garden"], "Buurttuin"), (["initiative", "status", "garden"], "Buurttuin"),
        ]
        for (words, says) in cases {
            let run = try town.run(words)
            #expect(run.output.contains(says), "\(words): \(run.output)")
            #expect(try town.run(words).output == run.output)
            #expect(try !town.json(words).isEmpty)
            let dutch = try Program.run(words + ["--record", town.record, "--lang", "nl"])
            #expect(dutch.status == 0 && dutch.output != run.output, "\(words)")
        }
        let calendar = town.path("deadlines.ics")
        try town.run(["deadlines", "--on", "2026-03-10", "--calendar", calendar])
        #expect(try town.folder.read("deadlines.ics").hasPrefix("BEGIN:VCALENDAR\r\n"))
    }

    @Test(
        "say what is not there",
        arguments: [
            (["agenda", "x"], "‘x’"), (["minutes", "x"], "‘x’"), (["register", "--quarter", "2026-3"], "no quarter"),
            (["deadlines", "--on", "never"], "no day"), (["ledger", "--initiative", "x"], "‘x’"),
            (["ledger", "--pot", "x"], "no pot"),
            (["ledger", "--pot", "x/1", "--initiative", "x"], "--initiative or --pot"),
            (["initiative", "status", "x"], "‘x’"), (["item", "show", "x"], "‘x’"), (["meeting", "show", "x"], "‘x’"),
            (["panel", "show", "x"], "‘x’"), (["initiative", "show", "x"], "‘x’"),
        ]
    )
    func unknown(_ words: [String], _ says: String) throws {
        let town = try PanelTown()
        try town.begin()
        #expect(try town.run(words, status: 2).error.contains(says))
    }
}
