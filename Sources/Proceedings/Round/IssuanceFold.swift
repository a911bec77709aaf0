/// Which voters were given credentials, as far as the issuers' pages have come.
struct IssuanceFold: Sendable {
    private(set) var issued = [0, 0]
    private var nextPage = 0
    private let size: Int

    init(_ manifest: Manifest) {
        self.size = manifest.registerSize
    }

    private var pages: Int { (self.size + IssuancePage.leavesPerPage - 1) / IssuancePage.leavesPerPage }

    var isComplete: Bool { self.nextPage == 2 * self.pages }

    /// Adds a page; `mayHave` says whether the voter at a leaf may have a credential.
    mutating func add(_ page: IssuancePage, mayHave: (Int) -> Bool) throws(EntryProblem) {
        guard !self.isComplete, page.issuer == self.nextPage / self.pages, page.page == self.nextPage % self.pages
        else { throw .issuanceOrder(issuer: page.issuer, page: page.page) }
        let first = page.page * IssuancePage.leavesPerPage
        let count = min(IssuancePage.leavesPerPage, self.size - first)
        guard page.bits.count == (count + 7) / 8 else { throw .issuanceBits }
        for place in 0..<(page.bits.count * 8) where page.isIssued(at: place) {
            guard place < count else { throw .issuanceBits }
            guard mayHave(first + place) else { throw .issuanceNotAllowed(leaf: first + place) }
        }
        self.issued[page.issuer] += page.issued
        self.nextPage += 1
    }
}
