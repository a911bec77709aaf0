internal import Logging
internal import Proceedings
internal import ProceedingsHTTP
internal import Signing
internal import Testing

@Suite("A proxy that the settings do not name")
struct ProxyWarningTests {
    @Test(
        "is told of once, where codes are taken",
        arguments: [
            ("codes, no proxies", true, 0, true, 1), ("codes, one proxy", true, 1, true, 0),
            ("no codes", false, 0, true, 0), ("codes, asked directly", true, 0, false, 0),
        ]
    )
    func told(name: String, hasCodes: Bool, proxies: Int, isForwarded: Bool, times: Int) async throws {
        let pepper = try #require(CodePepper(try SecretBytes([UInt8](repeating: 7, count: 32))))
        let desk = EnrolmentDesk(InMemoryPersons(), pepper: pepper) { 0 }
        let log = LogLines()
        let change: (inout HTTPOptions, inout HTTPServices) -> Void = { options, services in
            options.proxies = proxies
            services.enrolling = hasCodes ? desk : nil
        }
        try await TestServer.run(HostedRecords(), change, logger: log.logger) { server in
            let fields = isForwarded ? [("X-Forwarded-For", "192.0.2.77")] : []
            for target in ["/health", "/v1/records", "/health"] { _ = try await server.ask("GET", target, fields) }
        }
        let warnings = log.text.split(separator: "\n").filter { $0.hasPrefix("warning") && $0.contains("proxies is 0") }
        #expect(warnings.count == times)
        #expect(!log.text.contains("192.0.2.77"))
    }
}
