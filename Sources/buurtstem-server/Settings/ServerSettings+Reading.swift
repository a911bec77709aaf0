internal import BallotRules
internal import ProceedingsHTTP

extension ServerSettings {
    /// Reads all settings.
    init(_ reader: SettingsReader) throws(ServerFault) {
        self.store = reader.text(.store)
        self.logKeys = reader.list(.logKey)
        self.passphraseFile = reader.text(.passphraseFile)
        self.host = reader.text(.host) ?? self.host
        self.port = try reader.number(.port, 0...65_535) ?? self.port
        self.logLevel = reader.text(.logLevel) ?? self.logLevel
        for text in reader.list(.askWitness) { self.witnesses.append(try ServerSettings.witness(text)) }
        self.witnessSeconds = try reader.number(.witnessSeconds, 1...86_400) ?? self.witnessSeconds
        if try reader.flag(.witness) { self.witness = try ServerSettings.role(reader) }
        self.options.baseURL = try ServerSettings.publicURL(reader.text(.publicURL) ?? "")
        self.options.proxies = try reader.number(.proxies, 0...8) ?? self.options.proxies
        let ranges = reader.list(.proxyAddress)
        if !ranges.isEmpty { self.options.proxyAddresses = try ServerSettings.ranges(ranges) }
        self.options.connections = try reader.number(.connections, 1...65_536) ?? self.options.connections
        self.options.readRate = try ServerSettings.rate(reader, .readsPerSecond, self.options.readRate)
        self.options.writeRate = try ServerSettings.rate(reader, .writesPerSecond, self.options.writeRate)
        if let seconds = try reader.number(.idleSeconds, 1...3_600) { self.options.idleMilliseconds = seconds * 1_000 }
        if let store = reader.text(.personStore) {
            self.enrolling = (store, try ServerSettings.need(.pepper, reader))
        }
        if let store = reader.text(.issuerStore) {
            self.issuer = IssuerSettings(
                store: store,
                key: try ServerSettings.need(.issuerKey, reader),
                record: try ServerSettings.need(.issuerRecord, reader),
                server: try ServerSettings.need(.issuerServer, reader)
            )
        }
        guard self.store != nil || self.witness != nil || self.enrolling != nil || self.issuer != nil else {
            throw ServerFault(
                "store",
                Bilingual(nl: "er is niets om aan te bieden", en: "there is nothing to serve"),
                remedy: Bilingual(
                    nl: "Geef --store, --witness, --person-store of --issuer-store.",
                    en: "Give --store, --witness, --person-store or --issuer-store."
                )
            )
        }
    }

    /// A rate per second with ten times as many at once; 0 is no limit.
    private static func rate(
        _ reader: SettingsReader,
        _ key: SettingKey,
        _ usual: HTTPOptions.Rate?
    ) throws(ServerFault) -> HTTPOptions.Rate? {
        guard let number = try reader.number(key, 0...1_000_000) else { return usual }
        return number == 0 ? nil : HTTPOptions.Rate(perSecond: number, burst: number * 10)
    }

    private static func ranges(_ texts: [String]) throws(ServerFault) -> [AddressRange] {
        var ranges: [AddressRange] = []
        for text in texts {
            guard let range = AddressRange(parsing: text) else {
                throw ServerFault(
                    SettingKey.proxyAddress.rawValue,
                    Bilingual(nl: "‘\(text)’ is geen IP-adres", en: "‘\(text)’ is no IP address"),
                    remedy: Bilingual(
                        nl: "Schrijf een adres of een netwerk, zoals 10.88.0.1 of 10.88.0.0/16.",
                        en: "Write an address or a network, such as 10.88.0.1 or 10.88.0.0/16."
                    )
                )
            }
            ranges.append(range)
        }
        return ranges
    }

    private static func publicURL(_ text: String) throws(ServerFault) -> String {
        let isFine = text.isEmpty || text.hasPrefix("https://") || text.hasPrefix("http://")
        guard isFine, !text.hasSuffix("/"), !text.contains(where: \.isWhitespace) else {
            throw ServerFault(
                SettingKey.publicURL.rawValue,
                Bilingual(nl: "‘\(text)’ is geen adres", en: "‘\(text)’ is no address"),
                remedy: Bilingual(
                    nl: "Schrijf het zonder streep aan het eind: https://stem.example.nl",
                    en: "Write it without a slash at the end: https://vote.example.org"
                )
            )
        }
        return text
    }

    private static func witness(_ text: String) throws(ServerFault) -> (name: String, address: String) {
        let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
        guard parts.count == 2 else {
            throw ServerFault(
                SettingKey.askWitness.rawValue,
                Bilingual(nl: "‘\(text)’ is geen naam met een adres", en: "‘\(text)’ is no name with an address"),
                remedy: Bilingual(
                    nl: "Schrijf NAAM=ADRES, met de naam die in het logboek staat.",
                    en: "Write NAME=ADDRESS, with the name that the record has."
                )
            )
        }
        return (parts[0], parts[1])
    }

    private static func role(_ reader: SettingsReader) throws(ServerFault) -> WitnessSettings {
        WitnessSettings(
            name: try self.need(.witnessName, reader),
            key: try self.need(.witnessKey, reader),
            state: try self.need(.witnessState, reader),
            isNew: try reader.flag(.witnessNew),
            logs: reader.list(.witnessLog)
        )
    }

    private static func need(_ key: SettingKey, _ reader: SettingsReader) throws(ServerFault) -> String {
        if let text = reader.text(key), !text.isEmpty { return text }
        throw ServerFault(
            key.rawValue,
            Bilingual(nl: "dit hoort erbij en ontbreekt", en: "this belongs to it and is missing"),
            remedy: Bilingual(nl: "Geef --\(key.rawValue).", en: "Give --\(key.rawValue).")
        )
    }
}
