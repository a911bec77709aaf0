/// What each kind of problem does to a reading.
enum Gravity: Hashable, Sendable {
    /// An error in both modes.
    case fatal
    /// An error in strict mode, a leniency in lenient mode.
    case tolerable
    /// A warning in both modes.
    case remark
}

extension ProblemCode {
    /// What this kind of problem does to a reading.
    var gravity: Gravity {
        switch self {
        case .tooManyBytes, .invalidUTF8, .nulByte, .missingSection, .repeatedSection, .sectionOrder,
            .textOutsideSection, .missingHeader, .missingColumn, .duplicateColumn, .tooManyColumns, .fieldTooLong,
            .tooManyRows, .unterminatedQuote, .textAfterQuote, .rowTooLong, .missingNeededKey, .duplicateKey,
            .badNumber, .commaInNumber, .numberTooLarge, .tooManyDecimals, .negativeNumber, .unknownVoteType,
            .duplicateProject, .emptyProjectID, .commaInProjectID, .pointsMissing, .pointsCount, .badPoints,
            .badWeight, .tooManyChoices, .pointsTooLarge, .totalsTooLarge:
            .fatal
        case .unknownColumn, .columnOrder, .blankLine, .unknownKey, .keyOrder, .badCode, .badComment, .sentinelCost,
            .undeclaredLabel, .unusedLabel, .nearDuplicateLabel, .badCoordinate, .badVoterValue, .costTooLow,
            .costTooHigh, .themeLimit, .moreViolations, .sumTooLow, .sumTooHigh, .pointsNotSorted, .maximumUnused,
            .allSingle:
            .remark
        default:
            .tolerable
        }
    }
}
