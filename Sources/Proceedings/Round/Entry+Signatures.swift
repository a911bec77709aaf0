internal import Signing

extension Entry {
    /// Signatures under the body that are not valid (docs/record-format/v1.md, section 2).
    var signatureProblems: [EntryProblem] {
        let body = self.source.span.extracting(self.bodyRange)
        let domain = self.type.domain
        var problems: [EntryProblem] = []
        for signer in self.signers where !signer.key.isValidSignature(signer.signature, of: body, in: domain) {
            problems.append(.invalidSignature(signer.key))
        }
        return problems
    }
}
