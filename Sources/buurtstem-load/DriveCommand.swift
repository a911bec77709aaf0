internal import ArgumentParser
internal import Foundation

/// `buurtstem-load drive`: sends ballots, at a rate or as fast as they are answered.
struct DriveCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "drive",
        abstract: "Send ballots to a server, and say how long answers took.",
        discussion: """
            Example: buurtstem-load drive --port 8080 --record load --ballots load/ballots --rate 1000

            With --rate ballots are sent when their time has come, whether or not earlier ones were answered, and the \
            time counts from when they should have been sent. Without, every connection sends the next as soon as it has \
            an answer. A server that is gone ends the run without an error: --acks says what it acknowledged.
            """
    )

    @Option(help: "The port on this machine.") var port: Int
    @Option(help: "The name of the record.") var record: String
    @Option(help: "The file of ballots.") var ballots: String
    @Option(help: "The first ballot to send, from 0.") var from = 0
    @Option(help: "How many ballots to send; all by default.") var count: Int?
    @Option(help: "Ballots per second; as fast as they are answered by default.") var rate: Int?
    @Option(help: "Connections.") var connections = 64
    @Option(help: "Where acknowledgements are written down.") var acks: String?
    @Option(help: "The server's process, to report its share of processor time.") var server: Int?
    @Flag(help: "One JSON document.") var json = false

    func validate() throws {
        guard (1...1_024).contains(self.connections), (1...65_535).contains(self.port), (self.rate ?? 1) > 0 else {
            throw ValidationError("Up to 1,024 connections; a port; a rate above 0.")
        }
    }

    func run() async throws {
        let all = try FrameFile.read(self.ballots)
        let first = min(max(0, self.from), all.count)
        let ballots = Array(all[first..<min(all.count, first + (self.count ?? all.count))])
        let drive = Drive(
            ballots: ballots,
            first: first,
            port: self.port,
            path: "/v1/records/\(self.record)/entries",
            rate: self.rate,
            acknowledgements: try Acknowledgements(self.acks)
        )
        let before = ProcessorTime(server: self.server)
        let start = ContinuousClock.now
        var result = await drive.run(connections: self.connections)
        let seconds = (ContinuousClock.now - start) / .seconds(1)
        let used = ProcessorTime(server: self.server).since(before)
        try DriveReport(&result, seconds: seconds, rate: self.rate, used: used).write(json: self.json)
    }
}
