internal import Credentials
internal import Foundation
internal import Proceedings
internal import Signing
internal import TransparencyLog

/// Times single operations through the public API. Those with a bare call beside them have its name, in
/// `peers/bare/operations.c`, and the same number of octets goes into both.
struct RecordOperations {
    let seconds: Double
    /// A file with an issuer's key.
    let issuer: String

    private struct Result: Encodable {
        let status = "ok"
        let operations: [String: CallTiming]
    }

    /// Octets that are signed, hashed as a leaf, or sealed.
    private static let size = 300
    private static let content = (0..<RecordOperations.size).map { UInt8(truncatingIfNeeded: $0 * 7) }

    func run(_ names: [String]) async throws {
        var timings: [String: CallTiming] = [:]
        for name in names {
            if name.hasPrefix("append-") {
                timings[name] = try await AppendTiming(seconds: self.seconds).run(name)
            } else {
                timings[name] = try self.time(name)
            }
        }
        try Output.line(Result(operations: timings))
    }

    private func time(_ name: String) throws -> CallTiming {
        switch name {
        case "sign", "verify", "point": try self.timeSignature(name)
        case "leaf", "node", "box-open": try self.timeHash(name)
        case "blind", "blind-sign", "finalise", "pss-verify": try self.timeCredential(name)
        case "prove-inclusion", "prove-consistency", "check-inclusion", "check-consistency":
            try ProofTiming(seconds: self.seconds).run(name)
        default: throw HarnessError.badOption(name)
        }
    }

    private func timeSignature(_ name: String) throws -> CallTiming {
        let (key, domain) = (try SigningKey.generate(), Domains.ballot)
        let body = Array(Self.content.dropFirst(domain.prefix.count))
        let signature = key.signature(of: body, in: domain)
        let voter = key.verificationKey
        return switch name {
        case "sign": try CallTiming(seconds: self.seconds) { key.signature(of: body, in: domain) }
        case "verify":
            try CallTiming(seconds: self.seconds) {
                try Self.check(voter.isValidSignature(signature, of: body, in: domain), name)
            }
        default: try CallTiming(seconds: self.seconds) { try Self.check(voter.isValidPoint, name) }
        }
    }

    private func timeHash(_ name: String) throws -> CallTiming {
        let (left, right) = (SHA256.digest([1]), SHA256.digest([2]))
        let content = Self.content
        switch name {
        case "leaf": return try CallTiming(seconds: self.seconds) { Merkle.leafHash(content) }
        case "node": return try CallTiming(seconds: self.seconds) { Merkle.nodeHash(left, right) }
        default:
            let key = try BoxSecretKey.generate()
            guard let box = key.publicKey.seal(content) else { throw HarnessError.badOption(name) }
            return try CallTiming(seconds: self.seconds) { try Self.check(key.open(box) != nil, name) }
        }
    }

    private func timeCredential(_ name: String) throws -> CallTiming {
        let key = try IssuerSecretKey(pkcs8: try InputFile.bytes(self.issuer))
        let (issuer, content) = (key.publicKey, Array(Self.content.dropFirst(PreparedMessage.randomBytes)))
        var random = SystemRandomNumberGenerator()
        let message = try PreparedMessage(content: content, using: &random)
        let request = try CredentialRequest(for: message, to: issuer, using: &random)
        let answer = try key.blindSignature(for: request.blindedMessage)
        let signature = try request.finalise(answer)
        return switch name {
        case "blind":
            try CallTiming(seconds: self.seconds) {
                try CredentialRequest(for: message, to: issuer, using: &random)
            }
        case "blind-sign":
            try CallTiming(seconds: self.seconds) { try key.blindSignature(for: request.blindedMessage) }
        case "finalise": try CallTiming(seconds: self.seconds) { try request.finalise(answer) }
        default:
            try CallTiming(seconds: self.seconds) {
                try Self.check(issuer.isValid(signature, for: message.bytes), name)
            }
        }
    }

    /// A check that must come out well, or the time is that of something else.
    static func check(_ isGood: Bool, _ name: String) throws {
        guard isGood else { throw HarnessError.badOption(name) }
    }
}
