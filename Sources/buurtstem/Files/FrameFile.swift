internal import BallotRules

/// A file of frames that belongs to one role: only ever appended, on the disk before anything follows from it.
///
/// What a crash left half written at the end is cut off when the file is opened again: nothing can have followed from it.
struct FrameFile {
    private let file: SystemFile
    private var index: FrameIndex

    /// Opens the file, or makes it; one process at a time.
    init(_ path: String) throws(Failure) {
        do throws(SystemError) {
            self.file = try SystemFile(path, .updateOrMake)
            guard self.file.lock(shared: false) else { throw SystemError(path, code: 0) }
            self.index = try FrameIndex(self.file, most: 1 << 16 - 1)
            if try self.file.size() > self.index.end { try self.file.truncate(to: self.index.end) }
        } catch {
            if error.code == 0 { throw FileLock.busy(path) }
            throw Failure(error)
        }
    }

    /// The frames.
    func frames() throws(Failure) -> [[UInt8]] {
        var frames: [[UInt8]] = []
        do throws(SystemError) {
            for number in 0..<self.index.count { frames.append(try self.file.read(self.index.range(number))) }
        } catch {
            throw Failure(error)
        }
        return frames
    }

    /// Appends a frame, and waits until it is on the disk.
    mutating func append(_ bytes: [UInt8]) throws(Failure) {
        do throws(SystemError) {
            try self.file.write(FrameIndex.framed(bytes), at: self.index.end)
            try self.file.flush()
        } catch {
            throw Failure(error)
        }
        self.index.add(bytes.count)
    }
}
