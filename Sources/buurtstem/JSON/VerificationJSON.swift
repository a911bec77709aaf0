internal import BallotRules
internal import Deliberation
internal import Proceedings
internal import Signing

/// What the verifier found as JSON: the contract of `verify --json`, in the order of the members.
struct VerificationJSON {
    let report: VerificationReport

    /// The document.
    var document: JSONValue {
        var members: [(String, JSONValue)] = [
            ("verified", .bool(self.report.isGood)), ("findings", .integer(self.report.total)),
            ("checks", .object(Check.allCases.map { ($0.code, self.verdict($0)) })),
            ("found", .array(self.report.findings.map(self.json))),
        ]
        if let record = self.report.record { members.append(("record", self.json(record))) }
        if let panels = self.report.panels { members.append(("panels", self.json(panels))) }
        return .object(members)
    }

    private func verdict(_ check: Check) -> JSONValue {
        switch self.report.verdict(check) {
        case .passed: .string("passed")
        case .failed(let count): .object([("failed", .integer(count))])
        case .notRun: .string("not-run")
        }
    }

    private func json(_ finding: Finding) -> JSONValue {
        var members: [(String, JSONValue)] = [("code", .string(finding.code)), ("check", .string(finding.check.code))]
        switch finding.place {
        case .package: members.append(("place", .string("package")))
        case .part(let name): members += [("place", .string("part")), ("part", .string(name))]
        case .entry(let number): members += [("place", .string("entry")), ("entry", .integer(number))]
        case .given(let name): members += [("place", .string("given")), ("file", .string(name))]
        }
        members += [
            ("nl", .string(Phrase(.dutch).problem(finding.problem))),
            ("en", .string(Phrase(.english).problem(finding.problem))),
        ]
        return .object(members)
    }

    private func json(_ panels: PanelSummary) -> JSONValue {
        let files = panels.book.names.compactMap { panels.book.files[$0] }
        return .object([
            ("title", .string(panels.charter.title)), ("charter", .string(panels.charterHash.hexadecimal)),
            ("entries", .integer(panels.entries)), ("root", .string(panels.root.hexadecimal)),
            ("cosigned", .integer(panels.cosigned)),
            ("witnesses", .integer(panels.charter.witnesses.witnesses.count)),
            ("compared", .integer(panels.compared)), ("texts", .integer(panels.texts)),
            ("missingTexts", .integer(panels.missingTexts)), ("acts", .integer(panels.book.count)),
            ("initiatives", .object(files.map { ($0.id.text, .string($0.state.rawValue)) })),
        ])
    }

    private func json(_ record: RecordSummary) -> JSONValue {
        var members: [(String, JSONValue)] = [
            ("title", .string(record.manifest.title)), ("manifest", .string(record.manifestHash.hexadecimal)),
            ("phase", .string(record.phase.rawValue)), ("entries", .integer(record.entries)),
            ("root", .string(record.root.hexadecimal)), ("cosigned", .integer(record.cosigned)),
            ("witnesses", .integer(record.manifest.witnesses.witnesses.count)),
            ("compared", .integer(record.compared)),
        ]
        if let certificate = record.certificate {
            let counts = certificate.counts
            members.append(
                (
                    "certificate",
                    .object([
                        ("number", .integer(certificate.number)), ("registered", .integer(counts.registered)),
                        ("issued", .array(counts.issued.map { .integer($0) })), ("cast", .integer(counts.cast)),
                        ("counted", .integer(counts.counted)), ("void", .integer(counts.void)),
                        ("cancelled", .integer(counts.cancelled)), ("paper", .integer(counts.paper)),
                        ("rule", .string(certificate.rule)), ("ruleVersion", .integer(certificate.ruleVersion)),
                        ("engine", .string(certificate.engine)),
                        ("lot", certificate.lotSeed.map { .string($0.hexadecimal) } ?? .null),
                        ("outcome", .string(certificate.outcomeHash.hexadecimal)),
                    ])
                )
            )
        }
        if let outcome = record.recount?.outcome {
            members += [
                ("selected", .strings(outcome.selected.map(\.text))), ("tied", .strings(outcome.tied.map(\.text))),
            ]
        }
        return .object(members)
    }
}
