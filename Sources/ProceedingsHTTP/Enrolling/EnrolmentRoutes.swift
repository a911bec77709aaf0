internal import Deliberation
internal import HTTPTypes
internal import Hummingbird
internal import HummingbirdCore
internal import Proceedings
internal import Signing

/// What residents do with the code from their letter. These routes need no record.
enum EnrolmentRoutes {
    /// The most octets of a body.
    static let mostBytes = 4_096

    /// Binds a key to whoever holds a code: `{"round", "code", "key", "signature"}`.
    static func enrol(_ call: Call) async throws(Problem) -> Response {
        guard let desk = call.services.enrolling else { throw Problem(.notFound) }
        _ = try call.form([.json])
        let body = try await self.body(call, ["round", "code", "key", "signature"])
        guard let round = RecordName(body["round"] ?? "") else { throw self.wrong("round") }
        guard let key = VerificationKey(hexadecimal: body["key"] ?? "") else { throw self.wrong("key") }
        guard let signature = self.signature(body["signature"] ?? "") else { throw self.wrong("signature") }
        let code = try self.code(body["code"] ?? "")
        let request = EnrolmentRequest(round: round, code: code, key: key, signature: signature)
        do throws(EnrolmentFault) {
            return self.answer(try await desk.enrol(request, from: call.source), round)
        } catch { throw Problem(.enrolment(error)) }
    }

    /// Tells who holds a code what she needs to find herself in the register: `{"round", "code"}`.
    static func card(_ call: Call) async throws(Problem) -> Response {
        guard let desk = call.services.enrolling else { throw Problem(.notFound) }
        _ = try call.form([.json])
        let body = try await self.body(call, ["round", "code"])
        guard let round = RecordName(body["round"] ?? "") else { throw self.wrong("round") }
        let code = try self.code(body["code"] ?? "")
        do throws(EnrolmentFault) {
            return self.answer(try await desk.card(code, round: round, from: call.source), round)
        } catch { throw Problem(.enrolment(error)) }
    }

    /// The texts of a body that has exactly these members.
    private static func body(_ call: Call, _ names: Set<String>) async throws(Problem) -> [String: String] {
        let type = call.request.headers[.contentType]?.split(separator: ";").first.map {
            $0.filter { $0 != " " }.lowercased()
        }
        guard type == nil || type == MediaForm.json.type else { throw self.unsupported([.json]) }
        let bytes = try await call.body(upTo: min(self.mostBytes, call.options.bodyBytes))
        let value: DataValue
        do throws(DataFault) { value = try DataValue(parsing: bytes) } catch {
            throw Problem(.badSubmission, place: ["line": .number(error.line), "column": .number(error.column)])
        }
        guard case .map(let members) = value else { throw Problem(.badSubmission) }
        if let odd = Set(members.keys).symmetricDifference(names).min() { throw self.wrong(String(odd.prefix(64))) }
        var texts: [String: String] = [:]
        for name in names.sorted() {
            guard case .text(let text)? = members[name] else { throw self.wrong(name) }
            texts[name] = text
        }
        return texts
    }

    private static func code(_ text: String) throws(Problem) -> VotingCode {
        do throws(VotingCodeFault) { return try VotingCode(text: text) } catch { throw Problem(.code(error)) }
    }

    private static func signature(_ text: String) -> Signature? {
        let digits = Array(text.utf8)
        guard digits.count == 128, let first = Digest(hexadecimal: String(text.prefix(64))),
            let second = Digest(hexadecimal: String(text.suffix(64)))
        else { return nil }
        return Signature(first.bytes + second.bytes)
    }

    private static func wrong(_ name: String) -> Problem { Problem(.badSubmission, place: ["member": .text(name)]) }

    static func unsupported(_ forms: [MediaForm]) -> Problem {
        var headers = HTTPFields()
        if let name = HTTPField.Name("Accept-Post") { headers[name] = forms.map(\.type).joined(separator: ", ") }
        return Problem(.unsupportedMediaType, headers: headers)
    }

    /// The same for the same request, whenever it comes.
    private static func answer(_ holder: CodeHolder, _ round: RecordName) -> Response {
        let kind =
            switch holder.kind {
            case .open: "open"
            case .secret: "secret"
            case .paper: "paper"
            }
        return .json(
            .map([
                "round": .text(round.text), "reference": .text(holder.reference),
                "salt": .text(holder.salt.hexadecimal), "commitment": .text(holder.commitment.hexadecimal),
                "kind": .text(kind), "key": holder.key.map { .text($0.hexadecimal) } ?? .null,
            ]),
            keeping: .never
        )
    }
}
