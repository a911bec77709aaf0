internal import ArgumentParser
internal import BallotRules
internal import Proceedings
internal import TransparencyLog

/// `buurtstem record repair`: cuts off what a crash left behind.
struct RecordRepair: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "repair",
        abstract: "After a crash: cut off an append that was never finished, and say what it was.",
        discussion: """
            Example: buurtstem record repair --record round --cut

            Without --cut it only says what is wrong. It never cuts off what a checkpoint covers: that was acknowledged.
            """
    )

    @Flag(help: "Cut it off.")
    var cut = false

    @OptionGroup var target: RecordOption
    @OptionGroup var output: OutputOptions

    func run() async throws {
        var report = Report(self.output.language())
        let folder = try self.target.folderOnly()
        let log: LogFile
        do throws(RepositoryError) {
            log = try LogFile(folder.path, change: self.cut)
        } catch {
            throw Failure(error, place: folder.file("log"))
        }
        guard let (start, entries, isBroken) = log.condition.loss else {
            report.add("entries", log.index.count, nl: "Stukken", en: "Entries")
            report.note(nl: "Er is niets te herstellen.", en: "There is nothing to repair.")
            return report.say(json: self.output.json)
        }
        let election = try self.isOfPanels(log) ? nil : await folder.election()
        do throws(SystemError) {
            report.add("entries", entries, nl: "Hele stukken", en: "Whole entries")
            report.add("cutBytes", try log.file.size() - start, nl: "Bytes daarna", en: "Bytes after them")
            let lost = try self.names(log, from: entries, election, report.phrase)
            report.add("cutEntries", lost, nl: "Daarin herkend", en: "Recognised in them")
        } catch {
            throw Failure(error)
        }
        try self.check(folder, log, start, entries, isBroken)
        guard self.cut else {
            report.note(
                nl: "Dit is nooit bevestigd en kan eraf: buurtstem record repair --cut",
                en: "This was never acknowledged and can go: buurtstem record repair --cut"
            )
            report.say(json: self.output.json)
            throw ExitStatus.negative
        }
        do throws(SystemError) {
            try log.cut(to: start)
        } catch {
            throw Failure(error)
        }
        report.note(nl: "Het is afgeknipt.", en: "It was cut off.")
        report.say(json: self.output.json)
    }

    /// Whether the log begins with a charter; then there are no projects.
    private func isOfPanels(_ log: LogFile) throws(Failure) -> Bool {
        guard log.index.count > 0 else { return false }
        do throws(SystemError) {
            let bytes = try log.file.read(log.index.range(0))
            if case .charter? = (try? Entry(decoding: bytes))?.content { return true }
            return false
        } catch {
            throw Failure(error)
        }
    }

    /// What the entries are that would be lost.
    private func names(
        _ log: LogFile,
        from first: Int,
        _ election: ElectionDocument?,
        _ phrase: Phrase
    ) throws(SystemError) -> [String] {
        var names: [String] = []
        for number in first..<max(first, log.index.count) {
            let bytes = try log.file.read(log.index.range(number))
            let name = (try? Entry(decoding: bytes)).map { EntryText($0, election).line(phrase) }
            names.append("\(number): " + (name ?? "?"))
        }
        return names
    }

    /// Refuses to cut what was acknowledged, or what no crash explains.
    private func check(
        _ folder: RecordFolder,
        _ log: LogFile,
        _ start: Int,
        _ entries: Int,
        _ isBroken: Bool
    ) throws(Failure) {
        let covered = try folder.checkpoint().flatMap { try? Checkpoint(text: $0.text) }?.size ?? 0
        var size = start
        do throws(SystemError) {
            size = try log.file.size()
        } catch {
            throw Failure(error)
        }
        guard covered <= UInt64(entries), isBroken || size - start < EncodingLimits.item + 2 else {
            throw Failure(
                folder.file("log"),
                Bilingual(
                    nl: "het logboek is beschadigd, en niet door een afgebroken schrijfactie: er zijn stukken zoek die "
                        + "bevestigd zijn",
                    en: "the log is damaged, and not by a broken append: acknowledged entries are missing"
                ),
                remedy: Bilingual(nl: "Zet een reservekopie terug.", en: "Put back a copy.")
            )
        }
    }
}

extension LogCondition {
    /// Where the loss begins, after how many entries, and whether a broken append explains it.
    fileprivate var loss: (start: Int, entries: Int, isBroken: Bool)? {
        switch self {
        case .whole: nil
        case .brokenOff(let start, let entries): (start, entries, true)
        case .damaged(let start, let entries): (start, entries, false)
        }
    }
}
