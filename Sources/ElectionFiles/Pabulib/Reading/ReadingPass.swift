internal import BallotRules

/// One reading of one file, section by section.
struct ReadingPass {
    enum Section: String, CaseIterable {
        case meta = "META"
        case projects = "PROJECTS"
        case votes = "VOTES"
    }

    let reader: PabulibReader
    let bytes: [UInt8]
    var context: RowContext
    var scanner: RowScanner
    var section: Section?
    /// The header of the section, once read.
    var header: [String]?
    var meta: [PabulibEntry] = []
    var metaLines: [MetaReader.Line] = []
    var facts = MetaFacts()
    var projectColumns: [String] = []
    var projectReader = ProjectReader(header: [])
    var projectRows: [UInt32] = []
    var voteColumns: [String] = []
    var voteRows: [UInt32] = []
    var votes: VoteReader?
    /// The sections begun so far.
    var begun: [Section] = []
    private var blankLines: [Int] = []

    init(_ bytes: [UInt8], reader: PabulibReader) {
        self.reader = reader
        self.bytes = bytes
        self.context = RowContext(bytes: bytes, log: ProblemLog(mode: reader.mode, limits: reader.limits))
        self.scanner = RowScanner(columnLimit: reader.limits.columns, fieldLimit: reader.limits.fieldBytes)
    }

    /// Reads the file.
    mutating func run() -> PabulibReading {
        guard self.checkBytes(), self.readRows() else { return self.reading(election: nil, isWhole: false) }
        return self.finish()
    }

    func reading(election: Election?, isWhole: Bool, limits: BallotLimits? = nil) -> PabulibReading {
        let document = PabulibDocument(
            meta: self.meta,
            projectColumns: self.projectColumns,
            voteColumns: self.voteColumns,
            bytes: self.bytes,
            projectRows: self.projectRows,
            voteRows: self.voteRows
        )
        return PabulibReading(
            document: isWhole ? document : nil,
            election: self.context.log.hasErrors ? nil : election,
            limits: limits,
            problems: self.context.log.problems,
            unreported: self.context.log.unreported
        )
    }

    private mutating func checkBytes() -> Bool {
        let limit = min(self.reader.limits.bytes, Int(UInt32.max) - 1)
        guard self.bytes.count <= limit else {
            self.context.log.add(.tooManyBytes, value: self.bytes.count.description, expected: limit.description)
            return false
        }
        let isMarked = self.bytes.starts(with: [0xEF, 0xBB, 0xBF])
        if isMarked {
            self.context.log.add(.byteOrderMark, at: Place(line: 1, column: 1))
            self.scanner = RowScanner(
                position: 3,
                columnLimit: self.reader.limits.columns,
                fieldLimit: self.reader.limits.fieldBytes
            )
        }
        switch firstFault(self.bytes.span) {
        case nil: return true
        case .nul(let offset): self.context.log.add(.nulByte, at: self.place(of: offset))
        case .invalidUTF8(let offset): self.context.log.add(.invalidUTF8, at: self.place(of: offset))
        }
        return false
    }

    private func place(of offset: Int) -> Place {
        var locator = Locator()
        return locator.place(of: offset, rowStart: 0, line: 1, in: self.bytes)
    }

    /// Reads all rows; `false` when the file cannot be made out.
    private mutating func readRows() -> Bool {
        let bytes = self.bytes
        let span = bytes.span
        while true {
            let result = self.scanner.next(span)
            switch result {
            case .row:
                self.tellBlankLines()
                guard self.readRow(span), self.readBallots(span) else { return false }
            case .blank: self.noteBlankLine()
            case .end: return self.checkSections()
            default:
                self.tell(result)
                return false
            }
        }
    }

    /// One blank line at the end is allowed, so a blank line is told when something follows it.
    private mutating func noteBlankLine() {
        if self.blankLines.count < self.reader.limits.problemsPerCode {
            self.blankLines.append(self.scanner.rowLine)
        } else {
            self.context.log.count(.blankLine)
        }
    }

    mutating func tellBlankLines() {
        guard !self.blankLines.isEmpty else { return }
        for line in self.blankLines { self.context.log.add(.blankLine, at: Place(line: line, column: 0)) }
        self.blankLines.removeAll(keepingCapacity: true)
    }

    private mutating func tell(_ result: RowScanner.Result) {
        self.context.look(at: self.scanner)
        let offset = self.scanner.position
        switch result {
        case .unterminatedQuote: self.context.tell(.unterminatedQuote, offset: offset)
        case .textAfterQuote: self.context.tell(.textAfterQuote, offset: offset)
        case .tooManyColumns:
            let limit = self.reader.limits.columns.description
            self.context.tell(.tooManyColumns, offset: offset, expected: limit)
        case .fieldTooLong:
            let limit = self.reader.limits.fieldBytes.description
            self.context.tell(.fieldTooLong, offset: offset, expected: limit)
        case .row, .blank, .end: break
        }
    }

    private mutating func checkSections() -> Bool {
        // More than one blank line at the end is one too many.
        if self.blankLines.count > 1 { self.tellBlankLines() }
        let missing = Section.allCases.filter { !self.begun.contains($0) }
        for section in missing { self.context.log.add(.missingSection, value: section.rawValue) }
        if missing.isEmpty, self.header == nil, let section = self.section {
            self.context.log.add(.missingHeader, value: section.rawValue)
            return false
        }
        return missing.isEmpty
    }
}
