internal import Deliberation
internal import HTTPTypes
internal import Hummingbird
internal import HummingbirdCore
internal import NIOCore
internal import Proceedings

/// Files beside the log.
enum FileRoutes {
    /// A file of which there is one.
    static func file(
        _ file: RecordFile,
        _ forms: [MediaForm],
        keeping: Keeping = .whileUnchanged,
        _ call: Call
    ) async throws(Problem) -> Response {
        let record = try call.record()
        let form = try call.form(forms)
        if record.kind != .round, file.address.isEmpty { throw Problem(.otherKind) }
        do throws(ServiceFault) {
            return .bytes(try await record.file(file), form, keeping: keeping)
        } catch { throw Problem(service: error) }
    }

    /// A file by its content address.
    static func addressed(
        _ kind: String,
        _ forms: [MediaForm],
        _ keeping: Keeping,
        _ call: Call
    ) async throws(Problem) -> Response {
        let address = try call.parameter("address")
        guard !address.isEmpty, let file = RecordFile(kind: kind, address: address) else { throw Problem(.notFound) }
        return try await self.file(file, forms, keeping: keeping, call)
    }

    /// Keeps a file whose hash the record names; anybody may hand it in.
    static func keep(_ file: RecordFile, _ call: Call) async throws(Problem) -> Response {
        let record = try call.record()
        guard record.kind == .round else { throw Problem(.otherKind) }
        do throws(ServiceFault) {
            // What the record does not name is not read: it is large, and anybody may hand it in.
            guard try await record.expects(file) else { throw .notFound }
        } catch { throw self.problem(error) }
        let bytes = try await call.body(upTo: call.options.uploadBytes)
        do throws(ServiceFault) { try await record.keep(bytes, as: file) } catch { throw self.problem(error) }
        return Response(status: .noContent)
    }

    private static func problem(_ fault: ServiceFault) -> Problem {
        if case .notFound = fault { Problem(.hashNotInRecord) } else { Problem(service: fault) }
    }

    /// The whole record in one file.
    static func package(_ call: Call) async throws(Problem) -> Response {
        let record = try call.record()
        let form = try call.form([.package, .octets])
        let package: RecordPackage
        do throws(ServiceFault) { package = try await record.package() } catch { throw Problem(service: error) }
        var headers = HTTPFields()
        headers[.contentType] = form.contentType
        headers[.contentLength] = package.size.description
        if let name = HTTPField.Name("Content-Disposition") {
            headers[name] = "attachment; filename=\"\(record.name).buurtstem\""
        }
        return Response(
            status: .ok,
            headers: headers,
            body: ResponseBody(contentLength: package.size) { writer in
                for try await piece in package { try await writer.write(ByteBuffer(bytes: piece)) }
                try await writer.finish(nil)
            }
        )
    }
}
