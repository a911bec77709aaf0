internal import BallotRules
internal import Proceedings
internal import ProceedingsStore

extension StoreProblem {
    /// What is wrong, in one sentence.
    var sentence: Bilingual {
        switch self {
        case .integrity(let line):
            Bilingual(nl: "SQLite vindt het bestand beschadigd: \(line)", en: "SQLite finds the file damaged: \(line)")
        case .schema(let name):
            Bilingual(
                nl: "\(name) ontbreekt in het bestand, of is anders dan dit programma het maakt",
                en: "\(name) is missing from the file, or is not as this program makes it"
            )
        case .name(let text):
            Bilingual(nl: "‘\(text)’ is geen naam van een dossier", en: "‘\(text)’ is no name of a record")
        case .head(let size, let found):
            Bilingual(
                nl: "er staan \(found) stukken in, en er horen er \(size) te zijn",
                en: "there are \(found) entries, and there should be \(size)"
            )
        case .checkpointCount(let counted, let found):
            Bilingual(
                nl: "er zijn \(found) controlepunten, en er horen er \(counted) te zijn",
                en: "there are \(found) checkpoints, and there should be \(counted)"
            )
        case .missingEntry(let number):
            Bilingual(nl: "stuk \(number) ontbreekt", en: "entry \(number) is missing")
        case .noLogKey:
            Bilingual(
                nl: "het eerste stuk noemt geen sleutel van het logboek",
                en: "the first entry names no key of the log"
            )
        case .unreadableCheckpoint(let size), .otherSize(let size), .unsignedCheckpoint(let size), .otherRoot(let size):
            self.sentence(checkpoint: size)
        case .unknownFile(let kind, let address):
            Bilingual(nl: "onbekend bestand \(kind) \(address)", en: "unknown file \(kind) \(address)")
        case .changedFile(let file):
            Bilingual(
                nl: "\(file.kind) \(file.address) past niet bij zijn adres",
                en: "\(file.kind) \(file.address) does not fit its address"
            )
        case .missingTile(let level, let number):
            Bilingual(nl: "tegel \(level)/\(number) ontbreekt", en: "tile \(level)/\(number) is missing")
        case .otherTile(let level, let number):
            Bilingual(
                nl: "tegel \(level)/\(number) past niet bij de stukken",
                en: "tile \(level)/\(number) does not fit the entries"
            )
        case .otherContent(let number):
            Bilingual(
                nl: "de inhoudsopgave past niet bij stuk \(number)",
                en: "the index of contents does not fit entry \(number)"
            )
        }
    }

    private func sentence(checkpoint size: Int) -> Bilingual {
        switch self {
        case .unreadableCheckpoint:
            Bilingual(nl: "controlepunt \(size) is niet te lezen", en: "checkpoint \(size) cannot be read")
        case .otherSize:
            Bilingual(
                nl: "controlepunt \(size) is van een ander aantal stukken",
                en: "checkpoint \(size) is of another number of entries"
            )
        case .unsignedCheckpoint:
            Bilingual(
                nl: "controlepunt \(size) is niet getekend door dit logboek",
                en: "checkpoint \(size) is not signed by this log"
            )
        default:
            Bilingual(
                nl: "controlepunt \(size) past niet bij de stukken",
                en: "checkpoint \(size) does not fit the entries"
            )
        }
    }
}

extension StoreReport {
    /// Prints it; a store that is not sound is a negative verdict.
    func say(_ output: OutputOptions, place: String) throws {
        let phrase = Phrase(output.language())
        if output.json {
            let records = self.records.map { record in
                JSONValue.object([("name", .string(record.name.text)), ("entries", .integer(record.entries))])
            }
            let findings = self.findings.map { finding in
                JSONValue.object([
                    ("record", finding.record.map { .string($0.text) } ?? .null),
                    ("code", .string(finding.problem.code)),
                    ("isOfProjection", .bool(finding.problem.isOfProjection)),
                    ("text", .string(phrase(finding.problem.sentence))),
                ])
            }
            Console.say(
                JSONValue.object([
                    ("store", .string(place)), ("isSound", .bool(self.isSound)), ("records", .array(records)),
                    ("findings", .array(findings)),
                ]).pretty
            )
        } else {
            Console.say(self.lines(phrase).joined(separator: "\n"))
        }
        if !self.isSound { throw ExitStatus.negative }
    }

    private func lines(_ phrase: Phrase) -> [String] {
        let records = self.records.map { record in
            record.name.text + ": "
                + phrase(nl: "\(phrase.number(record.entries)) stukken", en: "\(phrase.number(record.entries)) entries")
        }
        let findings = self.findings.map { finding in
            Plain.line((finding.record.map { $0.text + ": " } ?? "") + phrase(finding.problem.sentence))
        }
        guard !self.isSound else {
            return records + [phrase(nl: "Alles klopt.", en: "Everything is as it must be.")]
        }
        let remedy =
            self.canBeRebuilt
            ? phrase(
                nl: "Dit is opnieuw te maken uit de stukken: buurtstem store rebuild",
                en: "This can be made again from the entries: buurtstem store rebuild"
            )
            : phrase(
                nl: "Zet een reservekopie terug: buurtstem store restore",
                en: "Put back a copy: buurtstem store restore"
            )
        return records + findings + [remedy]
    }
}
