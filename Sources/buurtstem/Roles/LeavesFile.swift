internal import BallotRules
internal import Proceedings
internal import Signing

/// The public side of a register in a file: register pages, one after the other, without a round.
enum LeavesFile {
    /// Writes the leaves.
    static func write(_ register: Register, to path: String) throws(Failure) {
        let bytes = register.pages(manifest: .zero).flatMap { FrameIndex.framed($0.encoded) }
        try DurableFile.make(path, bytes, permissions: 0o644)
    }

    /// Reads the leaves.
    static func read(_ path: String) throws(Failure) -> Register {
        var leaves: [RegisterLeaf] = []
        do {
            let file = try SystemFile(path, .read)
            let index = try FrameIndex(file, most: EncodingLimits.item)
            guard index.count > 0, try index.end == file.size() else { throw EncodingFault(.trailing, at: index.end) }
            for number in 0..<index.count {
                leaves += try RegisterPage(decoding: try file.read(index.range(number))).leaves
            }
        } catch let error as SystemError {
            throw Failure(error)
        } catch {
            throw Failure(
                path,
                Bilingual(nl: "dit is geen kiesregister", en: "this is no register"),
                remedy: Bilingual(
                    nl: "Maak het met: buurtstem round register",
                    en: "Make it with: buurtstem round register"
                )
            )
        }
        return Register(leaves)
    }
}
