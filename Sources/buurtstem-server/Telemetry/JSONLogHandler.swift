internal import Foundation
internal import Logging

/// Log lines as JSON on the standard error, one document a line, for whatever collects them.
///
/// What is logged is chosen where it is logged: routes and codes, never addresses of people, bodies or keys.
struct JSONLogHandler: LogHandler {
    var metadata: Logger.Metadata = [:]
    var logLevel: Logger.Level
    private let label: String

    init(label: String, level: Logger.Level) {
        self.label = label
        self.logLevel = level
    }

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { self.metadata[key] }
        set { self.metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        var fields = self.metadata.merging(event.metadata ?? [:]) { $1 }.mapValues { "\($0)" }
        fields["level"] = event.level.rawValue
        fields["message"] = event.message.description
        fields["logger"] = self.label
        fields["time"] = Date.now.formatted(
            .iso8601.year().month().day().time(includingFractionalSeconds: true).timeZone(separator: .omitted)
        )
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        guard let line = try? encoder.encode(fields) else { return }
        // A closed standard error must not end the server.
        try? FileHandle.standardError.write(contentsOf: line + Data("\n".utf8))
    }
}
