internal import BallotRules
internal import Foundation
internal import Proceedings
internal import ProceedingsStore
internal import Signing

/// What makes this server the place where residents enrol with the code from their letter.
struct EnrolmentRole {
    /// The desk.
    let desk: EnrolmentDesk

    init(store path: String, pepper pepperPath: String, clock: @escaping @Sendable () -> Int) throws(ServerFault) {
        guard var text = FileManager.default.contents(atPath: pepperPath).map({ [UInt8]($0) }), text.count <= 1_024
        else {
            throw EnrolmentRole.fault(
                pepperPath,
                nl: "de peper kan niet worden gelezen",
                en: "the pepper cannot be read"
            )
        }
        defer { SecretBytes.erase(&text) }
        let digits = String(decoding: text.filter { $0 > 32 }, as: UTF8.self)
        guard let bytes = Digest(hexadecimal: digits)?.bytes, let secret = try? SecretBytes(bytes),
            let pepper = CodePepper(secret)
        else {
            throw EnrolmentRole.fault(
                pepperPath,
                nl: "dit is geen peper van stemcodes",
                en: "this is no pepper of codes"
            )
        }
        do throws(RepositoryError) {
            self.desk = EnrolmentDesk(try PersonStore(path), pepper: pepper, clock: clock)
        } catch {
            throw ServerFault(
                path,
                Bilingual(nl: "de personenopslag gaat niet open", en: "the person store does not open"),
                remedy: Bilingual(nl: Phrase(.dutch).remedy(error), en: Phrase(.english).remedy(error))
            )
        }
    }

    private static func fault(_ place: String, nl: String, en: String) -> ServerFault {
        ServerFault(
            place,
            Bilingual(nl: nl, en: en),
            remedy: Bilingual(
                nl: "Geef --pepper; hij is gemaakt met: buurtstem person new.",
                en: "Give --pepper; it was made by: buurtstem person new."
            )
        )
    }
}
