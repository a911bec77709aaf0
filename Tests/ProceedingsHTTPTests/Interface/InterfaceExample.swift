internal import Deliberation
internal import Foundation
internal import Testing

@testable internal import ProceedingsHTTP

/// One example of the document: what is asked, by the examples of the same name at parameters and body, and what comes back.
///
/// It is asked for in English, or in Dutch where its name ends with `-nl`, in the form under which the answer stands.
struct InterfaceExample: CustomStringConvertible {
    let operation: InterfaceOperation
    let name: String
    let status: Int
    /// The form of the answer; `nil` where it has none.
    let type: String?
    let value: DataValue

    var description: String { "\(self.operation), example \(self.name)" }

    /// All examples of an operation, by name.
    static func all(of operation: InterfaceOperation) -> [InterfaceExample] {
        var examples: [InterfaceExample] = []
        for (status, response) in operation.responses {
            guard let status = Int(status) else { continue }
            for (type, content) in response["content"]?.members ?? [] {
                for (name, value) in content["examples"]?.members ?? [] {
                    examples.append(
                        InterfaceExample(
                            operation: operation,
                            name: name,
                            status: status,
                            type: type,
                            value: operation.check.resolved(value)
                        )
                    )
                }
            }
            for (name, value) in response["x-examples"]?.members ?? [] {
                examples.append(
                    InterfaceExample(operation: operation, name: name, status: status, type: nil, value: value)
                )
            }
        }
        return examples.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    }

    /// Path and query.
    func target() throws -> String {
        var path = self.operation.path
        var query: [String] = []
        for parameter in self.operation.parameters {
            let name = try #require(parameter["name"]?.string)
            let example = parameter["examples"]?[self.name]?["value"]
            let text = example.map { $0.string ?? String(decoding: $0.canonicalBytes, as: UTF8.self) }
            if parameter["in"]?.string == "path" {
                let text = try #require(text, "\(self): no example for \(name)")
                let escaped = name == "tile" ? text : PercentText.encode(text)
                path = path.replacingOccurrences(of: "{\(name)}", with: escaped)
            } else if let text {
                query.append("\(name)=\(PercentText.encode(text))")
            }
        }
        return query.isEmpty ? path : path + "?" + query.joined(separator: "&")
    }

    /// Header fields of the request.
    func headers() -> [(String, String)] {
        let accept = self.value["x-accept"]?.string ?? (self.status < 300 ? self.type : nil) ?? "*/*"
        let fields = [("Accept", accept), ("Accept-Language", self.name.hasSuffix("-nl") ? "nl" : "en")]
        return fields + (self.body.map { [("Content-Type", $0.type)] } ?? [])
    }

    /// The body of the request, with its form.
    var body: (type: String, example: DataValue)? {
        for (type, content) in self.operation.value["requestBody"]?["content"]?.members ?? [] {
            if let example = content["examples"]?[self.name] { return (type, self.operation.check.resolved(example)) }
        }
        return nil
    }

    /// The octets that an example shows: of a text or a value in JSON, or of an address that has them in it.
    static func octets(_ example: DataValue, _ type: String) throws -> [UInt8]? {
        if let address = example["externalValue"]?.string, let comma = address.firstIndex(of: ","),
            address.hasPrefix("data:\(type);base64,")
        {
            return Array(try #require(Data(base64Encoded: String(address[address.index(after: comma)...]))))
        }
        guard let value = example["value"] else { return nil }
        if type.hasSuffix("json") { return value.canonicalBytes + [10] }
        return Array(try #require(value.string).utf8)
    }
}
