/// The projects of the ballot at hand as a set of bits: finds repeated ones and gives them back sorted.
struct BallotMarks: Sendable {
    /// A value for each project; only those of marked projects mean anything.
    var values: [Int]
    private var words: [UInt64]
    /// Words with marks lie below this.
    private var top = 0

    init(projectCount: Int) {
        self.values = [Int](repeating: 0, count: projectCount)
        self.words = [UInt64](repeating: 0, count: (projectCount + 63) / 64)
    }

    /// Marks the projects of the first `count` rows; one that occurs twice is returned, and then nothing is marked.
    mutating func mark(_ count: Int, _ rows: [Int32], _ indexOfRow: [Int32]) -> Int? {
        var repeated: Int?
        var done = 0
        var top = 0
        var words = self.words.mutableSpan
        while done < count {
            let index = Int(indexOfRow[Int(rows[done])])
            let word = index >> 6
            let bit: UInt64 = 1 << UInt64(index & 63)
            if words[word] & bit != 0 {
                repeated = index
                break
            }
            words[word] |= bit
            top = max(top, word + 1)
            done += 1
        }
        self.top = top
        if repeated != nil { self.clear(done, rows, indexOfRow) }
        return repeated
    }

    /// Writes the marked projects in ascending order, takes their marks away, and returns how many there are.
    ///
    /// - Complexity: O(marks + projects / 64).
    mutating func takeAll(into choices: inout [Int32]) -> Int {
        let top = self.top
        var count = 0
        var choices = choices.mutableSpan
        var words = self.words.mutableSpan
        for word in 0..<top {
            var bits = words[word]
            words[word] = 0
            while bits != 0 {
                choices[count] = Int32(truncatingIfNeeded: word << 6 + bits.trailingZeroBitCount)
                count += 1
                bits &= bits &- 1
            }
        }
        return count
    }

    /// Takes the marks of the first `count` rows away.
    mutating func clear(_ count: Int, _ rows: [Int32], _ indexOfRow: [Int32]) {
        var words = self.words.mutableSpan
        for position in 0..<count { words[Int(indexOfRow[Int(rows[position])]) >> 6] = 0 }
    }
}
