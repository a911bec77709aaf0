public import Signing

/// The two messages between voter and issuer, as files or as bytes on a line.
public enum CredentialExchange {
    /// A signed application, with the proof of a voting code where the voter has no enrolment key.
    public struct Request: Hashable, Sendable {
        /// The application as ``CredentialApplication/signed(by:)`` gives it.
        public let application: [UInt8]
        /// The proof of ``VotingCode/proof(issuer:commitment:)``, if any.
        public let proof: Digest?

        /// A request.
        public init(application: [UInt8], proof: Digest?) {
            self.application = application
            self.proof = proof
        }

        /// Reads a request.
        public init(decoding bytes: [UInt8]) throws(EncodingFault) {
            var reader = try ItemReader(bytes)
            let place = reader.fault(.shape)
            self = try reader.array(of: 3) { (reader) throws(EncodingFault) in
                try reader.constant("credential-request")
                let application = try reader.octets()
                let proof = try reader.octets()
                guard proof.isEmpty || proof.count == 32 else { throw place }
                return Request(
                    application: Array(reader.source[application]),
                    proof: Digest(reader.source[proof])
                )
            }
            try reader.finish()
        }

        /// `["credential-request", application, proof or no octets]`.
        public var encoded: [UInt8] {
            var writer = ItemWriter()
            writer.array(3)
            writer.text("credential-request")
            writer.octets(self.application)
            writer.octets(self.proof?.bytes ?? [])
            return writer.bytes
        }
    }

    /// An issuer's blind signature.
    public struct Answer: Hashable, Sendable {
        /// The hash of the round's manifest.
        public let manifest: Digest
        /// Which issuer: 0 or 1.
        public let issuer: Int
        /// The voter's number in the register.
        public let leaf: Int
        /// The blind signature.
        public let signature: [UInt8]

        /// An answer.
        public init(manifest: Digest, issuer: Int, leaf: Int, signature: [UInt8]) {
            self.manifest = manifest
            self.issuer = issuer
            self.leaf = leaf
            self.signature = signature
        }

        /// Reads an answer.
        public init(decoding bytes: [UInt8]) throws(EncodingFault) {
            var reader = try ItemReader(bytes)
            self = try reader.body(5) { (reader, manifest) throws(EncodingFault) in
                let issuer = try reader.count(0...1)
                let leaf = try reader.count(0...Manifest.mostVoters)
                let range = try reader.octets(256...512)
                return Answer(manifest: manifest, issuer: issuer, leaf: leaf, signature: Array(reader.source[range]))
            }
            try reader.finish()
        }

        /// `[1, mh, issuer, leaf, signature]`.
        public var encoded: [UInt8] {
            var writer = ItemWriter()
            writer.body(5, self.manifest)
            writer.count(self.issuer)
            writer.count(self.leaf)
            writer.octets(self.signature)
            return writer.bytes
        }
    }
}
