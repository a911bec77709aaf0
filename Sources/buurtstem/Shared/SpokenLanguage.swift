internal import ArgumentParser
internal import BallotRules
internal import Foundation
internal import Synchronization

/// In which language this run of the program speaks.
enum SpokenLanguage {
    private static let chosen = Mutex<Language?>(nil)

    /// The language asked for with `--lang`, else that of the locale, else Dutch.
    static var current: Language {
        self.chosen.withLock { $0 } ?? self.ofLocale(ProcessInfo.processInfo.environment)
    }

    /// From now on this language, also for errors.
    static func choose(_ language: Language?) {
        guard let language else { return }
        self.chosen.withLock { $0 = language }
    }

    /// The language of the first of `LC_ALL`, `LC_MESSAGES`, `LANG` that is set: Dutch for `nl…` and where nothing or
    /// only `C` or `POSIX` is set, else English.
    static func ofLocale(_ environment: [String: String]) -> Language {
        let names = ["LC_ALL", "LC_MESSAGES", "LANG"]
        let locale = names.lazy.compactMap { environment[$0] }.first { !$0.isEmpty } ?? ""
        let isNeutral = locale.isEmpty || locale == "POSIX" || locale == "C" || locale.hasPrefix("C.")
        return isNeutral || locale.hasPrefix("nl") ? .dutch : .english
    }

    /// The language that `--lang` names.
    static func parse(_ text: String) throws -> Language {
        guard let language = Language(rawValue: text) else {
            throw ValidationError("‘\(text)’ is not nl or en.")
        }
        return language
    }
}
