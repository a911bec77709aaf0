internal import Deliberation
internal import Testing

@testable internal import ProceedingsHTTP

/// The document of the interface, as the application serves it.
struct InterfaceDocument {
    let check: SchemaCheck
    /// In the order in which examples are asked for: what is kept, what is read, what is handed in; of a method by path.
    let operations: [InterfaceOperation]

    init() throws {
        let root = try DataValue(parsing: PackageResources.openapi_json)
        let check = SchemaCheck(root: root)
        var operations: [InterfaceOperation] = []
        for (path, item) in root["paths"]?.members ?? [] {
            for (method, value) in item.members {
                operations.append(InterfaceOperation(method: method.uppercased(), path: path, value: value, check))
            }
        }
        let order = ["PUT": 0, "GET": 1, "POST": 2]
        self.check = check
        self.operations = operations.sorted { (order[$0.method] ?? 3, $0.path) < (order[$1.method] ?? 3, $1.path) }
    }

    /// The operation of a route.
    func operation(_ method: String, _ template: String) -> InterfaceOperation? {
        self.operations.first { $0.method == method && $0.template == template }
    }
}

/// One operation of the document.
struct InterfaceOperation: CustomStringConvertible {
    let method: String
    /// As the document writes it.
    let path: String
    let value: DataValue
    let check: SchemaCheck

    init(method: String, path: String, value: DataValue, _ check: SchemaCheck) {
        self.method = method
        self.path = path
        self.value = value
        self.check = check
    }

    var description: String { "\(self.method) \(self.path)" }

    /// As the router writes it.
    var template: String {
        self.path.split(separator: "{tile}", omittingEmptySubsequences: false).joined(separator: "**")
    }

    /// The answers by status; `default` is what every operation can answer.
    var responses: [(status: String, value: DataValue)] {
        (self.value["responses"]?.members ?? []).map { ($0.name, self.check.resolved($0.value)) }
    }

    /// The parameters.
    var parameters: [DataValue] { (self.value["parameters"]?.items ?? []).map(self.check.resolved) }

    /// The codes that the operation names itself, by status.
    var ownCodes: [Int: Set<String>] {
        var codes: [Int: Set<String>] = [:]
        for (status, response) in self.responses {
            guard let status = Int(status), let list = response["x-codes"]?.items else { continue }
            codes[status] = Set(list.compactMap(\.string))
        }
        return codes
    }

    /// The codes that every operation can answer, by status.
    var commonCodes: [Int: Set<String>] {
        var codes: [Int: Set<String>] = [:]
        let common = self.responses.first { $0.status == "default" }?.value["x-codes"]?.members ?? []
        for (status, list) in common {
            if let status = Int(status) { codes[status] = Set((list.items ?? []).compactMap(\.string)) }
        }
        return codes
    }

    /// Whether the operation says that it can answer this.
    func names(_ code: String, _ status: Int) -> Bool {
        let own = self.ownCodes[status] ?? []
        let isAct = code.hasPrefix("act-") && status == 422 && own.contains("act-…")
        return own.contains(code) || isAct || self.commonCodes[status]?.contains(code) ?? false
    }

    /// What it says of an answer: `nil` where it says nothing of this status and form.
    func content(_ status: Int, _ type: String) -> DataValue? {
        let own = self.responses.first { $0.status == "\(status)" }?.value
        return own?["content"]?[type]
    }
}

extension DataValue {
    /// The members of an object, by name.
    var members: [(name: String, value: DataValue)] {
        guard case .map(let members) = self else { return [] }
        return members.sorted { $0.key < $1.key }.map { (name: $0.key, value: $0.value) }
    }

    var items: [DataValue]? { if case .list(let items) = self { items } else { nil } }

    var integer: Int? { if case .number(let number) = self { number } else { nil } }
}

extension SchemaCheck {
    /// The value, or what it refers to.
    func resolved(_ value: DataValue) -> DataValue {
        value["$ref"]?.string.map { self.resolve($0) } ?? value
    }
}
