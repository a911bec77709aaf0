internal import HTTPTypes
internal import Hummingbird
internal import HummingbirdCore
internal import Proceedings

/// Where an issuer gives credentials. The route needs no record, and each issuer is meant to have a host of its own.
enum CredentialRoutes {
    /// Answers a request in the encoding of docs/record-format/v1.md, 12.2.
    static func issue(_ call: Call) async throws(Problem) -> Response {
        let number = try call.number("issuer")
        guard let desk = call.services.issuing.first(where: { $0.issuer == number }) else { throw Problem(.notFound) }
        let form = try call.form([.cbor, .octets])
        let type = call.request.headers[.contentType]?.split(separator: ";").first.map {
            $0.filter { $0 != " " }.lowercased()
        }
        guard type == nil || type == MediaForm.cbor.type || type == MediaForm.octets.type else {
            throw EnrolmentRoutes.unsupported([.cbor, .octets])
        }
        let body = try await call.body(upTo: min(call.options.bodyBytes, EncodingLimits.item))
        let request: CredentialExchange.Request
        do throws(EncodingFault) { request = try CredentialExchange.Request(decoding: body) } catch {
            throw Problem(.issuing(.refused(.encoding(error))))
        }
        do throws(IssuingFault) {
            return .bytes(try await desk.answer(request, from: call.source).encoded, form, keeping: .never)
        } catch { throw Problem(.issuing(error)) }
    }
}
