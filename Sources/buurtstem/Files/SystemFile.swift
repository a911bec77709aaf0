internal import Foundation

/// A file of the operating system, open until it is let go. Reads and writes name their position, so that threads do not
/// disturb each other.
final class SystemFile: Sendable {
    /// What is done with the file.
    enum Mode {
        /// Read only; it must exist.
        case read
        /// Read and write; it must exist.
        case update
        /// Read and write; made where it is missing, for nobody but the owner.
        case updateOrMake
        /// Written; it must not exist. `permissions` as in `chmod`.
        case make(permissions: mode_t)
    }

    /// Its path.
    let path: String
    private let descriptor: Int32

    init(_ path: String, _ mode: Mode) throws(SystemError) {
        self.path = path
        let flags: Int32
        var permissions: mode_t = 0o600
        switch mode {
        case .read: flags = O_RDONLY
        case .update: flags = O_RDWR
        case .updateOrMake: flags = O_RDWR | O_CREAT
        case .make(let given):
            flags = O_RDWR | O_CREAT | O_EXCL
            permissions = given
        }
        // The path lives as long as the call.
        self.descriptor = unsafe open(path, flags | O_CLOEXEC, permissions)
        guard self.descriptor >= 0 else { throw SystemError(path) }
    }

    deinit { close(self.descriptor) }

    /// How many bytes it has.
    func size() throws(SystemError) -> Int {
        let end = lseek(self.descriptor, 0, SEEK_END)
        guard end >= 0 else { throw SystemError(self.path) }
        return Int(end)
    }

    /// The bytes in `range`; fewer where the file ends before.
    func read(_ range: Range<Int>) throws(SystemError) -> [UInt8] {
        var failure: SystemError?
        // Reads into the memory that the array has set aside, never beyond `range.count` bytes.
        let bytes = unsafe [UInt8](unsafeUninitializedCapacity: range.count) { buffer, count in
            while count < range.count, let base = buffer.baseAddress {
                let offset = off_t(range.lowerBound + count)
                let got = unsafe pread(self.descriptor, base + count, range.count - count, offset)
                if got < 0, errno == EINTR { continue }
                if got < 0 { failure = SystemError(self.path) }
                guard got > 0 else { break }
                count += got
            }
        }
        if let failure { throw failure }
        return bytes
    }

    /// Writes all of `bytes` at `position`.
    func write(_ bytes: [UInt8], at position: Int) throws(SystemError) {
        var done = 0
        while done < bytes.count {
            // Writes from the array's own memory, never beyond its end.
            let put = unsafe bytes.withUnsafeBytes { buffer in
                unsafe pwrite(
                    self.descriptor,
                    buffer.baseAddress.map { unsafe $0 + done },
                    buffer.count - done,
                    off_t(position + done)
                )
            }
            if put < 0, errno == EINTR { continue }
            guard put > 0 else { throw SystemError(self.path) }
            done += put
        }
    }

    /// Cuts the file off after `size` bytes.
    func truncate(to size: Int) throws(SystemError) {
        guard ftruncate(self.descriptor, off_t(size)) == 0 else { throw SystemError(self.path) }
    }

    /// Waits until everything written is on the disk.
    func flush() throws(SystemError) {
        guard fsync(self.descriptor) == 0 else { throw SystemError(self.path) }
    }

    /// Locks the file for this process, until it is let go; says whether that was possible at once.
    func lock(shared: Bool) -> Bool {
        flock(self.descriptor, (shared ? LOCK_SH : LOCK_EX) | LOCK_NB) == 0
    }

    /// How many bytes the file at `path` has.
    static func size(of path: String) throws(Failure) -> Int {
        do throws(SystemError) {
            return try SystemFile(path, .read).size()
        } catch {
            throw Failure(error)
        }
    }

    /// Waits until changes of names in the folder `path` are on the disk.
    static func flushFolder(_ path: String) throws(SystemError) {
        // The path lives as long as the call.
        let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw SystemError(path) }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw SystemError(path) }
    }
}
