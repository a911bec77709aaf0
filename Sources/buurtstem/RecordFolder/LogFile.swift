internal import Proceedings

/// The file `log` of a record folder with the place of every entry.
struct LogFile {
    let file: SystemFile
    var index: FrameIndex
    let condition: LogCondition
    private let intentPath: String

    /// Opens the log in `folder`.
    ///
    /// - Parameter change: whether it will be changed; else it is only read.
    /// - Throws: ``RepositoryError``; with ``RepositoryError/Code/busy`` when another process changes it.
    init(_ folder: String, change: Bool) throws(RepositoryError) {
        do throws(SystemError) {
            self.intentPath = folder + "/log.append"
            self.file = try SystemFile(folder + "/log", change ? .update : .read)
            try LogFile.lock(self.file, shared: !change)
            self.index = try FrameIndex(self.file, most: EncodingLimits.item)
            self.condition = try LogFile.condition(self.file, self.index, self.intentPath)
        } catch {
            throw error.code == 0
                ? RepositoryError(.busy, "another process changes \(error.path)")
                : RepositoryError(.storage, "\(error.path): error \(error.code)", cause: error)
        }
    }

    /// Appends `bytes`, which are the frames of whole entries: all or nothing, on the disk when it returns.
    func append(_ bytes: [UInt8]) throws(SystemError) {
        let intent = AppendIntent(start: self.index.end, bytes: bytes)
        try LogFile.write(intent, self.intentPath)
        do throws(SystemError) {
            try self.file.write(bytes, at: intent.start)
            try self.file.flush()
        } catch {
            // Should this fail as well, the intent stays, and the log is mended when it is opened again.
            try self.cut(to: intent.start)
            throw error
        }
        try DurableFile.remove(self.intentPath)
    }

    /// Cuts off everything from byte `start` on.
    func cut(to start: Int) throws(SystemError) {
        try self.file.truncate(to: start)
        try self.file.flush()
        try DurableFile.remove(self.intentPath)
    }

    /// Forgets an intent that was fulfilled.
    func settle() throws(SystemError) {
        try DurableFile.remove(self.intentPath)
    }

    private static func write(_ intent: AppendIntent, _ path: String) throws(SystemError) {
        do throws(Failure) {
            try DurableFile.replace(path, with: intent.bytes, permissions: 0o600)
        } catch {
            throw SystemError(path)
        }
    }

    private static func condition(
        _ file: SystemFile,
        _ index: FrameIndex,
        _ intentPath: String
    ) throws(SystemError) -> LogCondition {
        let size = try file.size()
        var intent: AppendIntent?
        do throws(SystemError) {
            let found = try SystemFile(intentPath, .read)
            intent = AppendIntent(parsing: try found.read(0..<256))
        } catch {
            guard error.isMissing else { throw error }
        }
        if let intent, intent.start <= size, try !intent.isDone(in: file) {
            let entries = index.ends.prefix { $0 <= intent.start }.count
            let isFrame = intent.start == 0 || entries > 0 && index.ends[entries - 1] == intent.start
            return isFrame
                ? .brokenOff(start: intent.start, entries: entries) : .damaged(start: index.end, entries: index.count)
        }
        return size == index.end ? .whole : .damaged(start: index.end, entries: index.count)
    }

    /// For changing it waits only so long as a program that is just being started by this one still has what this one had
    /// open; for reading a little longer, since changes are short.
    private static func lock(_ file: SystemFile, shared: Bool) throws(SystemError) {
        for attempt in 0..<(shared ? 50 : 3) {
            if attempt > 0 { pause() }
            if file.lock(shared: shared) { return }
        }
        throw SystemError(file.path, code: 0)
    }
}
