import Testing

@testable import buurtstem

@Suite("Tables with commas")
struct CSVTests {
    @Test(
        "are read as they were written",
        arguments: [
            [["a", "b"], ["1", "2"]], [["a", "b"], ["x, y", "he said \"no\""]], [["a", "b"], ["\"", "\"\""]],
            [["a", "b"], ["two\nlines", ""]], [["a", "b"], ["", "ü"]],
        ]
    )
    func roundTrip(rows: [[String]]) throws {
        let text = rows.map(CSV.line).joined()
        let table = try CSV(parsing: Array(text.utf8), place: "x")
        #expect(table.columns == rows[0])
        #expect(table.rows.map(\.cells) == Array(rows.dropFirst()))
    }

    @Test("name the line where cells are missing")
    func missing() throws {
        let error = #expect(throws: Failure.self) { _ = try CSV(parsing: Array("a,b\n1,2\n3\n".utf8), place: "x") }
        #expect(error?.place == "x:3")
    }
}
