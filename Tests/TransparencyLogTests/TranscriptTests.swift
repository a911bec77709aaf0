internal import Foundation
internal import Signing
internal import Testing
internal import TransparencyLog

/// The requests and answers of another witness, litewitness of torchwood, played back against ours.
@Suite("Transcript of a witness", .enabled(if: SharedVectors.isPresent, "the folder shared is absent"))
struct TranscriptTests {
    struct Exchange {
        let request: [UInt8]
        let status: Int
        let body: String?
    }

    private func exchanges() throws -> [Exchange] {
        let text = String(decoding: try SharedVectors.bytes("note/torchwood_litewitness.txt"), as: UTF8.self)
        return try text.components(separatedBy: "add-checkpoint\n```\n").dropFirst().map { part in
            let halves = part.components(separatedBy: "```\nHTTP ")
            let status = try #require(Int(halves[1].prefix(3)))
            let asserted = halves[1].components(separatedBy: "body == \"").dropFirst().first
            return Exchange(
                request: Array(halves[0].utf8),
                status: status,
                body: asserted.map { String($0.prefix { $0 != "\\" }) }
            )
        }
    }

    private func witness(origin: String, key: String) throws -> Witness {
        let log = try VerifierKey(
            name: keyName(origin),
            type: .log,
            key: #require(VerificationKey(hexadecimal: key))
        )
        let cosigner = try Cosigner(name: keyName("example.com/witness"), secret: secret("transcript"))
        return Witness(cosigner: cosigner, logs: [try WitnessedLog(log: log)])
    }

    @Test("nine requests get the answers that they got there")
    func replay() throws {
        let exchanges = try self.exchanges()
        #expect(exchanges.map(\.status) == [200, 403, 403, 422, 422, 200, 409, 200, 409])
        let key = "ffdc2d4d98e4124d3feaf788c0c2f9abfd796083d1f0495437f302ec79cf100f"
        let origin = "sigsum.org/v1/tree/4d6d8825a6bb689d459628312889dfbb0bcd41b5211d9e1ce768b0ff0309e562"
        var witness = try self.witness(origin: origin, key: key)
        for (index, exchange) in exchanges.enumerated() {
            var bytes = exchange.request
            if index == 1 {
                // Its last character leaves bits over. That is no base64 here; with the bits at zero it is.
                #expect(throws: WitnessRequestError.note(.badBase64(line: 1))) {
                    try WitnessRequest(parsing: bytes)
                }
                bytes = Array(String(decoding: bytes, as: UTF8.self).replacing("6gx=", with: "6gw=").utf8)
            }
            let request = try WitnessRequest(parsing: bytes)
            #expect(request.bytes == bytes)
            do {
                let answer = try witness.cosign(request, timestamp: UInt64(1_000 + index))
                #expect(exchange.status == 200, "request \(index)")
                #expect(String(decoding: answer.cosignature.line, as: UTF8.self).hasPrefix("— example.com/witness "))
            } catch {
                // Since that transcript C2SP asks for 404 where the log is unknown.
                #expect(error.status == (index == 2 ? 404 : exchange.status), "request \(index): \(error)")
                if case .otherOldSize(let known, _) = error { #expect(exchange.body == "\(known)") }
                #expect((exchange.body != nil) == (error.status == 409))
            }
        }
        #expect(try witness.log(keyName(origin))?.size == 5)
    }
}
