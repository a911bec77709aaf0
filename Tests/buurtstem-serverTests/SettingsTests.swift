import BallotRules
import Foundation
import ProceedingsHTTP
import Testing

@testable import buurtstem_server

@Suite("Settings of the server") struct SettingsTests {
    private static func settings(
        _ flags: [SettingKey: [String]] = [:],
        _ environment: [String: String] = [:],
        file: String? = nil
    ) async throws -> ServerSettings {
        var path: String?
        if let file {
            let made = FileManager.default.temporaryDirectory.appending(path: "settings-\(UUID().uuidString).json")
            try Data(file.utf8).write(to: made)
            path = made.path()
        }
        defer { if let path { try? FileManager.default.removeItem(atPath: path) } }
        return try ServerSettings(try await SettingsReader(flags: flags, environment: environment, file: path))
    }

    @Test("a flag goes before the environment, the environment before the file") func order() async throws {
        let file = #"{"store": "file", "port": 1, "host": "file.example", "proxies": 2}"#
        let settings = try await Self.settings(
            [.store: ["flag"]],
            ["BUURTSTEM_STORE": "environment", "BUURTSTEM_PORT": "2"],
            file: file
        )
        #expect(settings.store == "flag")
        #expect(settings.port == 2)
        #expect(settings.host == "file.example")
        #expect(settings.options.proxies == 2)
    }

    @Test("several keys and witnesses, in each of the three ways") func lists() async throws {
        let witnesses = ["a.example=https://a.example", "b.example=http://127.0.0.1:1"]
        let flags = try await Self.settings([.store: ["s"], .logKey: ["a", "b"], .askWitness: witnesses])
        #expect(flags.logKeys == ["a", "b"])
        #expect(flags.witnesses.map(\.name) == ["a.example", "b.example"])
        let one = try await Self.settings([.store: ["s"], .logKey: ["a"]])
        #expect(one.logKeys == ["a"])
        let environment = try await Self.settings([.store: ["s"]], ["BUURTSTEM_LOG_KEY": "a,b"])
        #expect(environment.logKeys == ["a", "b"])
        let file = try await Self.settings(file: #"{"store": "s", "log-key": ["a", "b"]}"#)
        #expect(file.logKeys == ["a", "b"])
        #expect(one.options.proxyAddresses == AddressRange.thisMachine)
        let proxies = try await Self.settings([.store: ["s"]], ["BUURTSTEM_PROXY_ADDRESS": "10.88.0.1,fd00::/8"])
        #expect(proxies.options.proxyAddresses == ["10.88.0.1", "fd00::/8"].compactMap { AddressRange(parsing: $0) })
    }

    private static let witness: [SettingKey: [String]] = [
        .witness: ["true"], .witnessName: ["a.example"], .witnessKey: ["k"], .witnessState: ["s"],
        .witnessNew: ["maybe"],
    ]

    @Test("0 requests a second is no limit") func rates() async throws {
        let free = try await Self.settings([.store: ["s"], .readsPerSecond: ["0"], .writesPerSecond: ["7"]])
        #expect(free.options.readRate == nil)
        #expect(free.options.writeRate?.perSecond == 7)
        #expect(free.options.writeRate?.burst == 70)
    }

    @Test(
        "what cannot be is said, with its place",
        arguments: [
            ("nothing to serve", [:], nil, "store"), ("no number", [.store: ["s"], .port: ["many"]], nil, "port"),
            ("out of range", [.store: ["s"], .port: ["70000"]], nil, "port"),
            ("no address", [.store: ["s"], .publicURL: ["stem.example.nl"]], nil, "public-url"),
            ("a slash at the end", [.store: ["s"], .publicURL: ["https://a.example/"]], nil, "public-url"),
            ("a witness without address", [.store: ["s"], .askWitness: ["a.example"]], nil, "ask-witness"),
            ("a witness without key", [.witness: ["true"], .witnessName: ["a.example"]], nil, "witness-key"),
            ("no address of a proxy", [.store: ["s"], .proxyAddress: ["proxy.example"]], nil, "proxy-address"),
            ("a witness that is maybe new", SettingsTests.witness, nil, "witness-new"),
            ("not yes or no", [.witness: ["maybe"]], nil, "witness"), ("no JSON", [:], "store: s", "json"),
            ("a slip in a name", [:], #"{"stores": "s"}"#, "json"), ("no object", [:], "[]", "json"),
        ] as [(String, [SettingKey: [String]], String?, String)]
    ) func faults(_ name: String, _ flags: [SettingKey: [String]], _ file: String?, _ place: String) async throws {
        let fault = await #expect(throws: ServerFault.self) { try await Self.settings(flags, file: file) }
        let found = try #require(fault)
        #expect(found.place.hasSuffix(place))
        for language in Language.allCases { #expect(found.line(language).count > 20) }
    }
}
