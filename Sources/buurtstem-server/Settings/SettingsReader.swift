internal import BallotRules
internal import Configuration
internal import Foundation
internal import SystemPackage

/// Settings from where they stand: flags before the environment, the environment before the file.
struct SettingsReader {
    private let config: ConfigReader

    init(flags: [SettingKey: [String]], environment: [String: String], file: String?) async throws(ServerFault) {
        var values: [AbsoluteConfigKey: ConfigValue] = [:]
        for (key, given) in flags where !given.isEmpty {
            let content: ConfigContent = given.count == 1 && !key.isList ? .string(given[0]) : .stringArray(given)
            values[AbsoluteConfigKey(["buurtstem", key.rawValue])] = ConfigValue(content, isSecret: false)
        }
        var providers: [any ConfigProvider] = [
            InMemoryProvider(name: "flags", values: values),
            EnvironmentVariablesProvider(environmentVariables: environment),
        ]
        if let file { providers.append(try await SettingsReader.provider(file)) }
        self.config = ConfigReader(providers: providers).scoped(to: "buurtstem")
    }

    func text(_ key: SettingKey) -> String? { self.config.string(forKey: ConfigKey([key.rawValue])) }

    func list(_ key: SettingKey) -> [String] {
        let key = ConfigKey([key.rawValue])
        return (self.config.stringArray(forKey: key) ?? self.config.string(forKey: key).map { [$0] } ?? [])
            .filter { !$0.isEmpty }
    }

    func flag(_ key: SettingKey) throws(ServerFault) -> Bool {
        let name = ConfigKey([key.rawValue])
        if let value = self.config.bool(forKey: name) { return value }
        guard let text = self.text(key) else { return false }
        if let value = Bool(text) { return value }
        throw ServerFault(
            key.rawValue,
            Bilingual(nl: "‘\(text)’ is geen ja of nee", en: "‘\(text)’ is not yes or no"),
            remedy: Bilingual(nl: "Schrijf true of false.", en: "Write true or false.")
        )
    }

    func number(_ key: SettingKey, _ range: ClosedRange<Int>) throws(ServerFault) -> Int? {
        let name = ConfigKey([key.rawValue])
        let value = self.config.int(forKey: name) ?? self.text(key).flatMap { Int($0) }
        if let value, range.contains(value) { return value }
        guard let found = value.map(String.init) ?? self.text(key) else { return nil }
        throw ServerFault(
            key.rawValue,
            Bilingual(
                nl: "‘\(found)’ is geen getal van \(range.lowerBound) tot en met \(range.upperBound)",
                en: "‘\(found)’ is not a number from \(range.lowerBound) to \(range.upperBound)"
            ),
            remedy: Bilingual(nl: "Schrijf een ander getal.", en: "Write another number.")
        )
    }

    /// The file as a provider; a name in it that is none of the settings is an error, for it is a slip.
    private static func provider(_ path: String) async throws(ServerFault) -> any ConfigProvider {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw ServerFault(
                path,
                Bilingual(nl: "het bestand kan niet worden gelezen", en: "the file cannot be read"),
                remedy: Bilingual(nl: "Kijk het pad na.", en: "Check the path.")
            )
        }
        guard let object = try? JSONSerialization.jsonObject(with: data) as? [String: Any] else {
            throw ServerFault(
                path,
                Bilingual(nl: "het bestand is geen JSON-object", en: "the file is no JSON object"),
                remedy: Bilingual(
                    nl: "Zie docs/server.md voor een voorbeeld.",
                    en: "See docs/server.md for an example."
                )
            )
        }
        let known = Set(SettingKey.allCases.map(\.rawValue))
        if let unknown = object.keys.sorted().first(where: { !known.contains($0) }) {
            throw ServerFault(
                path,
                Bilingual(nl: "‘\(unknown)’ is geen instelling", en: "‘\(unknown)’ is no setting"),
                remedy: Bilingual(
                    nl: "De instellingen heten: \(known.sorted().joined(separator: ", ")).",
                    en: "The settings are called: \(known.sorted().joined(separator: ", "))."
                )
            )
        }
        do {
            // In the file the settings stand without the name of the program.
            return try await FileProvider<JSONSnapshot>(filePath: FilePath(path))
                .mapKeys { AbsoluteConfigKey(Array($0.components.dropFirst()), context: $0.context) }
        } catch {
            throw ServerFault(
                path,
                Bilingual(nl: "het bestand kan niet worden gelezen", en: "the file cannot be read"),
                remedy: Bilingual(nl: "Kijk de waarden na.", en: "Check the values.")
            )
        }
    }
}

extension SettingKey {
    /// Whether there can be several.
    var isList: Bool {
        switch self {
        case .logKey, .askWitness, .witnessLog, .proxyAddress: true
        default: false
        }
    }
}
