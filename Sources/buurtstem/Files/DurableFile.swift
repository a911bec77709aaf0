internal import Foundation

/// Small files that must survive a loss of power: written beside, brought to the disk, and only then given their name.
enum DurableFile {
    /// Writes `bytes` to `path`, in place of what was there.
    static func replace(_ path: String, with bytes: [UInt8], permissions: mode_t = 0o644) throws(Failure) {
        do throws(SystemError) {
            let draft = try self.draft(path, bytes, permissions)
            // Both paths live as long as the call.
            guard unsafe rename(draft, path) == 0 else { throw SystemError(path) }
            try SystemFile.flushFolder(self.folder(of: path))
        } catch {
            throw Failure(error)
        }
    }

    /// Writes `bytes` to `path`, where nothing may be yet.
    static func make(_ path: String, _ bytes: [UInt8], permissions: mode_t) throws(Failure) {
        do throws(SystemError) {
            let draft = try self.draft(path, bytes, permissions)
            // Both paths live as long as the calls.
            let isMade = unsafe link(draft, path) == 0
            let error = SystemError(path)
            unsafe unlink(draft)
            guard isMade else { throw error }
            try SystemFile.flushFolder(self.folder(of: path))
        } catch {
            throw Failure(error)
        }
    }

    /// Takes the name `path` away.
    static func remove(_ path: String) throws(SystemError) {
        // The path lives as long as the call.
        guard unsafe unlink(path) == 0 || errno == ENOENT else { throw SystemError(path) }
        try SystemFile.flushFolder(self.folder(of: path))
    }

    /// Everything in the file at `path`, or `nil` when there is none.
    static func bytes(_ path: String, limit: Int) throws(Failure) -> [UInt8]? {
        // The path lives as long as the call.
        guard unsafe access(path, F_OK) == 0 else { return nil }
        return try InputFile.bytes(path, limit: limit)
    }

    private static func draft(_ path: String, _ bytes: [UInt8], _ permissions: mode_t) throws(SystemError) -> String {
        var generator = SystemRandomNumberGenerator()
        let draft = path + ".\(String(generator.next(), radix: 36)).new"
        let file = try SystemFile(draft, .make(permissions: permissions))
        do throws(SystemError) {
            try file.write(bytes, at: 0)
            try file.flush()
        } catch {
            // The path lives as long as the call.
            unsafe unlink(draft)
            throw error
        }
        return draft
    }

    private static func folder(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }
}
