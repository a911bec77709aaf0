internal import BallotRules
internal import Deliberation
internal import Hummingbird
internal import HummingbirdCore
internal import Proceedings
internal import Synchronization

/// Answers with a report, with the texts that it needs.
struct ReportAnswer: Sendable {
    private let call: Call

    init(_ call: Call) {
        self.call = call
    }

    /// A report computed from the business, in JSON or as text; nothing there where `make` gives none.
    func answer<Kind: Report>(_ make: @escaping @Sendable (CaseBook) -> Kind?) async throws(Problem) -> Response {
        let form = try self.call.form([.json, .text])
        guard let report = try await self.call.panels(make) else { throw Problem(.notFound) }
        let phrase = self.call.phrase
        let texts = try await self.texts(of: report)
        guard form == .text else { return .json(report.document(texts)) }
        return .text(report.text(phrase, texts))
    }

    /// The texts that a report asks for, as far as they are there.
    func texts(of report: some Report) async throws(Problem) -> ReportTexts {
        let asked = AskedTexts()
        let recorder = ReportTexts { id in
            asked.note(id)
            return nil
        }
        _ = report.document(recorder)
        _ = report.text(self.call.phrase, recorder)
        var found: [TextID: String] = [:]
        let record = try self.call.record()
        for id in asked.all where RecordFile(kind: "text", address: id.text) != nil {
            do throws(ServiceFault) {
                found[id] = String(decoding: try await record.file(.text(id)), as: UTF8.self)
            } catch {
                guard case .notFound = error else { throw Problem(service: error) }
            }
        }
        let texts = found
        return ReportTexts { texts[$0] }
    }
}

/// Notes which texts are asked for.
private final class AskedTexts: Sendable {
    private let ids = Mutex<Set<TextID>>([])

    func note(_ id: TextID) { self.ids.withLock { _ = $0.insert(id) } }

    var all: [TextID] { self.ids.withLock { $0.sorted() } }
}
