internal import Foundation

#if canImport(Glibc)
    internal import Glibc
#endif

/// A connection on loopback, with blocking calls on threads of their own: what a client would not send can be sent.
final class RawSocket: Sendable {
    private let descriptor: Int32

    struct Failure: Error {
        let call: String
        let code: Int32
    }

    init(port: Int) throws {
        self.descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        guard self.descriptor >= 0 else { throw Failure(call: "socket", code: errno) }
        var patience = timeval(tv_sec: 120, tv_usec: 0)
        let size = socklen_t(MemoryLayout<timeval>.size)
        _ = unsafe setsockopt(self.descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, size)
        _ = unsafe setsockopt(self.descriptor, SOL_SOCKET, SO_SNDTIMEO, &patience, size)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(truncatingIfNeeded: port).bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        // The address lives as long as the call.
        let result = unsafe withUnsafePointer(to: &address) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                unsafe connect(self.descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard result == 0 else { throw Failure(call: "connect", code: errno) }
    }

    deinit { close(self.descriptor) }

    /// Sends all of it, or as much as the other side takes.
    func send(_ bytes: [UInt8]) async {
        let descriptor = self.descriptor
        await self.onThread {
            var sent = 0
            while sent < bytes.count {
                let count = unsafe bytes.withUnsafeBytes {
                    unsafe Glibc.send(
                        descriptor,
                        $0.baseAddress.map { unsafe $0 + sent },
                        bytes.count - sent,
                        Int32(MSG_NOSIGNAL)
                    )
                }
                guard count > 0 else { return }
                sent += count
            }
        }
        withExtendedLifetime(self) {}
    }

    /// Ends the sending side.
    func finish() { shutdown(self.descriptor, Int32(SHUT_WR)) }

    /// Whatever comes next, empty at the end.
    func receive(_ most: Int = 65_536) async -> [UInt8] {
        let descriptor = self.descriptor
        let bytes = await self.onThread {
            var buffer = [UInt8](repeating: 0, count: most)
            let count = unsafe buffer.withUnsafeMutableBytes { unsafe recv(descriptor, $0.baseAddress, most, 0) }
            return Array(buffer.prefix(max(0, count)))
        }
        withExtendedLifetime(self) {}
        return bytes
    }

    /// Everything until the other side closes, at most 64 MiB.
    func receiveAll() async -> [UInt8] {
        var all: [UInt8] = []
        while all.count < 64 << 20 {
            let bytes = await self.receive()
            if bytes.isEmpty { break }
            all += bytes
        }
        return all
    }

    private func onThread<Value: Sendable>(_ body: @escaping @Sendable () -> Value) async -> Value {
        await withCheckedContinuation { continuation in
            // Not on Dispatch's threads: tasks run on those, and would wait for each other.
            Thread.detachNewThread { continuation.resume(returning: body()) }
        }
    }
}
