internal import Deliberation
internal import HTTPTypes
internal import Hummingbird
internal import HummingbirdCore
internal import NIOCore
internal import Signing

/// How long an answer may be kept by whoever has it.
enum Keeping: Sendable {
    /// It is asked for again, and sent again when it changed.
    case whileUnchanged
    /// It never changes.
    case forever
    /// It is for nobody else, and not to be kept.
    case never
}

extension Response {
    /// An answer with these octets.
    static func bytes(
        _ bytes: [UInt8],
        _ form: MediaForm,
        status: HTTPResponse.Status = .ok,
        keeping: Keeping = .whileUnchanged,
        headers: HTTPFields = [:]
    ) -> Response {
        var fields = headers
        fields[.contentType] = form.contentType
        fields[.contentLength] = bytes.count.description
        switch keeping {
        case .whileUnchanged: fields[.cacheControl] = "no-cache"
        case .forever: fields[.cacheControl] = "public, max-age=31536000, immutable"
        case .never: fields[.cacheControl] = "no-store"
        }
        if status == .ok, keeping != .never {
            fields[.eTag] = "\"" + SHA256.digest(bytes).hexadecimal.prefix(32) + "\""
        }
        return Response(status: status, headers: fields, body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }

    /// An answer in JSON.
    static func json(
        _ document: DataValue,
        status: HTTPResponse.Status = .ok,
        keeping: Keeping = .whileUnchanged,
        headers: HTTPFields = [:]
    ) -> Response {
        .bytes(document.canonicalBytes + [10], .json, status: status, keeping: keeping, headers: headers)
    }

    /// An answer in text.
    static func text(_ text: String, _ form: MediaForm = .text, keeping: Keeping = .whileUnchanged) -> Response {
        .bytes(Array(text.utf8), form, keeping: keeping)
    }
}
