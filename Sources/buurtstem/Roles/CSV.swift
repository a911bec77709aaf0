internal import BallotRules

/// A small table with commas: a header, then rows. Cells with a comma, a quote or a line end stand in quotes.
struct CSV {
    /// The names of the columns.
    let columns: [String]
    /// The rows with the number of the line on which each begins.
    let rows: [(line: Int, cells: [String])]
    private let place: String

    /// Reads `text`.
    init(parsing bytes: [UInt8], place: String) throws(Failure) {
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw Failure(
                place,
                Bilingual(nl: "dit is geen tekst in UTF-8", en: "this is no text in UTF-8"),
                remedy: Bilingual(nl: "Bewaar het bestand als UTF-8.", en: "Save the file as UTF-8.")
            )
        }
        var rows = CSV.split(text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text)
        rows.removeAll { $0.cells == [""] }
        self.place = place
        self.columns = rows.first?.cells.map { $0.trimming } ?? []
        self.rows = Array(rows.dropFirst())
        for row in self.rows where row.cells.count != self.columns.count {
            throw Failure(
                "\(place):\(row.line)",
                Bilingual(
                    nl: "deze regel heeft \(row.cells.count) vakken en de kop \(self.columns.count)",
                    en: "this line has \(row.cells.count) cells and the header \(self.columns.count)"
                ),
                remedy: Bilingual(nl: "Scheid de vakken met komma’s.", en: "Separate the cells with commas.")
            )
        }
    }

    /// The place of a column that must be there.
    func column(_ name: String) throws(Failure) -> Int {
        guard let index = self.columns.firstIndex(of: name) else {
            throw Failure(
                "\(self.place):1",
                Bilingual(nl: "de kolom ‘\(name)’ ontbreekt", en: "the column ‘\(name)’ is missing"),
                remedy: Bilingual(
                    nl: "De eerste regel noemt de kolommen, met komma’s ertussen.",
                    en: "The first line names the columns, with commas between."
                )
            )
        }
        return index
    }

    /// A row as one line.
    static func line(_ cells: [String]) -> String {
        cells.map { cell in
            let isPlain = !cell.contains { $0 == "," || $0 == "\"" || $0.isNewline }
            return isPlain ? cell : "\"" + cell.replacing("\"", with: "\"\"") + "\""
        }.joined(separator: ",") + "\n"
    }

    private static func split(_ text: String) -> [(line: Int, cells: [String])] {
        var rows: [(line: Int, cells: [String])] = []
        var (cells, cell, line, start, isQuoted, isAfterQuote) = ([String](), "", 1, 1, false, false)
        for character in text {
            defer { isAfterQuote = character == "\"" && !isQuoted }
            if isQuoted {
                if character == "\"" { isQuoted = false } else { cell.append(character) }
            } else if character == "\"" {
                // A quote inside a quoted cell is written twice.
                if isAfterQuote { cell.append(character) }
                isQuoted = true
            } else if character == "," {
                cells.append(cell)
                cell = ""
            } else if character.isNewline {
                rows.append((start, cells + [cell]))
                (cells, cell, start) = ([], "", line + 1)
            } else {
                cell.append(character)
            }
            if character.isNewline { line += 1 }
        }
        if !cell.isEmpty || !cells.isEmpty { rows.append((start, cells + [cell])) }
        return rows
    }
}
