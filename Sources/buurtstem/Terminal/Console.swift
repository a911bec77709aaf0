internal import Foundation

/// The three streams of the program.
enum Console {
    /// Prints `text` and a line end on standard output; a closed pipe is no error.
    static func say(_ text: String) {
        self.write(text + "\n", to: .standardOutput)
    }

    /// Writes `bytes` as they are on standard output.
    static func emit(_ bytes: [UInt8]) {
        try? FileHandle.standardOutput.write(contentsOf: Data(bytes))
    }

    /// Prints `text` and a line end on standard error.
    static func complain(_ text: String) {
        self.write(text.hasSuffix("\n") ? text : text + "\n", to: .standardError)
    }

    /// Prints `text` as it is on standard error.
    static func show(_ text: String) {
        self.write(text, to: .standardError)
    }

    private static func write(_ text: String, to handle: FileHandle) {
        // Nobody is left to tell when the reader of the stream has gone.
        try? handle.write(contentsOf: Data(text.utf8))
    }
}
