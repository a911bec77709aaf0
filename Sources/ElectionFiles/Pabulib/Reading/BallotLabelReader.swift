internal import BallotRules

/// Reads weight and channel of ballots; the last ones read are kept, because they mostly repeat.
struct BallotLabelReader {
    private(set) var weight = Fraction.one
    private(set) var channel = ""
    private var weightText: [UInt8] = []
    private var channelText: [UInt8] = []

    /// Reads the labels of the row just cut; `false` when its weight is none.
    mutating func read(_ scanner: borrowing RowScanner, _ columns: VoteColumns, _ bytes: Span<UInt8>) -> Bool {
        if columns.weight >= 0 {
            let text = BallotLabelReader.text(scanner, columns.weight, bytes)
            if text != self.weightText {
                self.weightText = text
                self.weight = text.isEmpty ? .one : Fraction(String(decoding: text, as: UTF8.self)) ?? .zero
            }
        }
        if columns.channel >= 0 {
            let text = BallotLabelReader.text(scanner, columns.channel, bytes)
            if text != self.channelText {
                self.channelText = text
                self.channel = String(decoding: text, as: UTF8.self)
            }
        }
        return self.weight > .zero
    }

    /// The bytes of a cell, with doubled quotes made single; empty beyond the end of the row.
    private static func text(_ scanner: borrowing RowScanner, _ index: Int, _ bytes: Span<UInt8>) -> [UInt8] {
        guard index < scanner.cellCount else { return [] }
        let cell = scanner[index]
        var text: [UInt8] = []
        var position = cell.start
        while position < cell.end {
            text.append(bytes[position])
            position += cell.isEscaped && bytes[position] == Byte.quote ? 2 : 1
        }
        return text
    }
}
