/// What kind of problem it is; the raw values are stable.
public enum ProblemCode: String, CaseIterable, Hashable, Sendable {
    /// The file is larger than the limit.
    case tooManyBytes = "too-many-bytes"
    /// A byte that is no UTF-8.
    case invalidUTF8 = "invalid-utf-8"
    /// A byte 0.
    case nulByte = "nul-byte"
    /// A byte order mark at the start.
    case byteOrderMark = "byte-order-mark"
    /// A section is missing.
    case missingSection = "missing-section"
    /// A section occurs twice.
    case repeatedSection = "repeated-section"
    /// A section stands before one that it needs.
    case sectionOrder = "section-order"
    /// A section name not written in capitals.
    case sectionSpelling = "section-spelling"
    /// Text before the first section.
    case textOutsideSection = "text-outside-section"
    /// A section without a header line.
    case missingHeader = "missing-header"
    /// META has another header than `key;value`.
    case unexpectedHeader = "unexpected-header"
    /// A column that is needed is missing.
    case missingColumn = "missing-column"
    /// A column name occurs twice.
    case duplicateColumn = "duplicate-column"
    /// A column without a name.
    case emptyColumnName = "empty-column-name"
    /// A column that the format does not know; it is kept.
    case unknownColumn = "unknown-column"
    /// Columns in another order than usual.
    case columnOrder = "column-order"
    /// A column under its old name.
    case oldColumnName = "old-column-name"
    /// A row with more cells than the limit.
    case tooManyColumns = "too-many-columns"
    /// A cell longer than the limit.
    case fieldTooLong = "field-too-long"
    /// More rows than the limit.
    case tooManyRows = "too-many-rows"
    /// Quotes that are never closed.
    case unterminatedQuote = "unterminated-quote"
    /// Text behind a closing quote.
    case textAfterQuote = "text-after-quote"
    /// A quote inside a cell that has none around it.
    case strayQuote = "stray-quote"
    /// An empty line.
    case blankLine = "blank-line"
    /// A row with fewer cells than the header.
    case rowTooShort = "row-too-short"
    /// A row with more cells than the header.
    case rowTooLong = "row-too-long"
    /// Empty cells beyond the header.
    case extraEmptyCells = "extra-empty-cells"
    /// Blanks at the start or end of a cell or of an entry in a list.
    case whitespace
    /// A META key that is required is missing.
    case missingKey = "missing-key"
    /// A META key without which nothing can be counted is missing.
    case missingNeededKey = "missing-needed-key"
    /// A META key occurs twice.
    case duplicateKey = "duplicate-key"
    /// A META key that the format does not know; it is kept.
    case unknownKey = "unknown-key"
    /// META keys in another order than usual.
    case keyOrder = "key-order"
    /// A value that is needed is empty.
    case emptyValue = "empty-value"
    /// Text where a number should be.
    case badNumber = "bad-number"
    /// A comma in a number.
    case commaInNumber = "comma-in-number"
    /// A number beyond the limit.
    case numberTooLarge = "number-too-large"
    /// An amount with more than six decimals.
    case tooManyDecimals = "too-many-decimals"
    /// A number below 0 where there can be none.
    case negativeNumber = "negative-number"
    /// A META value that cannot be read and that counting does not need.
    case ignoredValue = "ignored-value"
    /// A `vote_type` that does not exist.
    case unknownVoteType = "unknown-vote-type"
    /// A `rule` that does not exist.
    case unknownRule = "unknown-rule"
    /// A date not written as `DD.MM.YYYY` or `YYYY`.
    case badDate = "bad-date"
    /// The end lies before the beginning.
    case dateOrder = "date-order"
    /// A language, currency or country code of the wrong shape.
    case badCode = "bad-code"
    /// A comment that does not start with `#1: `.
    case badComment = "bad-comment"
    /// `fully_funded` or `experimental` with another value than 1.
    case badFlag = "bad-flag"
    /// `num_projects` or `num_votes` differs from the rows.
    case countMismatch = "count-mismatch"
    /// A lower limit above its upper limit.
    case limitsContradict = "limits-contradict"
    /// `fully_funded` although not everything fits.
    case wrongFullyFunded = "wrong-fully-funded"
    /// Everything fits and `fully_funded` is not set.
    case missingFullyFunded = "missing-fully-funded"
    /// Budgets per category or neighbourhood that do not match the list.
    case potsMismatch = "pots-mismatch"
    /// A project identifier occurs twice.
    case duplicateProject = "duplicate-project"
    /// A project without identifier.
    case emptyProjectID = "empty-project-id"
    /// A project identifier with a comma, which no ballot could name.
    case commaInProjectID = "comma-in-project-id"
    /// A project that costs nothing.
    case zeroCost = "zero-cost"
    /// A project that costs more than the budget.
    case costAboveBudget = "cost-above-budget"
    /// The cost 999999999, which stands for *no cost known*.
    case sentinelCost = "sentinel-cost"
    /// A cost outside `min_project_cost` and `max_project_cost`.
    case costOutsideLimits = "cost-outside-limits"
    /// `selected` is none of 0, 1, 2, 3.
    case badSelected = "bad-selected"
    /// The recorded winners cost more than the budget.
    case selectedOverBudget = "selected-over-budget"
    /// Under a greedy rule a recorded loser would still fit.
    case unusedBudget = "unused-budget"
    /// The column `votes` differs from the ballots.
    case votesMismatch = "votes-mismatch"
    /// The column `score` differs from the ballots.
    case scoreMismatch = "score-mismatch"
    /// A category or neighbourhood that META does not list.
    case undeclaredLabel = "undeclared-label"
    /// A category or neighbourhood of META that no project has.
    case unusedLabel = "unused-label"
    /// Two labels that differ only in capitals, blanks or signs.
    case nearDuplicateLabel = "near-duplicate-label"
    /// A latitude or longitude out of range.
    case badCoordinate = "bad-coordinate"
    /// An age, sex or voting method of another form than the format gives.
    case badVoterValue = "bad-voter-value"
    /// A ballot without `voter_id`.
    case emptyVoterID = "empty-voter-id"
    /// A ballot names a project that is not listed; the choice is dropped.
    case unknownProject = "unknown-project"
    /// A ballot names a project twice; it counts once.
    case repeatedProject = "repeated-project"
    /// An empty entry between commas.
    case emptyChoice = "empty-choice"
    /// A ballot shorter than allowed.
    case choiceTooFew = "choice-too-few"
    /// A ballot longer than allowed.
    case choiceTooMany = "choice-too-many"
    /// A choose-one ballot without exactly one project.
    case notOneChoice = "not-one-choice"
    /// The choices cost less than allowed.
    case costTooLow = "cost-too-low"
    /// The choices cost more than allowed.
    case costTooHigh = "cost-too-high"
    /// The choices within one category break its limit.
    case themeLimit = "theme-limit"
    /// Further ballots that break limits, not looked at one by one.
    case moreViolations = "more-violations"
    /// A ballot without points where the form has them.
    case pointsMissing = "points-missing"
    /// Points on a ballot whose form has none; they are ignored.
    case pointsUnexpected = "points-unexpected"
    /// Not as many points as choices.
    case pointsCount = "points-count"
    /// Points that are no number.
    case badPoints = "bad-points"
    /// Points below 0 on a cumulative ballot.
    case negativePoints = "negative-points"
    /// Points below what is allowed.
    case pointsTooLow = "points-too-low"
    /// Points above what is allowed.
    case pointsTooHigh = "points-too-high"
    /// Fewer points in all than allowed.
    case sumTooLow = "sum-too-low"
    /// More points in all than allowed.
    case sumTooHigh = "sum-too-high"
    /// Points that do not fall along the ballot.
    case pointsNotSorted = "points-not-sorted"
    /// A ballot weight that is no fraction above 0.
    case badWeight = "bad-weight"
    /// No ballot is as long as allowed.
    case maximumUnused = "maximum-unused"
    /// Every ballot names exactly one project though more are allowed.
    case allSingle = "all-single"
    /// More choices than can be held.
    case tooManyChoices = "too-many-choices"
    /// Points beyond what can be counted.
    case pointsTooLarge = "points-too-large"
    /// Weights and points too large to add up.
    case totalsTooLarge = "totals-too-large"
    /// The recorded winners are not those of the declared rule.
    case wrongWinners = "wrong-winners"
}
