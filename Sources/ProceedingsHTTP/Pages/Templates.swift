internal import Mustache

/// The templates of the pages. They come with the program, and a test reads every one.
struct Templates: Sendable {
    /// A template by name.
    enum Name: String, CaseIterable, Sendable {
        case layout, home, record, initiatives, report, outcome, problem
        case verifyDutch = "verify-nl"
        case verifyEnglish = "verify-en"

        fileprivate var bytes: [UInt8] {
            switch self {
            case .layout: PackageResources.layout_mustache
            case .home: PackageResources.home_mustache
            case .record: PackageResources.record_mustache
            case .initiatives: PackageResources.initiatives_mustache
            case .report: PackageResources.report_mustache
            case .outcome: PackageResources.outcome_mustache
            case .problem: PackageResources.problem_mustache
            case .verifyDutch: PackageResources.verify_nl_mustache
            case .verifyEnglish: PackageResources.verify_en_mustache
            }
        }
    }

    private let library: MustacheLibrary

    init() {
        var library = MustacheLibrary()
        for name in Name.allCases {
            // One that cannot be read is not there, and its page answers with a problem.
            try? library.register(String(decoding: name.bytes, as: UTF8.self), named: name.rawValue)
        }
        self.library = library
    }

    /// A page, or `nil` when there is no such template.
    func page(_ name: Name, _ model: [String: Any]) -> String? {
        self.library.render(model, withTemplate: name.rawValue)
    }
}
