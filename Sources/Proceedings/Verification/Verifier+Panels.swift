internal import Deliberation
internal import Signing

extension Verifier {
    /// Verifies a panel record: its documents, every entry, and the checkpoint of the whole.
    func verifyPanels(
        _ package: PackageReader,
        _ report: inout VerificationReport,
        _ progress: @Sendable (Int, Int) -> Void
    ) async throws {
        report.ran.formUnion([.encoding, .keys, .signatures])
        guard let documents = try Verifier.bundle("documents", package, &report),
            let texts = try Verifier.bundle("texts", package, &report)
        else { return }
        let shelf = Verifier.shelf(documents, &report)
        guard let (terms, state) = try self.beginPanels(package, &report) else { return }
        var run = PanelVerification(terms, state, shelf, report)
        try run.begin(package, self.input)
        let total = try Verifier.entryCount(package)
        let pool = InspectionPool(inspector: PanelInspector(terms), jobs: max(1, self.input.jobs))
        try await pool.inspect(package.log()) { piece, inspected in
            run.take(inspected, from: piece.firstEntry)
            if piece.isLast { progress(piece.firstEntry + piece.range.count, total) }
        }
        try run.finish(package, texts)
        report = run.report
    }

    private func beginPanels(
        _ package: PackageReader,
        _ report: inout VerificationReport
    ) throws -> (PanelTerms, PanelState)? {
        var chunks = package.log()
        guard let chunk = try chunks.next(), let range = chunk.entries.first else {
            report.add(Finding(.notPublished, at: .part("log")))
            return nil
        }
        do throws(EntryProblem) {
            let entry = try Verifier.entry(chunk.bytes, range)
            guard case .charter(let charter) = entry.content else { throw .manifestPlace }
            let terms = try PanelTerms(charter)
            return (terms, try PanelState(terms, beginning: entry))
        } catch {
            report.add(Finding(error, entry: 0, type: .charter))
            return nil
        }
    }

    private static func bundle(
        _ name: String,
        _ package: PackageReader,
        _ report: inout VerificationReport
    ) throws -> Bundle? {
        let bytes = try package.document(name) ?? []
        do throws(BundleFault) { return try Bundle(decoding: bytes) } catch {
            report.add(Finding(.document(EncodingFault(.shape, at: error.offset)), at: .part(name)))
            return nil
        }
    }

    /// Documents that are the canonical form of themselves; others are told and left out.
    private static func shelf(_ bundle: Bundle, _ report: inout VerificationReport) -> Shelf {
        var shelf = Shelf()
        for file in bundle.files {
            if let document = try? DataValue(canonical: file.bytes) {
                shelf.add(document, address: DocumentID(file.address.hexadecimal))
            } else {
                report.add(Finding(.part(.changed(file.address.hexadecimal)), at: .part("documents")))
            }
        }
        return shelf
    }

    private static func entryCount(_ package: PackageReader) throws -> Int {
        var chunks = package.log()
        var count = 0
        while let chunk = try chunks.next() { count += chunk.entries.count }
        return count
    }
}
