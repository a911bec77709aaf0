internal import ProceedingsHTTP
internal import Testing

@Suite("Where requests come from")
struct SourceTests {
    @Test(
        "a range of addresses has those in it, however they are spelled",
        arguments: [
            ("127.0.0.0/8", "127.9.9.9", true), ("127.0.0.0/8", "128.0.0.1", false), ("127.0.0.0/8", "::1", false),
            ("10.88.0.1", "10.88.0.1", true), ("10.88.0.1", "10.88.0.2", false),
            ("10.88.0.1", "::ffff:10.88.0.1", true),
            ("10.88.0.0/15", "10.89.255.255", true), ("10.88.0.0/15", "10.90.0.0", false),
            ("0.0.0.0/0", "1.2.3.4", true),
            ("::1", "0:0:0:0:0:0:0:1", true), ("::1", "::2", false), ("::1", "127.0.0.1", false),
            ("fd00::/8", "fd12:3456::1", true), ("fd00::/8", "fc00::1", false), ("::/0", "2001:db8::", true),
            ("2001:db8::/33", "2001:db8:7fff::", true), ("2001:db8::/33", "2001:db8:8000::", false),
            ("127.0.0.0/8", "", false), ("127.0.0.0/8", "localhost", false),
            ("127.0.0.0/8", "127.0.0.1, 127.0.0.1", false),
        ]
    )
    func ranges(range: String, address: String, isIn: Bool) throws {
        #expect(try #require(AddressRange(parsing: range)).contains(address) == isIn)
    }

    @Test(
        "a slip is no range",
        arguments: [
            "", "/", "/8", "10.0.0.0/", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/08", "10.0.0.1/8", "::1/129",
            "fd00::1/8",
            "10.0.0", "proxy.example", "10.0.0.0/8/8", "10.0.0.0 /8",
        ]
    )
    func slips(text: String) { #expect(AddressRange(parsing: text) == nil) }

    /// Asks three times with the same field, and then with others; gives the statuses.
    private func statuses(
        _ proxies: Int,
        _ addresses: [AddressRange],
        _ fields: [String]
    ) async throws -> [Int] {
        let change: (inout HTTPOptions, inout HTTPServices) -> Void = { options, services in
            options.proxies = proxies
            options.proxyAddresses = addresses
            options.readRate = HTTPOptions.Rate(perSecond: 1, burst: 1)
            let instant = ContinuousClock.now
            services.instant = { instant }
        }
        return try await TestServer.run(HostedRecords(), change) { server in
            var statuses: [Int] = []
            for field in fields {
                statuses.append(try await server.ask("GET", "/health", [("X-Forwarded-For", field)]).status)
            }
            return statuses
        }
    }

    @Test("are told apart by what a proxy passes on, and only when it is a proxy that is believed")
    func believed() async throws {
        let fields = ["192.0.2.1", "192.0.2.2", "192.0.2.1"]
        let elsewhere = ["192.0.2.0/24", "fd00::/8"].compactMap { AddressRange(parsing: $0) }
        #expect(try await self.statuses(1, AddressRange.thisMachine, fields) == [200, 200, 429])
        #expect(try await self.statuses(1, elsewhere, fields) == [200, 429, 429])
        #expect(try await self.statuses(0, AddressRange.thisMachine, fields) == [200, 429, 429])
    }

    @Test("the proxy wrote the last address; what stands before it anybody can write")
    func chain() async throws {
        let fields = ["198.51.100.1, 192.0.2.1", "198.51.100.2, 192.0.2.1", "198.51.100.2,192.0.2.2"]
        #expect(try await self.statuses(1, AddressRange.thisMachine, fields) == [200, 429, 200])
        #expect(try await self.statuses(2, AddressRange.thisMachine, fields) == [200, 200, 429])
    }

    @Test("an IPv4 address is one source in either spelling, and 64 bits of IPv6 are one household")
    func households() async throws {
        let fields = [
            "192.0.2.1", "::ffff:192.0.2.1", "::ffff:192.0.2.2", "2001:db8::1", "2001:db8::9:9:9:9", "2001:db8:0:1::",
        ]
        #expect(try await self.statuses(1, AddressRange.thisMachine, fields) == [200, 429, 200, 200, 429, 200])
    }
}
