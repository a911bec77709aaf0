public import Signing

extension Urn {
    /// One of the ballots that count.
    struct Counted: Sendable {
        /// The number of its entry.
        let entry: Int
        /// Where it stands among the slots, or for paper among the papers.
        let index: Int32
        let isPaper: Bool
    }

    /// The ballots that count, in the order of their entries.
    ///
    /// - Complexity: O(n log n).
    var counted: [Counted] {
        var counted: [Counted] = []
        counted.reserveCapacity(self.slots.count + self.papers.count)
        for (index, slot) in self.slots.enumerated() where slot.place >= 0 {
            counted.append(Counted(entry: slot.entry, index: Int32(truncatingIfNeeded: index), isPaper: false))
        }
        for (index, paper) in self.papers.enumerated() {
            counted.append(Counted(entry: paper.entry, index: Int32(truncatingIfNeeded: index), isPaper: true))
        }
        counted.sort { $0.entry < $1.entry }
        return counted
    }

    /// Where in the arena the choices of a counted ballot stand.
    func place(of ballot: Counted) -> Int {
        ballot.isPaper ? self.papers[Int(ballot.index)].place : self.slots[Int(ballot.index)].place
    }

    /// The channel of a counted ballot.
    func channel(of ballot: Counted) -> String {
        ballot.isPaper ? self.channels[self.papers[Int(ballot.index)].channel] : Urn.onlineChannel
    }

    /// The numbers of the tally certificate (docs/record-format/v1.md, 3.12).
    ///
    /// A key whose ballots are all void and that was cancelled besides is one of the cancelled, so that
    /// `cast + paper = counted + void + cancelled`.
    ///
    /// - Parameters:
    ///   - registered: the size of the register.
    ///   - issued: how many credentials each of the two issuers gave.
    /// - Complexity: O(n).
    public func counts(registered: Int, issued: [Int]) -> TallyCounts {
        var counts = TallyCounts(
            registered: registered,
            issued: issued,
            cast: 0,
            counted: self.papers.count,
            void: 0,
            cancelled: 0,
            paper: self.papers.count
        )
        for slot in self.slots where slot.isCast {
            counts.cast += 1
            if slot.isCancelled {
                counts.cancelled += 1
            } else if slot.place < 0 {
                counts.void += 1
            } else {
                counts.counted += 1
            }
        }
        return counts
    }

    /// The hash of the leaf hashes of all ballots that count, in the order of their entries
    /// (docs/record-format/v1.md, 3.12).
    ///
    /// - Complexity: O(n log n).
    public var countedBallots: Digest {
        var stream = SHA256Stream()
        stream.update(Domains.counted.prefix)
        for ballot in self.counted {
            let index = Int(ballot.index)
            stream.update(ballot.isPaper ? self.papers[index].leafHash : self.slots[index].leafHash)
        }
        return stream.finish()
    }
}
