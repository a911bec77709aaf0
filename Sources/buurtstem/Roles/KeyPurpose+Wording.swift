internal import BallotRules
internal import Signing

extension KeyPurpose {
    /// Whose key it is.
    var owner: Bilingual {
        switch self {
        case .log: Bilingual(nl: "het logboek", en: "the log")
        case .operator: Bilingual(nl: "de organisator", en: "the operator")
        case .officer: Bilingual(nl: "een functionaris", en: "an officer")
        case .issuer: Bilingual(nl: "een uitgever van stembewijzen", en: "an issuer of credentials")
        case .issuance: Bilingual(nl: "een uitgever, voor zijn lijsten", en: "an issuer, for its pages")
        case .witness: Bilingual(nl: "een getuige", en: "a witness")
        case .recount: Bilingual(nl: "een hertelling", en: "a recounter")
        case .lot: Bilingual(nl: "een lotpartij", en: "a lot party")
        case .voter: Bilingual(nl: "een kiezer", en: "a voter")
        case .box: Bilingual(nl: "de stembus", en: "the ballot box")
        case .clerk: Bilingual(nl: "een invoerder", en: "a clerk")
        case .registrar: Bilingual(nl: "de registerhouder", en: "the registrar")
        case .participant: Bilingual(nl: "een deelnemer aan panels", en: "somebody who takes part in panels")
        }
    }
}
