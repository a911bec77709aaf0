internal import BallotRules

/// Reads META into facts, and tells what is wrong in it.
struct MetaReader {
    /// A line of META with the place of its value.
    struct Line {
        let key: String
        let value: String
        let keyPlace: Place
        let place: Place
    }

    var facts = MetaFacts()
    let lines: [Line]
    let lineOfKey: [String: Int]
    var log: ProblemLog

    init(_ lines: [Line], log: ProblemLog) {
        self.lines = lines
        self.log = log
        var lineOfKey: [String: Int] = [:]
        for (index, line) in lines.enumerated() where lineOfKey[line.key] == nil { lineOfKey[line.key] = index }
        self.lineOfKey = lineOfKey
    }

    /// Reads everything.
    mutating func run() {
        self.checkKeys()
        self.readBasics()
        self.readLimits()
        self.readParts()
        self.checkLimits()
    }

    /// The line of `key`, when it has a value.
    func line(_ key: String) -> Line? {
        guard let index = self.lineOfKey[key], !self.lines[index].value.isEmpty else { return nil }
        return self.lines[index]
    }

    mutating func tell(_ code: ProblemCode, _ line: Line, expected: String = "") {
        self.log.add(code, at: line.place, field: line.key, value: line.value, expected: expected)
    }

    private mutating func checkKeys() {
        for key in PabulibFormat.requiredKeys where self.lineOfKey[key] == nil {
            self.log.add(PabulibFormat.neededKeys.contains(key) ? .missingNeededKey : .missingKey, value: key)
        }
        var order: [String: Int] = [:]
        for (index, key) in PabulibFormat.keys.enumerated() { order[key] = index }
        var last = -1
        for (index, line) in self.lines.enumerated() {
            if self.lineOfKey[line.key] != index {
                self.log.add(.duplicateKey, at: line.keyPlace, field: line.key, value: line.key)
            }
            guard let rank = order[line.key] else {
                self.log.add(.unknownKey, at: line.keyPlace, field: line.key, value: line.key)
                continue
            }
            if rank < last {
                let before = PabulibFormat.keys[last]
                self.log.add(.keyOrder, at: line.keyPlace, field: line.key, value: line.key, expected: before)
            }
            last = max(last, rank)
            if line.value.isEmpty { self.log.add(.emptyValue, at: line.place, field: line.key) }
        }
    }

    private mutating func readBasics() {
        if let line = self.line("budget") {
            self.facts.budget = self.amount(line) ?? .zero
        } else if let index = self.lineOfKey["budget"] {
            self.log.add(.badNumber, at: self.lines[index].place, field: "budget")
        }
        if let line = self.line("vote_type") {
            switch line.value {
            case "approval": self.facts.form = self.line("max_sum_cost") == nil ? .approval : .knapsack
            case "choose-1": self.facts.form = .chooseOne
            case "cumulative": self.facts.form = .cumulative
            case "scoring": self.facts.form = .scoring
            case "ordinal": self.facts.form = .ordinal
            default: self.tell(.unknownVoteType, line)
            }
        } else if let index = self.lineOfKey["vote_type"] {
            self.log.add(.unknownVoteType, at: self.lines[index].place, field: "vote_type")
        }
        if let line = self.line("rule") {
            self.facts.rule = line.value
            if !PabulibFormat.rules.contains(line.value) { self.tell(.unknownRule, line) }
        }
        if let line = self.line("currency") {
            self.facts.currency = line.value
            if line.value.utf8.count != 3 || !line.value.utf8.allSatisfy({ (65...90).contains($0) }) {
                self.tell(.badCode, line, expected: "EUR")
            }
        }
        if let line = self.line("language"),
            line.value.utf8.count != 2 || !line.value.utf8.allSatisfy({ (97...122).contains($0) })
        {
            self.tell(.badCode, line, expected: "nl")
        }
        if let line = self.line("comment"), !line.value.utf8.starts(with: "#1: ".utf8) { self.tell(.badComment, line) }
        self.facts.isFullyFunded = self.flag("fully_funded")
        _ = self.flag("experimental")
        self.checkDates()
    }

    private mutating func flag(_ key: String) -> Bool {
        guard let line = self.line(key) else { return false }
        if line.value != "1" { self.tell(.badFlag, line) }
        return line.value == "1"
    }

    private mutating func checkDates() {
        var dates: [[Int]] = []
        for key in ["date_begin", "date_end"] {
            guard let line = self.line(key) else { continue }
            if let date = CalendarDate.parts(line.value) { dates.append(date) } else { self.tell(.badDate, line) }
        }
        guard dates.count == 2, let end = self.line("date_end"), let begin = self.line("date_begin") else { return }
        let length = min(dates[0].count, dates[1].count)
        if dates[1].prefix(length).lexicographicallyPrecedes(dates[0].prefix(length)) {
            self.tell(.dateOrder, end, expected: begin.value)
        }
    }
}

/// Dates as the format writes them.
enum CalendarDate {
    /// `[year, month, day]` of `DD.MM.YYYY`, `[year]` of `YYYY`, `nil` of anything else.
    static func parts(_ text: String) -> [Int]? {
        let pieces = text.utf8.split(separator: Byte.point, omittingEmptySubsequences: false)
        let numbers = pieces.compactMap { piece in
            piece.count <= 4 && piece.allSatisfy(Byte.isDigit)
                ? piece.reduce(0) { $0 * 10 + Int($1 - Byte.zero) } : nil
        }
        guard numbers.count == pieces.count, let year = numbers.last, pieces.last?.count == 4 else { return nil }
        if numbers.count == 1 { return [year] }
        guard numbers.count == 3, pieces[0].count == 2, pieces[1].count == 2, (1...12).contains(numbers[1]) else {
            return nil
        }
        let isLeap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0
        let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][numbers[1] - 1]
        return (1...days).contains(numbers[0]) ? [year, numbers[1], numbers[0]] : nil
    }
}
