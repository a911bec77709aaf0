internal import Deliberation
internal import HTTPTypes
internal import Hummingbird
internal import HummingbirdCore
internal import Proceedings
internal import Signing
internal import TransparencyLog

/// Handing in an entry, and what shows that it stands in the record.
enum EntryRoutes {
    /// Takes an entry in and answers with the receipt when it is durable.
    static func submit(_ call: Call) async throws(Problem) -> Response {
        let record = try call.record()
        let form = try call.form([.text, .json])
        let submission = try await self.submission(call)
        let acceptance: Acceptance
        do throws(ServiceFault) { acceptance = try await record.submit(submission) } catch {
            throw Problem(service: error)
        }
        let path = "/v1/records/\(record.name)/entries/\(acceptance.number)"
        var headers = HTTPFields()
        headers[.location] = call.options.baseURL + path
        let status: HTTPResponse.Status = acceptance.isRepeated ? .ok : .created
        return self.answer(acceptance.receipt, form, status: status, headers: headers)
    }

    /// The receipt of an entry under the first checkpoint that covers it.
    static func receipt(_ call: Call) async throws(Problem) -> Response {
        let record = try call.record()
        let form = try call.form([.text, .json])
        let number = try call.number("number")
        do throws(ServiceFault) {
            return self.answer(try await record.receipt(number), form, status: .ok, headers: [:])
        } catch { throw Problem(service: error) }
    }

    private static func submission(_ call: Call) async throws(Problem) -> Submission {
        let type = call.request.headers[.contentType]?.split(separator: ";").first.map {
            $0.filter { $0 != " " }.lowercased()
        }
        let limit = call.options.bodyBytes
        switch type {
        case MediaForm.cbor.type, MediaForm.octets.type, nil:
            return Submission(try await call.body(upTo: min(limit, EncodingLimits.item)))
        case MediaForm.submission.type:
            let body = try await call.body(upTo: min(limit, Submission.mostBytes))
            do throws(SubmissionFault) { return try Submission(decoding: body) } catch {
                throw Problem(.badSubmission, place: ["offset": .number(error.offset)])
            }
        default:
            var headers = HTTPFields()
            if let name = HTTPField.Name("Accept-Post") {
                headers[name] = [MediaForm.cbor, .octets, .submission].map(\.type).joined(separator: ", ")
            }
            throw Problem(.unsupportedMediaType, headers: headers)
        }
    }

    private static func answer(
        _ receipt: Receipt,
        _ form: MediaForm,
        status: HTTPResponse.Status,
        headers: HTTPFields
    ) -> Response {
        guard form == .json else {
            return .bytes(receipt.bytes, .text, status: status, headers: headers)
        }
        let hash = receipt.extra.map { DataValue.text(Merkle.leafHash($0).hexadecimal) } ?? .null
        let document = DataValue.map([
            "number": .number(Int(clamping: receipt.index)),
            "leafHash": hash,
            "receipt": .text(String(decoding: receipt.bytes, as: UTF8.self)),
            "checkpoint": .text(String(decoding: receipt.note.bytes, as: UTF8.self)),
        ])
        return .json(document, status: status, headers: headers)
    }
}
