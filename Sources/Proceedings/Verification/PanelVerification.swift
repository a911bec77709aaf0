internal import Deliberation
internal import Signing
internal import TransparencyLog

/// One verification of a panel record: the same fold as at the desk, entry by entry.
struct PanelVerification {
    let terms: PanelTerms
    let shelf: Shelf
    private(set) var state: PanelState
    private var watch: LogWatch
    private(set) var report: VerificationReport
    private var namedTexts: Set<TextID> = []
    private var namedDocuments: Set<DocumentID> = []

    init(_ terms: PanelTerms, _ state: PanelState, _ shelf: Shelf, _ report: VerificationReport) {
        self.terms = terms
        self.state = state
        self.shelf = shelf
        self.watch = LogWatch(terms.witnessPolicy)
        self.report = report
        self.report.ran.formUnion([.order, .tree, .witnesses])
    }

    mutating func begin(_ package: PackageReader, _ input: VerificationInput) throws {
        for finding in self.watch.add(try package.checkpoints()) { self.report.add(finding) }
        for file in input.checkpoints {
            if let finding = self.watch.add(checkpoint: file) { self.report.add(finding) }
        }
        for file in input.receipts {
            self.report.ran.insert(.receipt)
            for finding in self.watch.add(receipt: file, key: input.key) { self.report.add(finding) }
        }
        if self.watch.places.compared > 0 { self.report.ran.insert(.consistency) }
    }

    mutating func take(_ inspections: [EntryInspection], from first: Int) {
        for (offset, inspection) in inspections.enumerated() {
            let number = first + offset
            self.watch.places.pass(leaf: inspection.leafHash, number: UInt64(number))
            if number > 0 { self.take(inspection, number) }
            self.watch.places.pass(self.state.log)
        }
    }

    private mutating func take(_ inspection: EntryInspection, _ number: Int) {
        if case .act(let entry)? = inspection.entry?.content {
            self.namedTexts.formUnion(entry.act.texts)
            self.namedDocuments.formUnion(entry.act.documents)
        }
        do throws(EntryProblem) { try self.state.apply(inspection, self.shelf) } catch {
            self.state.skip(inspection, self.shelf)
            let problems = inspection.problems.isEmpty ? [error] : inspection.problems
            for problem in problems {
                self.report.add(Finding(problem, entry: number, type: inspection.entry?.type))
            }
        }
    }

    mutating func finish(_ package: PackageReader, _ texts: Bundle) throws {
        let checked = self.watch.check(last: try package.checkpoint(), self.state.log, self.state.witnessTimes)
        for finding in checked.findings + self.watch.places.findings(self.state.log) { self.report.add(finding) }
        for id in self.shelf.addresses where !self.namedDocuments.contains(id) {
            self.report.add(Finding(.part(.unknown(id.text)), at: .part("documents")))
        }
        var missing = self.namedTexts
        for file in texts.files where missing.remove(TextID(file.address.hexadecimal)) == nil {
            self.report.add(Finding(.part(.unknown(file.address.hexadecimal)), at: .part("texts")))
        }
        self.report.panels = PanelSummary(
            charter: self.terms.charter,
            charterHash: self.terms.hash,
            entries: self.state.size,
            root: self.state.root,
            book: self.state.book,
            cosigned: checked.cosigned,
            compared: self.watch.places.compared,
            missingTexts: missing.count,
            texts: texts.files.count
        )
    }
}
