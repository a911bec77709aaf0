internal import Foundation

/// What came of a drive, for people or programs.
struct DriveReport: Encodable {
    let sent: Int
    let accepted: Int
    let unanswered: Int
    let statuses: [String: Int]
    let seconds: Double
    let perSecond: Double
    let offeredPerSecond: Int?
    let p50: Double
    let p90: Double
    let p99: Double
    let slowest: Double
    let ownProcessorSeconds: Double
    let serverProcessorSeconds: Double?

    init(_ result: inout Drive.Result, seconds: Double, rate: Int?, used: ProcessorTime) {
        self.sent = result.latencies.count + result.unanswered
        self.accepted = result.accepted
        self.unanswered = result.unanswered
        self.statuses = Dictionary(uniqueKeysWithValues: result.statuses.map { ("\($0.key)", $0.value) })
        self.seconds = seconds
        self.perSecond = Double(result.accepted) / seconds
        self.offeredPerSecond = rate
        self.p50 = result.latencies.quantile(500)
        self.p90 = result.latencies.quantile(900)
        self.p99 = result.latencies.quantile(990)
        self.slowest = result.latencies.quantile(1000)
        self.ownProcessorSeconds = used.own
        self.serverProcessorSeconds = used.server
    }

    func write(json: Bool) throws {
        if json {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys]
            print(String(decoding: try encoder.encode(self), as: UTF8.self))
            return
        }
        print(
            "\(self.accepted) of \(self.sent) accepted in \(Self.text(self.seconds, 2)) s: \(Self.text(self.perSecond, 0)) a second"
        )
        print(
            "milliseconds: half \(Self.text(self.p50, 1)), 90 % \(Self.text(self.p90, 1)), 99 % \(Self.text(self.p99, 1)), slowest \(Self.text(self.slowest, 1))"
        )
        let server = self.serverProcessorSeconds.map { ", server \(Self.text($0, 2)) s" } ?? ""
        print("processor: this process \(Self.text(self.ownProcessorSeconds, 2)) s\(server)")
        for status in self.statuses.keys.sorted() where status != "201" {
            print("status \(status): \(self.statuses[status] ?? 0)")
        }
        if self.unanswered > 0 { print("without an answer: \(self.unanswered)") }
    }

    private static func text(_ value: Double, _ places: Int) -> String { String(format: "%.\(places)f", value) }
}
