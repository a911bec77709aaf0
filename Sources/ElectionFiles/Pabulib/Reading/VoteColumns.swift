/// Where the columns of VOTES stand that matter to counting; -1 where there is none.
struct VoteColumns {
    let width: Int
    let voter: Int
    let vote: Int
    let points: Int
    let weight: Int
    let channel: Int

    init(header: [String], channelColumn: String?) {
        let index = { (name: String) in header.firstIndex(of: name) ?? -1 }
        self.width = header.count
        self.voter = index("voter_id")
        self.vote = index("vote")
        self.points = index("points")
        self.weight = index("weight")
        self.channel = channelColumn.map(index) ?? -1
    }
}
