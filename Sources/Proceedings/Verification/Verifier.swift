internal import Signing
internal import TransparencyLog

/// The offline verifier: recomputes who could vote, what was cast and what came of it from a package alone
/// (docs/record-format/v1.md, section 10).
///
/// It reports everything it finds and stops only where it cannot go on. Memory grows with voters, not with the log.
///
/// - Complexity: one Ed25519 verification per entry, for sealed ballots also two RSA verifications and one X25519
///   operation, spread over ``VerificationInput/jobs`` threads.
public struct Verifier: Sendable {
    private let source: any ByteSource
    let input: VerificationInput

    /// A verifier of the package in `source`.
    public init(_ source: any ByteSource, input: VerificationInput = VerificationInput()) {
        self.source = source
        self.input = input
    }

    /// Verifies.
    ///
    /// - Parameter progress: told now and then how many entries of how many were checked.
    /// - Throws: what the source throws while it is read; a bad package is a report, not an error.
    public func verify(progress: @Sendable (Int, Int) -> Void = { _, _ in }) async throws -> VerificationReport {
        var report = VerificationReport()
        report.ran = [.parts]
        do {
            let package = try PackageReader(self.source)
            switch package.kind {
            case .round: try await self.verify(package, try LogScan(package), &report, progress)
            case .panels: try await self.verifyPanels(package, &report, progress)
            }
        } catch PackageError.malformed(let fault) {
            let place: Finding.Place = fault.part.isEmpty ? .package : .part(fault.part)
            report.add(Finding(.package(fault), at: place))
        } catch PackageError.source(let error) {
            throw error
        }
        return report
    }

    private func verify(
        _ package: PackageReader,
        _ scan: LogScan,
        _ report: inout VerificationReport,
        _ progress: @Sendable (Int, Int) -> Void
    ) async throws {
        guard let (terms, state) = try self.begin(package, &report) else { return }
        try self.compareParts(package, scan, &report)
        let voters = min(terms.manifest.registerSize, scan.entryCount)
        var run = VerificationRun(terms, state: state, report: report, voters: voters)
        try run.watch(package, self.input)
        try await self.read(package, scan, &run, progress)
        try run.finish(package)
        report = run.report
    }

    /// Makes the terms from the first entry and the document `election`.
    private func begin(
        _ package: PackageReader,
        _ report: inout VerificationReport
    ) throws -> (RoundTerms, RoundState)? {
        report.ran.formUnion([.encoding, .keys, .signatures])
        let election: ElectionDocument
        do {
            election = try ElectionDocument(decoding: try package.document("election") ?? [])
        } catch let fault as EncodingFault {
            report.add(Finding(.document(fault), at: .part("election")))
            return nil
        }
        var chunks = package.log()
        guard let chunk = try chunks.next(), let range = chunk.entries.first else {
            report.add(Finding(.notPublished, at: .part("log")))
            return nil
        }
        do throws(EntryProblem) {
            let entry = try Verifier.entry(chunk.bytes, range)
            guard case .manifest(let manifest) = entry.content else { throw .manifestPlace }
            let terms = try RoundTerms(manifest, election: election)
            return (terms, try RoundState(terms, beginning: entry))
        } catch {
            report.add(Finding(error, entry: 0, type: .manifest))
            return nil
        }
    }

    private func compareParts(
        _ package: PackageReader,
        _ scan: LogScan,
        _ report: inout VerificationReport
    ) throws {
        guard let publication = scan.publication else { return }
        for problem in try package.problems(against: publication) {
            report.add(Finding(.part(problem), at: .part(problem.name)))
        }
    }

    private func read(
        _ package: PackageReader,
        _ scan: LogScan,
        _ run: inout VerificationRun,
        _ progress: @Sendable (Int, Int) -> Void
    ) async throws {
        let inspector = EntryInspector(run.terms, boxKey: Verifier.boxKey(scan, run.terms))
        let pool = InspectionPool(inspector: inspector, jobs: max(1, self.input.jobs))
        try await pool.inspect(package.log()) { piece, inspected in
            run.take(inspected, from: piece.firstEntry)
            if piece.isLast { progress(piece.firstEntry + piece.range.count, scan.entryCount) }
        }
    }

    static func entry(_ bytes: [UInt8], _ range: Range<Int>) throws(EntryProblem) -> Entry {
        do {
            return try Entry(bytes, in: range)
        } catch {
            throw .encoding(error)
        }
    }

    private static func boxKey(_ scan: LogScan, _ terms: RoundTerms) -> BoxSecretKey? {
        guard let release = scan.boxKey?.release, let box = terms.manifest.box,
            let key = try? BoxSecretKey(secret: release.secret.bytes), key.publicKey == box.key
        else { return nil }
        return key
    }
}
