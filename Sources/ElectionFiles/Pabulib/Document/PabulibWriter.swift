/// Collects canonical rows as bytes.
struct PabulibWriter {
    private(set) var bytes: [UInt8] = []

    private static let listColumns: Set<String> = ["vote", "points", "category", "beneficiaries", "exclusion_groups"]

    init(capacity: Int) {
        self.bytes.reserveCapacity(capacity)
    }

    /// The order in which names are written: known ones in their order, then the others as they come.
    static func order(_ names: [String], known: [String]) -> [Int] {
        var rank: [String: Int] = [:]
        for (index, name) in known.enumerated() { rank[name] = index }
        return names.indices.sorted { left, right in
            let leftRank = rank[names[left]] ?? known.count
            let rightRank = rank[names[right]] ?? known.count
            return leftRank != rightRank ? leftRank < rightRank : left < right
        }
    }

    /// Adds a row of texts.
    mutating func line(_ texts: [String]) {
        for (index, text) in texts.enumerated() {
            if index > 0 { self.bytes.append(Byte.semicolon) }
            self.append(Array(text.utf8)[...])
        }
        self.bytes.append(Byte.newline)
    }

    /// Adds a row of `width` texts and returns where it starts.
    mutating func row(_ texts: [String], width: Int) -> UInt32 {
        let start = UInt32(truncatingIfNeeded: self.bytes.count)
        self.line((0..<max(width, 1)).map { $0 < texts.count ? texts[$0] : "" })
        return start
    }

    /// Adds header and rows of a section; `rows` are the starts of its rows in `source`.
    mutating func section(_ columns: [String], _ known: [String], _ rows: [UInt32], _ source: [UInt8]) {
        var names = columns
        if let old = names.firstIndex(of: "target"), known.contains("beneficiaries"), !names.contains("beneficiaries") {
            names[old] = "beneficiaries"
        }
        let order = PabulibWriter.order(names, known: known)
        self.line(order.map { names[$0] })
        let lists = names.map { PabulibWriter.listColumns.contains($0) && known.contains($0) }
        let span = source.span
        for start in rows {
            var scanner = RowScanner(position: Int(start))
            guard scanner.next(span) == .row else { continue }
            scanner.trimCells(span)
            for (place, index) in order.enumerated() {
                if place > 0 { self.bytes.append(Byte.semicolon) }
                guard index < scanner.cells.count else { continue }
                self.cell(scanner.cells[index], isList: lists[index], source)
            }
            self.bytes.append(Byte.newline)
        }
    }

    private mutating func cell(_ cell: Cell, isList: Bool, _ source: [UInt8]) {
        let raw = cell.isEscaped ? cell.unescaped(source)[...] : source[cell.start..<cell.end]
        guard isList, raw.contains(where: Byte.isBlank) else { return self.append(raw) }
        var tight: [UInt8] = []
        for (index, entry) in raw.split(separator: Byte.comma, omittingEmptySubsequences: false).enumerated() {
            if index > 0 { tight.append(Byte.comma) }
            var entry = entry
            while let first = entry.first, Byte.isBlank(first) { entry = entry.dropFirst() }
            while let last = entry.last, Byte.isBlank(last) { entry = entry.dropLast() }
            tight += entry
        }
        self.append(tight[...])
    }

    /// Adds a cell, in quotes where it needs them.
    private mutating func append(_ text: ArraySlice<UInt8>) {
        var text = text
        while let first = text.first, Byte.isBlank(first) { text = text.dropFirst() }
        while let last = text.last, Byte.isBlank(last) { text = text.dropLast() }
        guard text.contains(where: PabulibWriter.needsQuotes) else {
            self.bytes += text
            return
        }
        self.bytes.append(Byte.quote)
        for byte in text {
            self.bytes.append(byte)
            if byte == Byte.quote { self.bytes.append(byte) }
        }
        self.bytes.append(Byte.quote)
    }

    private static func needsQuotes(_ byte: UInt8) -> Bool {
        byte == Byte.semicolon || byte == Byte.quote || byte == Byte.newline || byte == Byte.carriageReturn
    }
}
