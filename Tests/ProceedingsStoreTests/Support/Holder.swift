import Foundation
import Testing

/// Another process that does something and then holds on to it until it is ended.
final class Holder {
    private let process = Process()
    private let input = Pipe()

    /// Runs a Python program; returns when it has done it.
    init(_ program: String, _ arguments: [String]) throws {
        self.process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        self.process.arguments =
            ["python3", "-c", program + "\nprint('held', flush=True)\nsys.stdin.read()"] + arguments
        let output = Pipe()
        self.process.standardInput = self.input
        self.process.standardOutput = output
        try self.process.run()
        let said = try output.fileHandleForReading.read(upToCount: 5) ?? Data()
        try #require(String(decoding: said, as: UTF8.self).hasPrefix("held"), "the other process failed")
    }

    /// Ends it, as a crash would.
    func end() {
        kill(self.process.processIdentifier, SIGKILL)
        self.process.waitUntilExit()
    }
}
