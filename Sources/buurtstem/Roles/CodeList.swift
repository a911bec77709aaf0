internal import BallotRules
internal import Proceedings
internal import Signing

/// What an issuer needs to check voting codes: made by the registrar, one list for each issuer.
struct CodeList {
    private var checks: [Int: Digest] = [:]

    init(_ path: String) throws(Failure) {
        let text = String(decoding: try InputFile.bytes(path, limit: 1 << 31), as: UTF8.self)
        for (number, line) in text.split(separator: "\n").enumerated() {
            let words = line.split(separator: " ")
            guard words.count == 2, let leaf = Int(words[0]), let check = Digest(hexadecimal: String(words[1])) else {
                throw Failure(
                    "\(path):\(number + 1)",
                    Bilingual(nl: "dit is geen lijst van stemcodes", en: "this is no list of voting codes"),
                    remedy: Bilingual(
                        nl: "De registerhouder maakt hem: buurtstem round register",
                        en: "The registrar makes it: buurtstem round register"
                    )
                )
            }
            self.checks[leaf] = check
        }
    }

    /// What there is, in the order of the register.
    var all: [(leaf: Int, check: Digest)] {
        self.checks.sorted { $0.key < $1.key }.map { (leaf: $0.key, check: $0.value) }
    }

    /// Whether a request shows the code of the voter for whom it asks.
    func isProven(_ request: CredentialExchange.Request) -> Bool {
        guard let proof = request.proof, let (application, _) = try? CredentialApplication.read(request.application)
        else { return false }
        return self.checks[application.leaf] == VotingCode.check(proof)
    }
}
