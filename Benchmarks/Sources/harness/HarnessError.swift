/// Why nothing could be measured.
enum HarnessError: Error, CustomStringConvertible {
    case usage
    case unreadable(String)
    case noElection(String)
    case badNumber(String)
    case badOption(String)
    case unwritable(String)
    case notVerified(String)

    var description: String {
        switch self {
        case .usage:
            """
            usage: harness count FILE RULE KEY=VALUE[,KEY=VALUE…]|- SECONDS
                   harness read FILE SECONDS
                   harness scale VOTERS PROJECTS RULE[:KEY=VALUE[,KEY=VALUE…]]|read SECONDS
                   harness record make VOTERS open|sealed|mixed PACKAGE
                   harness record verify PACKAGE JOBS
                   harness record flat PACKAGE FLAT
                   harness record issuer KEY
                   harness record operation NAME[,NAME…] SECONDS KEY
            """
        case .unreadable(let path): "\(path) cannot be read"
        case .noElection(let path): "\(path) holds no election that can be counted"
        case .badNumber(let text): "\(text) is no number that fits here"
        case .badOption(let text): "\(text) is not of the form KEY=VALUE"
        case .unwritable(let path): "\(path) cannot be written"
        case .notVerified(let text): "the package does not verify: \(text)"
        }
    }
}
