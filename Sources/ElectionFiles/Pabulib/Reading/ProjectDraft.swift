/// A row of PROJECTS, read; the cost still as written.
struct ProjectDraft {
    var id = ""
    var cost = Amount.zero
    var name = ""
    var categories: [String] = []
    var areas: [String] = []
    var neighborhood = ""
    var exclusionGroups: [String] = []
    var likes = 0
    var complete = ""
    /// The column `votes`, where it has a number.
    var votes: Amount?
    /// The column `score`, where it has a number.
    var score: Amount?
    /// The column `selected`, from 0 to 3, where it has one.
    var selected: Int?
    var rowStart = 0
    var line = 0
    /// Where the cells of `cost`, `votes`, `score` and `selected` start.
    var costOffset = 0
    var votesOffset = 0
    var scoreOffset = 0
    var selectedOffset = 0
}
