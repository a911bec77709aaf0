internal import Foundation
internal import Proceedings

/// A lock of the operating system on a file (`flock`): held until this value is gone, and let go by the kernel when the
/// process ends, in whatever way.
final class FileLock: Sendable {
    /// Who else may hold it meanwhile.
    enum Kind {
        /// Others that share it.
        case shared
        /// Nobody.
        case exclusive
    }

    private let descriptor: Int32

    /// Locks the file at `path`, which is made where it is missing.
    ///
    /// - Throws: ``RepositoryError/Code/busy`` when somebody else has it, ``RepositoryError/Code/storage`` when the file
    ///   cannot be made.
    init(_ path: String, _ kind: Kind) throws(RepositoryError) {
        // The path lives as long as the call.
        let descriptor = unsafe Foundation.open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            throw RepositoryError(.storage, "the lock \(path) cannot be made: error \(errno)")
        }
        var result: Int32
        repeat {
            result = flock(descriptor, (kind == .shared ? LOCK_SH : LOCK_EX) | LOCK_NB)
        } while result != 0 && errno == EINTR
        guard result == 0 else {
            let error = errno
            Foundation.close(descriptor)
            throw error == EWOULDBLOCK
                ? RepositoryError(.busy, "another program has \(path)")
                : RepositoryError(.storage, "\(path) cannot be locked: error \(error)")
        }
        self.descriptor = descriptor
    }

    deinit { Foundation.close(self.descriptor) }
}
