import Foundation
import Testing

/// Another process that does something and then holds on to it until it is ended, or for a minute.
final class Holder {
    private let process = Process()

    /// Runs a Python program; returns when it has done it.
    init(_ program: String, _ arguments: [String]) throws {
        // A file says that it is done, and no pipe: another process that is started meanwhile would keep a pipe open.
        let path = FileManager.default.temporaryDirectory.appending(path: "held-\(UUID().uuidString)").path()
        self.process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        let end = "\nimport time\nopen(sys.argv[-1], 'w').close()\ntime.sleep(60)"
        self.process.arguments = ["python3", "-c", program + end] + arguments + [path]
        self.process.standardInput = FileHandle.nullDevice
        self.process.standardOutput = FileHandle.nullDevice
        try self.process.run()
        for _ in 0..<3_000 where !FileManager.default.fileExists(atPath: path) && self.process.isRunning {
            usleep(10_000)
        }
        try #require(FileManager.default.fileExists(atPath: path), "the other process failed")
        try FileManager.default.removeItem(atPath: path)
    }

    /// Ends it, as a crash would.
    func end() {
        kill(self.process.processIdentifier, SIGKILL)
        self.process.waitUntilExit()
    }
}
