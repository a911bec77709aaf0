internal import Deliberation
internal import Foundation
internal import Proceedings
internal import Signing

/// Times what a year of a city costs: folding its entries, its register, and verifying the whole package.
struct CityCommand {
    let jobs: String

    private struct Answer: Encodable {
        let status: String
        let entries: Int
        let initiatives: Int
        let bytes: Int
        let decode: Double
        let fold: Double
        let register: Double
        let verify: Double
        let peak: Int
    }

    func run(seconds: String) async throws {
        let seconds: Double = try Options.number(seconds)
        var year = try CityYear()
        try year.play()
        let record = year.record
        let decoded = try record.entries.map { try Entry(decoding: $0) }
        let decode = try Timing(seconds: seconds) { try record.entries.map { try Entry(decoding: $0) } }
        let fold = try Timing(seconds: seconds) { try Self.fold(decoded, record.shelf) }
        let book = try Self.fold(decoded, record.shelf)
        let texts = record.texts
        let words = ReportTexts { texts[$0] }
        let register = Timing(seconds: seconds) { CityRegister.text(book, words) }
        let package = try year.package()
        let clock = ContinuousClock()
        let start = clock.now
        var input = VerificationInput()
        input.jobs = try Options.number(self.jobs)
        let report = try await Verifier(MemorySource(package), input: input).verify()
        let verify = (clock.now - start) / .seconds(1)
        try Output.line(
            Answer(
                status: report.isGood ? "ok" : "findings",
                entries: record.entries.count,
                initiatives: book.files.count,
                bytes: package.count,
                decode: decode.minimum,
                fold: fold.minimum,
                register: register.minimum,
                verify: verify,
                peak: ProcessMemory.now().peak
            )
        )
    }

    /// The fold of all acts, without their signatures.
    private static func fold(_ entries: [Entry], _ shelf: Shelf) throws -> CaseBook {
        var roles: [PersonID: Set<Role>] = [:]
        guard case .charter(let charter)? = entries.first?.content else { throw HarnessError.usage }
        for officer in charter.officers { roles[officer.person, default: []].formUnion(officer.roles) }
        var book = CaseBook(roles: roles)
        for (number, entry) in entries.enumerated() {
            guard case .act(let act) = entry.content else { continue }
            try book.apply(
                act.act,
                ActContext(by: act.person, at: act.moment, entry: EntryID("\(number)"), shelf: shelf)
            )
        }
        return book
    }
}
