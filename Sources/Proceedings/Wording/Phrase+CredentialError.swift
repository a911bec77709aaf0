public import BallotRules
public import Credentials

extension Phrase {
    /// Why a key, a request or an answer for a credential was refused, in one or two sentences.
    public func problem(_ error: CredentialError) -> String {
        switch error {
        case .publicKeyEncoding, .secretKeyEncoding, .modulusSize, .publicExponent, .keyGeneration, .modulusFactor:
            self.keyProblem(error)
        case .messageSize, .randomPartSize, .blindedMessageSize, .blindedMessageRange, .signing,
            .blindSignatureSize, .blindSignatureRange, .blindSignatureMismatch, .randomSource, .requestState:
            self.requestProblem(error)
        }
    }

    private func keyProblem(_ error: CredentialError) -> String {
        switch error {
        case .publicKeyEncoding:
            self(
                nl: "De openbare sleutel van de uitgever is niet goed opgeschreven.",
                en: "The issuer's public key is not written as it must be."
            )
        case .secretKeyEncoding:
            self(
                nl: "De geheime sleutel van de uitgever is niet goed opgeschreven, of beschadigd.",
                en: "The issuer's secret key is not written as it must be, or damaged."
            )
        case .modulusSize(let bits):
            self(
                nl: "De sleutel van de uitgever heeft \(self.number(bits)) bits. Dat is te kort of te lang.",
                en: "The issuer's key has \(self.number(bits)) bits, which is too short or too long."
            )
        case .publicExponent:
            self(
                nl: "De sleutel van de uitgever heeft een andere exponent dan 65537.",
                en: "The issuer's key has another exponent than 65537."
            )
        case .keyGeneration: self(nl: "Er kon geen sleutel worden gemaakt.", en: "No key could be made.")
        case .modulusFactor:
            self(
                nl: "De sleutel van de uitgever is onveilig. Gebruik deze uitgever niet.",
                en: "The issuer's key is not safe. Do not use this issuer."
            )
        default: ""
        }
    }

    private func requestProblem(_ error: CredentialError) -> String {
        switch error {
        case .messageSize(let bytes):
            self(
                nl: "Het bericht heeft \(self.number(bytes)) bytes. Dat kan niet.",
                en: "The message has \(self.number(bytes)) bytes, which cannot be."
            )
        case .randomPartSize(let bytes):
            self(
                nl: "Het willekeurige deel heeft \(self.number(bytes)) bytes. Het moeten er 32 zijn.",
                en: "The random part has \(self.number(bytes)) bytes. There must be 32."
            )
        case .blindedMessageSize(let expected, let actual), .blindSignatureSize(let expected, let actual):
            self(
                nl: "Er zijn \(self.number(actual)) bytes, en het moeten er \(self.number(expected)) zijn. "
                    + "Dit hoort bij een andere sleutel.",
                en: "There are \(self.number(actual)) bytes, and there must be \(self.number(expected)). "
                    + "This belongs to another key."
            )
        case .blindedMessageRange, .blindSignatureRange:
            self(
                nl: "Dit hoort bij een andere sleutel, of is beschadigd.",
                en: "This belongs to another key, or is damaged."
            )
        case .signing:
            self(nl: "Het tekenen is mislukt. Er is niets gegeven.", en: "Signing failed. Nothing was given out.")
        case .blindSignatureMismatch:
            self(
                nl: "Het antwoord van de uitgever past niet bij deze aanvraag. Stuur dezelfde aanvraag nog eens.",
                en: "The issuer's answer does not go with this request. Send the same request again."
            )
        case .randomSource:
            self(
                nl: "Dit apparaat geeft geen bruikbare willekeurige getallen. Gebruik een ander apparaat.",
                en: "This device gives no usable random numbers. Use another one."
            )
        case .requestState:
            self(
                nl: "De bewaarde aanvraag is niet te lezen. Zonder die aanvraag komt er geen stembewijs.",
                en: "The request that was kept cannot be read. Without it there will be no credential."
            )
        default: ""
        }
    }
}

extension CredentialError {
    /// A stable name for programs, such as `modulus-size`.
    public var code: String {
        switch self {
        case .publicKeyEncoding: "public-key-encoding"
        case .secretKeyEncoding: "secret-key-encoding"
        case .modulusSize: "modulus-size"
        case .publicExponent: "public-exponent"
        case .keyGeneration: "key-generation"
        case .messageSize: "message-size"
        case .randomPartSize: "random-part-size"
        case .blindedMessageSize: "blinded-message-size"
        case .blindedMessageRange: "blinded-message-range"
        case .signing: "signing"
        case .blindSignatureSize: "blind-signature-size"
        case .blindSignatureRange: "blind-signature-range"
        case .blindSignatureMismatch: "blind-signature-mismatch"
        case .modulusFactor: "modulus-factor"
        case .randomSource: "random-source"
        case .requestState: "request-state"
        }
    }
}
