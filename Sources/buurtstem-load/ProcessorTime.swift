internal import Foundation

/// Processor time used so far, in seconds: by this process, and by the server.
struct ProcessorTime {
    let own: Double
    let server: Double?

    init(server: Int?) {
        self.own = ProcessorTime.seconds(of: "self") ?? 0
        self.server = server.flatMap { ProcessorTime.seconds(of: "\($0)") }
    }

    private init(own: Double, server: Double?) {
        self.own = own
        self.server = server
    }

    func since(_ before: ProcessorTime) -> ProcessorTime {
        ProcessorTime(
            own: self.own - before.own,
            server: self.server.flatMap { now in before.server.map { now - $0 } }
        )
    }

    /// User and system time as the kernel counts it, in hundredths of a second (proc(5), fields 14 and 15).
    private static func seconds(of process: String) -> Double? {
        guard let text = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8),
            let end = text.lastIndex(of: ")")
        else { return nil }
        let fields = text[end...].split(separator: " ")
        guard fields.count > 13, let user = Double(fields[12]), let system = Double(fields[13]) else { return nil }
        return (user + system) / 100
    }
}
