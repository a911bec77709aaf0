internal import BallotRules
internal import Foundation
internal import Proceedings
internal import Signing

/// What a voter got from the registrar: her number in the register, and what proves that it is hers.
struct VoterCard {
    private let leaf: Int?
    let commitment: Digest
    let code: VotingCode?

    init(_ path: String) throws(Failure) {
        let bytes = try InputFile.bytes(path, limit: 1 << 16)
        guard let card = try? JSONDecoder().decode(Fields.self, from: Data(bytes)), (card.leaf ?? 0) >= 0,
            let salt = Digest(hexadecimal: card.salt)
        else {
            throw Failure(
                path,
                Bilingual(nl: "dit is geen stempas", en: "this is no voter’s card"),
                remedy: Bilingual(
                    nl: "U krijgt hem van de registerhouder.",
                    en: "The registrar gives it to you."
                )
            )
        }
        self.leaf = card.leaf
        self.commitment = RegisterLeaf.commitment(salt: salt, reference: card.reference)
        do throws(VotingCodeFault) {
            self.code = try card.code.map { (text) throws(VotingCodeFault) in try VotingCode(text: text) }
        } catch {
            throw Failure(error, place: path)
        }
    }

    /// The voter’s place in the register of the record. A card that was given before there was a register has no number.
    func find(in register: Register, path: String) throws(Failure) -> (number: Int, leaf: RegisterLeaf) {
        let number = self.leaf ?? register.leaves.firstIndex { $0.commitment == self.commitment } ?? 0
        guard register.leaves.indices.contains(number), register.leaves[number].commitment == self.commitment
        else {
            throw Failure(
                path,
                Bilingual(
                    nl: "deze stempas staat niet in het register van deze ronde",
                    en: "this card is not in the register of this round"
                ),
                remedy: Bilingual(nl: "Meld dit bij de registerhouder.", en: "Report this to the registrar.")
            )
        }
        return (number, register.leaves[number])
    }

    /// The card of whoever holds a code, before she has a number in the register; with the code where the issuers will ask
    /// for it.
    static func bytes(_ holder: CodeHolder, code: VotingCode?) -> [UInt8] {
        let card = JSONValue.object(
            [
                ("reference", .string(holder.reference)), ("salt", .string(holder.salt.hexadecimal)),
                ("kind", .string(holder.kind.name)),
            ] + (code.map { [("code", JSONValue.string($0.text))] } ?? [])
        )
        return Array((card.pretty + "\n").utf8)
    }

    private struct Fields: Decodable {
        let leaf: Int?
        let reference: String
        let salt: String
        let code: String?
    }
}
