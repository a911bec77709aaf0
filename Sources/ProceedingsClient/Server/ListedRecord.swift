internal import Deliberation
public import Proceedings

/// A record that a server says it keeps. Nothing of this is checked before the record is opened.
public struct ListedRecord: Hashable, Sendable {
    /// What it is called there.
    public let name: RecordName
    /// What it is about.
    public let kind: PackageKind
    /// Its title.
    public let title: String
    /// How many entries it has.
    public let size: Int

    /// `nil` for a document that is no such list member.
    init?(_ document: DataValue) {
        guard case .map(let members) = document, case .text(let name)? = members["name"], let name = RecordName(name),
            case .text(let kind)? = members["kind"], case .text(let title)? = members["title"],
            case .number(let size)? = members["size"], size >= 0
        else { return nil }
        switch kind {
        case "round": self.kind = .round
        case "panels": self.kind = .panels
        default: return nil
        }
        self.name = name
        self.title = RemoteProblem.line(title)
        self.size = size
    }
}

extension RemoteServer {
    /// The most octets of a list of records.
    private static let mostListBytes = 8 << 20

    /// The records that the server says it keeps.
    ///
    /// - Throws: ``RemoteFault``.
    public func records() async throws(RemoteFault) -> [ListedRecord] {
        let answer = try await self.ask(
            Question(path: "/v1/records", accept: "application/json", mostBytes: RemoteServer.mostListBytes)
        )
        guard case .map(let members)? = try? DataValue(parsing: answer.body), case .list(let list)? = members["records"]
        else { throw .doubt(.form) }
        var records: [ListedRecord] = []
        for document in list {
            guard let record = ListedRecord(document) else { throw .doubt(.form) }
            records.append(record)
        }
        return records
    }
}
