internal import BallotRules

extension ReadingPass {
    /// Reads the row that the scanner has just cut; `false` when reading cannot go on.
    mutating func readRow(_ span: Span<UInt8>) -> Bool {
        if let section = self.sectionName() { return self.begin(section) }
        guard let section = self.section else {
            self.context.look(at: self.scanner)
            self.context.tell(.textOutsideSection, offset: self.scanner.rowStart)
            return false
        }
        guard self.header != nil else { return self.readHeader(of: section, span) }
        switch section {
        case .meta: return self.readMeta(span)
        case .projects: return self.readProject(span)
        case .votes: return self.readVote(span)
        }
    }

    /// The section that the row begins, if it does: a row with nothing but its name.
    private func sectionName() -> Section? {
        let cells = self.scanner.cells
        guard let first = cells.first, first.end - first.start <= 16, cells.count == 1 || self.section != .votes,
            cells.dropFirst().allSatisfy(\.isEmpty)
        else { return nil }
        var name = String(decoding: self.bytes[first.start..<first.end], as: UTF8.self).uppercased()[...]
        while let last = name.utf8.last, Byte.isBlank(last) { name = name.dropLast() }
        while let blank = name.utf8.first, Byte.isBlank(blank) { name = name.dropFirst() }
        return Section(rawValue: String(name))
    }

    private mutating func begin(_ section: Section) -> Bool {
        self.context.look(at: self.scanner)
        let written = self.context.text(0)
        if written != section.rawValue || self.context.cells.count > 1 {
            self.context.tell(.sectionSpelling, cell: 0, value: written, expected: section.rawValue)
        }
        if self.begun.contains(section) {
            self.context.tell(.repeatedSection, cell: 0, value: section.rawValue)
            return false
        }
        let needed = Section.allCases.prefix { $0 != section }
        guard self.begun.elementsEqual(needed) else {
            self.context.tell(.sectionOrder, cell: 0, value: section.rawValue)
            return false
        }
        if let previous = self.section, self.header == nil {
            self.context.tell(.missingHeader, cell: 0, value: previous.rawValue)
            return false
        }
        self.begun.append(section)
        self.section = section
        self.header = nil
        switch section {
        case .meta: return true
        case .projects: return self.endMeta()
        case .votes: return self.endProjects()
        }
    }

    private mutating func readMeta(_ span: Span<UInt8>) -> Bool {
        guard self.meta.count < self.reader.limits.keys else {
            return self.tooManyRows("META", self.reader.limits.keys)
        }
        self.lookClosely(span, width: 2, fields: [])
        let keyPlace = self.context.place(
            of: self.context.offset(0),
            rowStart: self.context.rowStart,
            line: self.context.line
        )
        let valueOffset = self.context.cells.count > 1 ? self.context.offset(1) : self.context.offset(0)
        let place = self.context.place(of: valueOffset, rowStart: self.context.rowStart, line: self.context.line)
        let entry = PabulibEntry(key: self.context.text(0), value: self.context.text(1))
        self.meta.append(entry)
        self.metaLines.append(.init(key: entry.key, value: entry.value, keyPlace: keyPlace, place: place))
        return true
    }

    private mutating func readProject(_ span: Span<UInt8>) -> Bool {
        guard self.projectRows.count < ElectionLimits.projects else {
            return self.tooManyRows("PROJECTS", ElectionLimits.projects)
        }
        self.projectRows.append(UInt32(truncatingIfNeeded: self.scanner.rowStart))
        self.lookClosely(span, width: self.projectColumns.count, fields: self.projectColumns)
        self.projectReader.read(&self.context)
        return true
    }

    private mutating func readVote(_ span: Span<UInt8>) -> Bool {
        guard self.voteRows.count < self.reader.limits.ballots else {
            return self.tooManyRows("VOTES", self.reader.limits.ballots)
        }
        self.voteRows.append(UInt32(truncatingIfNeeded: self.scanner.rowStart))
        self.votes?.read(&self.scanner, span, &self.context)
        return true
    }

    /// Reads ballots in a loop of their own, which is where nearly all of a file is read, as long as rows are plain.
    ///
    /// Anything else than a row of several cells is left to ``readRow(_:)``.
    mutating func readBallots(_ span: Span<UInt8>) -> Bool {
        guard self.section == .votes, self.header != nil, var votes = self.votes else { return true }
        self.votes = nil
        defer { self.votes = votes }
        var scanner = self.scanner
        while self.voteRows.count < self.reader.limits.ballots {
            guard scanner.next(span) == .row, scanner.cellCount > 1 else {
                scanner.rewind()
                break
            }
            self.voteRows.append(UInt32(truncatingIfNeeded: scanner.rowStart))
            votes.read(&scanner, span, &self.context)
        }
        self.scanner = scanner
        return true
    }

    /// Turns to the row and tells what is wrong with its shape.
    mutating func lookClosely(_ span: Span<UInt8>, width: Int?, fields: [String]) {
        self.context.look(at: self.scanner)
        if let width { self.context.checkWidth(width) }
        self.context.checkQuotes(fields: fields)
        if self.scanner.hasOuterBlanks {
            self.context.checkBlanks(fields: fields)
            self.scanner.trimCells(span)
            self.context.look(at: self.scanner)
        }
    }

    private mutating func tooManyRows(_ section: String, _ limit: Int) -> Bool {
        self.context.look(at: self.scanner)
        self.context.tell(.tooManyRows, value: section, expected: limit.description)
        return false
    }
}
