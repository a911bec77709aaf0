/// Why nothing could be measured.
enum HarnessError: Error, CustomStringConvertible {
    case usage
    case unreadable(String)
    case noElection(String)
    case badNumber(String)
    case badOption(String)

    var description: String {
        switch self {
        case .usage:
            """
            usage: harness count FILE RULE KEY=VALUE[,KEY=VALUE…]|- SECONDS
                   harness read FILE SECONDS
                   harness scale VOTERS PROJECTS RULE[:KEY=VALUE[,KEY=VALUE…]]|read SECONDS
            """
        case .unreadable(let path): "\(path) cannot be read"
        case .noElection(let path): "\(path) holds no election that can be counted"
        case .badNumber(let text): "\(text) is no number that fits here"
        case .badOption(let text): "\(text) is not of the form KEY=VALUE"
        }
    }
}
