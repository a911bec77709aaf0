internal import Foundation

/// Resident memory of this process, as the kernel tells it in `/proc/self/status`.
struct ProcessMemory {
    /// Resident now, in bytes.
    let resident: Int
    /// The most that was ever resident, in bytes.
    let peak: Int

    static func now() -> ProcessMemory {
        let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
        return ProcessMemory(resident: Self.bytes("VmRSS:", in: status), peak: Self.bytes("VmHWM:", in: status))
    }

    private static func bytes(_ key: String, in status: String) -> Int {
        let line = status.split(separator: "\n").first { $0.hasPrefix(key) }
        let number = line?.split(whereSeparator: { !$0.isNumber }).first
        return (number.flatMap { Int($0) } ?? 0) * 1_024
    }
}
