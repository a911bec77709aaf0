internal import BallotRules
internal import Foundation
internal import Proceedings
internal import ProceedingsHTTP
internal import ProceedingsStore
internal import Signing
internal import TransparencyLog

/// The witness that this server is for other logs: what it remembers is on the disk before it answers.
actor WitnessOffice: WitnessDesk {
    private let cosigner: Cosigner
    private let logs: [VerifierKey]
    private let store: WitnessStore
    private let now: @Sendable () -> UInt64

    /// The most tries when another process of the same witness is at it too.
    private static let mostTries = 4

    init(_ settings: ServerSettings.WitnessSettings, _ keys: KeyReader) throws(ServerFault) {
        let secret = try keys.key(settings.key, for: .witness)
        guard let name = KeyName(settings.name), let cosigner = try? Cosigner(name: name, secret: secret) else {
            throw ServerFault(
                SettingKey.witnessName.rawValue,
                Bilingual(
                    nl: "‘\(settings.name)’ is geen naam voor een getuige",
                    en: "‘\(settings.name)’ names no witness"
                ),
                remedy: Bilingual(
                    nl: "Neem een naam zonder spaties en plus.",
                    en: "Use a name without spaces and plus."
                )
            )
        }
        var logs: [VerifierKey] = []
        for text in settings.logs {
            guard let key = try? VerifierKey(parsing: text), key.type == .log else {
                throw ServerFault(
                    SettingKey.witnessLog.rawValue,
                    Bilingual(nl: "‘\(text)’ is geen sleutel van een logboek", en: "‘\(text)’ is no key of a log"),
                    remedy: Bilingual(
                        nl: "Neem de regel van de beheerder over: NAAM+KENMERK+SLEUTEL.",
                        en: "Copy the line of the operator: NAME+ID+KEY."
                    )
                )
            }
            logs.append(key)
        }
        try WitnessOffice.requireMemory(settings)
        self.cosigner = cosigner
        self.logs = logs
        do throws(RepositoryError) { self.store = try WitnessStore(at: settings.state) } catch {
            throw ServerFault(
                settings.state,
                Bilingual(nl: "het geheugen van de getuige gaat niet open", en: "the witness’s memory does not open"),
                remedy: Bilingual(nl: Phrase(.dutch).remedy(error), en: Phrase(.english).remedy(error))
            )
        }
        self.now = { UInt64(max(Date().timeIntervalSince1970, 0)) }
    }

    /// A witness whose memory is gone would cosign a second history, so only one that is new begins without.
    private static func requireMemory(_ settings: ServerSettings.WitnessSettings) throws(ServerFault) {
        let isThere = FileManager.default.fileExists(atPath: settings.state)
        guard isThere == settings.isNew else { return }
        guard isThere else {
            throw ServerFault(
                settings.state,
                Bilingual(nl: "het geheugen van de getuige is er niet", en: "the witness’s memory is not there"),
                remedy: Bilingual(
                    nl: "Zet het terug. Alleen een getuige die nog nooit meetekende begint met --witness-new.",
                    en: "Put it back. Only a witness that never cosigned anything begins with --witness-new."
                )
            )
        }
        throw ServerFault(
            settings.state,
            Bilingual(nl: "deze getuige heeft al een geheugen", en: "this witness has a memory already"),
            remedy: Bilingual(nl: "Laat --witness-new weg.", en: "Leave --witness-new out.")
        )
    }

    /// Cosigns a checkpoint that continues the one remembered.
    func cosign(_ request: WitnessRequest) async throws(WitnessDeskFault) -> NoteSignature {
        let origin: KeyName
        do throws(CheckpointError) { origin = try Checkpoint(text: request.note.text).origin } catch {
            throw .refused(.checkpoint(error))
        }
        guard let key = self.logs.first(where: { $0.name == origin }) else { throw .refused(.unknownLog(origin)) }
        var conflict = RepositoryError(.busy, "the witness is busy")
        for _ in 0..<WitnessOffice.mostTries {
            let known: WitnessedLog
            do throws(RepositoryError) { known = try self.store.log(key) } catch { throw .storage(error) }
            var witness = Witness(cosigner: self.cosigner, logs: [known])
            let answer: WitnessAnswer
            do throws(WitnessRefusal) { answer = try witness.cosign(request, timestamp: self.now()) } catch {
                throw .refused(error)
            }
            do throws(RepositoryError) {
                try self.store.keep(answer)
                return answer.cosignature
            } catch {
                guard error.code == .conflict else { throw .storage(error) }
                conflict = error
            }
        }
        throw .storage(conflict)
    }
}
