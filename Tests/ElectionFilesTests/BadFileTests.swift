import BallotRules
import ElectionFiles
import Fixtures
import Testing

/// A good file with one text replaced by another, and the problem that this makes.
struct BadFile: Sendable, CustomTestStringConvertible {
    let fixture: String
    let old: String
    let new: String
    let code: ProblemCode
    let line: Int
    let column: Int
    /// Whether a lenient reader can still count the file.
    let isTolerated: Bool

    init(
        _ fixture: String,
        _ old: String,
        _ new: String,
        _ code: ProblemCode,
        _ line: Int,
        _ column: Int,
        tolerated: Bool = true
    ) {
        self.fixture = fixture
        self.old = old
        self.new = new
        self.code = code
        self.line = line
        self.column = column
        self.isTolerated = tolerated
    }

    var testDescription: String { "\(self.fixture): \(self.code.rawValue)" }

    var bytes: [UInt8] {
        let text = Fixtures.bytes("pabulib/\(self.fixture).pb").map { String(decoding: $0, as: UTF8.self) } ?? ""
        guard let range = text.firstRange(of: self.old) else { return [] }
        return Array(text.replacingCharacters(in: range, with: self.new).utf8)
    }
}

extension String {
    fileprivate func replacingCharacters(in range: Range<String.Index>, with new: String) -> String {
        String(self[..<range.lowerBound]) + new + String(self[range.upperBound...])
    }
}

@Suite("Bad files")
struct BadFileTests {
    static let layout = [
        BadFile("approval", "META", "\u{FEFF}META", .byteOrderMark, 1, 1),
        BadFile("approval", "Bankje", "Bank\0je", .nulByte, 17, 12, tolerated: false),
        BadFile("approval", "META\n", "hallo\nMETA\n", .textOutsideSection, 1, 1, tolerated: false),
        BadFile("approval", "META", "Meta", .sectionSpelling, 1, 1),
        BadFile("approval", "key;value", "naam;waarde", .unexpectedHeader, 2, 1),
        BadFile("approval", "VOTES\n", "", .missingSection, 0, 0, tolerated: false),
        BadFile("approval", "VOTES\n", "PROJECTS\n", .repeatedSection, 20, 1, tolerated: false),
        BadFile("approval", "PROJECTS\n", "VOTES\n", .sectionOrder, 15, 1, tolerated: false),
        BadFile("approval", "project_id;", "project;", .missingColumn, 16, 0, tolerated: false),
        BadFile(
            "approval",
            "project_id;cost;votes",
            "project_id;cost;cost",
            .duplicateColumn,
            16,
            17,
            tolerated: false
        ),
        BadFile("approval", "name;", "naam;", .unknownColumn, 16, 23),
        BadFile("approval", "cost;votes", "votes;cost", .columnOrder, 16, 18),
        BadFile("approval", "Bankje", "\"Bankje", .unterminatedQuote, 17, 8, tolerated: false),
        BadFile("approval", "Bankje", "\"Bank\"je", .textAfterQuote, 17, 14, tolerated: false),
        BadFile("approval", "Bankje", "Bank\"je", .strayQuote, 17, 8),
        BadFile("approval", "Bankje", " Bankje", .whitespace, 17, 8),
        BadFile("approval", "b;1\n", "\nb;1\n", .blankLine, 23, 0),
        BadFile("approval", "Wip;0", "Wip", .rowTooShort, 19, 0),
        BadFile("approval", "Wip;0", "Wip;0;x", .rowTooLong, 19, 0, tolerated: false),
        BadFile("approval", "Wip;0", "Wip;0;;", .extraEmptyCells, 19, 0),
    ]

    static let meta = [
        BadFile("approval", "unit;Lindestad\n", "", .missingKey, 0, 0),
        BadFile("approval", "budget;100\n", "", .missingNeededKey, 0, 0, tolerated: false),
        BadFile("approval", "unit;Lindestad", "budget;1", .duplicateKey, 9, 1, tolerated: false),
        BadFile("approval", "unit;Lindestad", "unit;Lindestad\nwijk;x", .unknownKey, 6, 1),
        BadFile("approval", "unit;Lindestad", "unit;", .emptyValue, 5, 6),
        BadFile("approval", "budget;100", "budget;veel", .badNumber, 9, 8, tolerated: false),
        BadFile("approval", "budget;100", "budget;1,000", .commaInNumber, 9, 8, tolerated: false),
        BadFile("approval", "budget;100", "budget;-5", .negativeNumber, 9, 8, tolerated: false),
        BadFile("approval", "budget;100", "budget;99999999999999999999", .numberTooLarge, 9, 8, tolerated: false),
        BadFile("approval", "budget;100", "budget;1.1234567", .tooManyDecimals, 9, 8, tolerated: false),
        BadFile("approval", "type;approval", "type;kiezen", .unknownVoteType, 10, 11, tolerated: false),
        BadFile("approval", "rule;greedy", "rule;willekeur", .unknownRule, 11, 6),
        BadFile("approval", "01.03.2026", "31.02.2026", .badDate, 12, 12),
        BadFile("approval", "date_end;2026", "date_end;2025", .dateOrder, 13, 10),
        BadFile("approval", "num_votes;3", "num_votes;4", .countMismatch, 8, 11),
        BadFile("approval", "max_length;2", "min_length;4\nmax_length;2", .limitsContradict, 14, 12),
        BadFile("approval", "max_length;2", "max_length;drie", .ignoredValue, 14, 12),
        BadFile("approval", "max_length;2", "max_length;2\nfully_funded;1", .wrongFullyFunded, 15, 14),
        BadFile("approval", "budget;100", "budget;1000", .missingFullyFunded, 0, 0),
        BadFile("approval", "max_length;2", "max_length;2\nfully_funded;ja", .badFlag, 15, 14),
        BadFile("approval", "max_length;2", "max_length;2\ncurrency;euro", .badCode, 15, 10),
        BadFile("approval", "max_length;2", "max_length;2\ncomment;hoi", .badComment, 15, 9),
        BadFile(
            "approval",
            "max_length;2",
            "max_length;2\ncategories;a,b\nbudget_per_category;5",
            .potsMismatch,
            16,
            21
        ),
    ]

    static let projects = [
        BadFile("approval", "2;30", "1;30", .duplicateProject, 18, 1, tolerated: false),
        BadFile("approval", "2;30", ";30", .emptyProjectID, 18, 1, tolerated: false),
        BadFile("approval", "2;30", "\"2,4\";30", .commaInProjectID, 18, 2, tolerated: false),
        BadFile("approval", "2;30", "2;", .badNumber, 18, 3, tolerated: false),
        BadFile("approval", "2;30", "2;1e3", .badNumber, 18, 3, tolerated: false),
        BadFile("approval", "2;30", "2;0", .zeroCost, 18, 3),
        BadFile("approval", "3;50", "3;101", .costAboveBudget, 19, 3),
        BadFile("approval", "3;50", "3;999999999", .sentinelCost, 19, 3),
        BadFile("approval", "3;50", "3;9999999999999999", .numberTooLarge, 19, 3, tolerated: false),
        BadFile("approval", "Wip;0", "Wip;7", .badSelected, 19, 12),
        BadFile("approval", "Wip;0", "Wip;1", .selectedOverBudget, 0, 0),
        BadFile("approval", "3;50", "3;10", .unusedBudget, 19, 12),
        BadFile("approval", "2;30;2", "2;30;9", .votesMismatch, 18, 6),
        BadFile("cumulative", "2;14;", "2;15;", .scoreMismatch, 18, 8),
        BadFile("approval", "max_length;2", "min_project_cost;55\nmax_length;2", .costOutsideLimits, 19, 3),
    ]

    static let ballots = [
        BadFile("approval", "b;1", "b;9", .unknownProject, 23, 3),
        BadFile("approval", "b;1", "b;1,1", .repeatedProject, 23, 5),
        BadFile("approval", "b;1", "b;1,,2", .emptyChoice, 23, 5),
        BadFile("approval", "a;1,2", "a;1, 2", .whitespace, 22, 5),
        BadFile("approval", "b;1", ";1", .emptyVoterID, 23, 1),
        BadFile("approval", "max_length;2", "max_length;1", .choiceTooMany, 22, 3),
        BadFile("approval", "max_length;2", "min_length;2", .choiceTooFew, 23, 3),
        BadFile("choose-one", "c;2", "c;2,1", .notOneChoice, 23, 3),
        BadFile("knapsack", "c;2,3", "c;1,3", .costTooHigh, 24, 3),
        BadFile("cumulative", "b;1;8", "b;1;", .pointsMissing, 24, 5, tolerated: false),
        BadFile("cumulative", "b;1;8", "b;1;8,1", .pointsCount, 24, 5, tolerated: false),
        BadFile("cumulative", "b;1;8", "b;1;acht", .badPoints, 24, 5, tolerated: false),
        BadFile("cumulative", "b;1;8", "b;1;99999999999999999999", .pointsTooLarge, 24, 5, tolerated: false),
        BadFile("cumulative", "b;1;8", "b;1;-8", .negativePoints, 24, 5),
        BadFile("cumulative", "b;1;8", "b;1;11", .pointsTooHigh, 24, 5),
        BadFile("cumulative", "a;1,2;6,4", "a;1,2;6,5", .sumTooHigh, 23, 7),
        BadFile("cumulative", "a;1,2;6,4", "a;1,2;4,6", .pointsNotSorted, 23, 7),
        BadFile("scoring", "b;1;2", "b;1;-5", .pointsTooLow, 25, 5),
        BadFile("approval", "max_length;2", "max_length;4", .maximumUnused, 14, 12),
        BadFile("oddities", ";1/3;", ";nul;", .badWeight, 26, 11, tolerated: false),
    ]

    @Test("tells each fault at its place, in both modes", arguments: layout + meta + projects + ballots)
    func tells(file: BadFile) throws {
        try #require(!file.bytes.isEmpty, "the text to replace is not in the fixture")
        for mode in ReadingMode.allCases {
            let reading = PabulibReader(mode: mode).read(file.bytes)
            let found = reading.problems.first { $0.code == file.code }
            let all = reading.problems.map { "\($0.code.rawValue) \($0.line):\($0.column)" }
            let problem = try #require(found, "\(all)")
            #expect(problem.line == file.line && problem.column == file.column, "\(all)")
            #expect(!problem.message.dutch.isEmpty && problem.message.dutch != problem.message.english)
            if mode == .lenient { #expect(reading.isUsable == file.isTolerated, "\(all)") }
            if mode == .strict && problem.severity != .warning { #expect(!reading.isUsable) }
        }
    }

    @Test("names a byte that is no UTF-8")
    func notUTF8() throws {
        var bytes = try #require(Fixtures.bytes("pabulib/approval.pb"))
        let index = try #require(bytes.lastIndex(of: UInt8(ascii: "W")))
        bytes[index] = 0xC3
        let problem = try #require(PabulibReader(mode: .lenient).read(bytes).problems.first)
        #expect(problem.code == .invalidUTF8 && problem.severity == .error && problem.line == 19)
    }

    @Test("refuses what is beyond its limits")
    func limits() throws {
        let bytes = try #require(Fixtures.bytes("pabulib/approval.pb"))
        var table: [(ReadingLimits, ProblemCode)] = []
        for code in [ProblemCode.tooManyBytes, .tooManyRows, .tooManyColumns, .fieldTooLong] {
            var limits = ReadingLimits()
            switch code {
            case .tooManyBytes: limits.bytes = 10
            case .tooManyRows: limits.ballots = 2
            case .tooManyColumns: limits.columns = 3
            default: limits.fieldBytes = 5
            }
            table.append((limits, code))
        }
        for (limits, code) in table {
            let reading = PabulibReader(mode: .lenient, limits: limits).read(bytes)
            #expect(reading.problems.contains { $0.code == code } && !reading.isUsable, "\(code)")
        }
    }

    @Test("tells at most so many problems and counts the others")
    func manyProblems() throws {
        let text = try #require(Fixtures.bytes("pabulib/approval.pb").map { String(decoding: $0, as: UTF8.self) })
        let ballots = (0..<500).map { "v\($0);nee" }.joined(separator: "\n")
        let reading = PabulibReader(mode: .lenient).read(Array((text + ballots).utf8))
        #expect(reading.problems.filter { $0.code == .unknownProject }.count == 100)
        #expect(reading.unreported[.unknownProject] == 400)
        #expect(reading.election?.profile.ballotCount == 503)
    }
}
