internal import BallotRules

extension ReadingPass {
    /// Reads the header of `section`; `false` when reading cannot go on.
    mutating func readHeader(of section: Section, _ span: Span<UInt8>) -> Bool {
        self.lookClosely(span, width: nil, fields: [])
        let names = self.context.cells.map { $0.text(in: self.bytes) }
        self.header = names
        switch section {
        case .meta:
            if names != ["key", "value"] {
                self.context.tell(.unexpectedHeader, cell: 0, value: names.joined(separator: ";"))
            }
            return true
        case .projects:
            self.projectColumns = names
            self.projectReader = ProjectReader(header: names)
            self.checkColumns(names, known: PabulibFormat.projectColumns, unordered: [])
            return self.need(["project_id", "cost"], in: names, of: section)
        case .votes:
            self.voteColumns = names
            self.checkColumns(names, known: PabulibFormat.voteColumns, unordered: PabulibFormat.experimentColumns)
            let points = self.facts.form.hasPoints ? ["points"] : []
            guard self.need(["voter_id", "vote"] + points, in: names, of: section) else { return false }
            if let channel = self.reader.channelColumn, !self.need([channel], in: names, of: section) { return false }
            self.beginVotes()
            return true
        }
    }

    private mutating func need(_ columns: [String], in names: [String], of section: Section) -> Bool {
        let missing = columns.filter { !names.contains($0) }
        for column in missing { self.context.tell(.missingColumn, value: column, expected: section.rawValue) }
        return missing.isEmpty
    }

    private mutating func checkColumns(_ names: [String], known: [String], unordered: [String]) {
        var seen: Set<String> = []
        var last = -1
        for (index, name) in names.enumerated() {
            if name.isEmpty {
                self.context.tell(.emptyColumnName, cell: index)
                continue
            }
            if !seen.insert(name).inserted {
                self.context.tell(.duplicateColumn, cell: index, field: name, value: name)
            }
            if name == "target" && known.contains("beneficiaries") {
                self.context.tell(.oldColumnName, cell: index, field: name, value: name, expected: "beneficiaries")
            } else if let rank = known.firstIndex(of: name) {
                if rank < last {
                    let before = rank > 0 ? known[rank - 1] : ""
                    self.context.tell(.columnOrder, cell: index, field: name, value: name, expected: before)
                }
                last = max(last, rank)
            } else if !unordered.contains(name) {
                self.context.tell(.unknownColumn, cell: index, field: name, value: name)
            }
        }
    }
}
