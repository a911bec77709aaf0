internal import Signing
internal import TransparencyLog

/// A verification under way: the fold, the urn, and what was found so far.
struct VerificationRun {
    let terms: RoundTerms
    private(set) var state: RoundState
    private(set) var urn: Urn
    var report: VerificationReport
    var watch: LogWatch

    init(_ terms: RoundTerms, state: RoundState, report: VerificationReport, voters: Int) {
        self.terms = terms
        self.state = state
        self.urn = Urn(expecting: voters)
        self.watch = LogWatch(terms.witnessPolicy)
        self.report = report
        self.report.ran.formUnion([.register, .chains, .order, .tree, .witnesses])
        if terms.manifest.modes.contains(.sealed) { self.report.ran.insert(.credentials) }
    }

    /// Folds inspected entries, of which the first has the number `first`.
    mutating func take(_ inspections: [EntryInspection], from first: Int) {
        for (offset, inspection) in inspections.enumerated() {
            let number = first + offset
            self.watch.places.pass(leaf: inspection.leafHash, number: UInt64(number))
            if number > 0 { self.take(inspection, number) }
            self.watch.places.pass(self.state.log)
        }
    }

    private mutating func take(_ inspection: EntryInspection, _ number: Int) {
        let type = inspection.entry?.type
        do {
            switch try self.state.apply(inspection) {
            case .none: break
            case .cast(let voter):
                self.urn.cast(
                    voter: voter,
                    entry: number,
                    leafHash: inspection.leafHash,
                    choices: inspection.choices
                )
            case .cancelled(let voter): self.urn.cancel(voter: voter)
            case .paper(let choices?, let channel):
                self.urn.paper(entry: number, leafHash: inspection.leafHash, choices: choices, channel: channel)
            case .paper(nil, _): break
            }
        } catch {
            self.state.skip(inspection)
            let problems = inspection.problems.isEmpty ? [error] : inspection.problems
            for problem in problems { self.report.add(Finding(problem, entry: number, type: type)) }
        }
    }

    /// Everything that can be said once the whole log was read.
    mutating func finish(_ package: PackageReader) throws {
        self.report.ran.insert(.contents)
        if self.state.phase != .published { self.report.add(Finding(.notPublished, at: .part("log"))) }
        let last = self.watch.check(last: try package.checkpoint(), self.state.log, self.state.witnessTimes)
        for finding in last.findings { self.report.add(finding) }
        let cosigned = last.cosigned
        self.report.ran.insert(.certificate)
        var recount: Recount.Result?
        if let certificate = self.state.certificate {
            recount = try self.recount(certificate, package)
        } else {
            self.report.add(Finding(.noCertificate, at: .part("log")))
        }
        for finding in self.watch.places.findings(self.state.log) { self.report.add(finding) }
        self.report.record = RecordSummary(
            manifest: self.terms.manifest,
            manifestHash: self.terms.hash,
            phase: self.state.phase,
            entries: self.state.size,
            root: self.state.log.root,
            certificate: self.state.certificate,
            recount: recount,
            cosigned: cosigned,
            compared: self.watch.places.compared
        )
    }

    private mutating func recount(
        _ certificate: TallyCertificate,
        _ package: PackageReader
    ) throws -> Recount.Result? {
        self.report.ran.insert(.recount)
        let result: Recount.Result
        do throws(RecountError) {
            result = try Recount(
                manifest: self.terms.manifest,
                document: self.terms.election,
                lotSeed: self.state.lotSeed
            ).result(self.urn)
        } catch {
            self.report.add(Finding(.recountImpossible(error), at: .part("log")))
            return nil
        }
        let counts = self.urn.counts(registered: certificate.counts.registered, issued: certificate.counts.issued)
        for (name, certified, recounted) in certificate.counts.beside(counts) where certified != recounted {
            let problem = FindingProblem.count(name, certified: certified, recounted: recounted)
            self.report.add(Finding(problem, at: .part("log")))
        }
        if certificate.countedBallots != self.urn.countedBallots {
            self.report.add(Finding(.countedBallots, at: .part("log")))
        }
        if try certificate.outcomeHash != result.outcomeHash
            || !package.holds(result.outcomeDocument, as: "outcome")
        {
            self.report.add(Finding(.outcome, at: .part("outcome")))
        }
        if try certificate.traceHash != result.traceHash || !package.holds(result.traceDocument, as: "trace") {
            self.report.add(Finding(.trace, at: .part("trace")))
        }
        return result
    }
}

extension TallyCounts {
    fileprivate func beside(_ other: TallyCounts) -> [(FindingProblem.CountName, Int, Int)] {
        [
            (.cast, self.cast, other.cast), (.counted, self.counted, other.counted), (.void, self.void, other.void),
            (.cancelled, self.cancelled, other.cancelled), (.paper, self.paper, other.paper),
        ]
    }
}
