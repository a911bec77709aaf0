internal import BallotRules

extension VoteReader {
    /// Reads a row entry by entry and tells everything that is wrong with it.
    mutating func readClosely(_ scanner: inout RowScanner, _ bytes: Span<UInt8>, _ context: inout RowContext) {
        self.checkShape(&scanner, bytes, &context)
        if context.text(self.columns.voter).isEmpty {
            context.tell(.emptyVoterID, cell: self.columns.voter, field: "voter_id")
        }
        let named = self.entries(self.columns.vote, "vote", context: &context)
        let points = self.columns.points < 0 ? [] : self.entries(self.columns.points, "points", context: &context)
        guard self.checkPoints(named, points, &context) else { return }
        self.choices.clear()
        var seen: Set<Int> = []
        for (position, choice) in named.enumerated() {
            let row = self.table.row(choice.bytes.span, 0, choice.bytes.count)
            let units = self.form.hasPoints ? self.units(points[position], &context) : 0
            guard let units else { return }
            if row < 0 {
                let code = choice.bytes.isEmpty ? ProblemCode.emptyChoice : .unknownProject
                context.tell(code, offset: choice.offset, field: "vote", value: choice.text)
            } else if !seen.insert(row).inserted {
                context.tell(.repeatedProject, offset: choice.offset, field: "vote", value: choice.text)
            } else {
                self.choices.append(row: row, points: units)
            }
        }
        guard self.add(scanner, bytes) else {
            let weight = context.text(self.columns.weight)
            context.tell(.badWeight, cell: self.columns.weight, field: "weight", value: weight)
            return
        }
        self.remark(scanner, &context)
    }

    private func checkShape(_ scanner: inout RowScanner, _ bytes: Span<UInt8>, _ context: inout RowContext) {
        context.look(at: scanner)
        context.checkWidth(self.columns.width)
        guard scanner.hasOuterBlanks else { return }
        context.checkBlanks()
        scanner.trimCells(bytes)
        context.look(at: scanner)
    }

    /// An entry of a list within a cell.
    struct Entry {
        let bytes: [UInt8]
        let offset: Int

        var text: String { String(decoding: self.bytes, as: UTF8.self) }
    }

    private func entries(_ column: Int, _ field: String, context: inout RowContext) -> [Entry] {
        guard context.cells.indices.contains(column), !context.cells[column].isEmpty else { return [] }
        let cell = context.cells[column]
        let bytes = cell.unescaped(context.bytes)
        var entries: [Entry] = []
        var start = 0
        for end in 0...bytes.count where end == bytes.count || bytes[end] == Byte.comma {
            var entry = bytes[start..<end]
            let length = entry.count
            while let first = entry.first, Byte.isBlank(first) { entry = entry.dropFirst() }
            while let last = entry.last, Byte.isBlank(last) { entry = entry.dropLast() }
            if entry.count < length { context.tell(.whitespace, offset: cell.start + start, field: field) }
            entries.append(Entry(bytes: Array(entry), offset: cell.start + (entry.isEmpty ? start : entry.startIndex)))
            start = end + 1
        }
        return entries
    }

    /// Whether there are points where there should be, as many as choices.
    private func checkPoints(_ choices: [Entry], _ points: [Entry], _ context: inout RowContext) -> Bool {
        guard self.form.hasPoints else {
            if !points.isEmpty { context.tell(.pointsUnexpected, cell: self.columns.points, field: "points") }
            return true
        }
        guard points.count != choices.count else { return true }
        let code = points.isEmpty ? ProblemCode.pointsMissing : .pointsCount
        let value = points.isEmpty ? choices.count : points.count
        context.tell(
            code,
            cell: self.columns.points,
            field: "points",
            value: value.description,
            expected: choices.count.description
        )
        return false
    }

    /// The points of an entry in units of 1/1,000,000, or `nil` after telling what is wrong with it.
    private func units(_ entry: Entry, _ context: inout RowContext) -> Int? {
        let limit = ElectionLimits.points * ElectionLimits.pointScale
        do throws(Amount.Fault) {
            let amount = try Amount(entry.text, signed: true)
            if let units = amount.scaled(to: 6), units.magnitude <= limit.magnitude { return units }
        } catch {
            if error != .tooLarge {
                let code = error == .comma ? ProblemCode.commaInNumber : .badPoints
                context.tell(code, offset: entry.offset, field: "points", value: entry.text)
                return nil
            }
        }
        let expected = ElectionLimits.points.description
        context.tell(.pointsTooLarge, offset: entry.offset, field: "points", value: entry.text, expected: expected)
        return nil
    }
}
