internal import BallotRules
internal import Credentials
internal import Foundation
internal import Proceedings
internal import ProceedingsClient
internal import ProceedingsStore
internal import Signing

/// What makes this server one issuer of a round. It can stand on a host of its own: what it needs of the round it fetches from
/// the server that keeps the record, and checks.
struct IssuerRole {
    /// The desk.
    let desk: IssuingDesk

    init(
        _ settings: ServerSettings.IssuerSettings,
        _ keys: KeyReader,
        transport: any HTTPTransport,
        clock: @escaping @Sendable () -> Int
    ) async throws(ServerFault) {
        let key = try keys.issuerKey(settings.key)
        guard let name = RecordName(settings.record), let address = try? ServerAddress(settings.server) else {
            throw IssuerRole.fault(
                settings.server,
                nl: "dit is geen logboek op een server",
                en: "this is no record on a server"
            )
        }
        let store: IssuerStore
        do throws(RepositoryError) { store = try IssuerStore(settings.store) } catch {
            throw IssuerRole.fault(
                settings.store,
                nl: "de opslag van de uitgever gaat niet open",
                en: "the issuer’s store does not open"
            )
        }
        let server = RemoteServer(address, language: .english, transport: transport)
        let (terms, register, watch): (RoundTerms, Register, RoundWatch)
        do {
            let record = try await RemoteRecord.open(name, on: server, memory: nil)
            guard let first = try await record.entries(0..<1).first,
                case .manifest(let manifest) = try Entry(decoding: first).content,
                let document = try await record.file(.election)
            else {
                throw IssuerRole.fault(settings.record, nl: "dit is geen stemronde", en: "this is no round")
            }
            terms = try RoundTerms(manifest, election: try ElectionDocument(decoding: document))
            register = try await Register(record: record)
            watch = RoundWatch(record)
        } catch let fault as ServerFault {
            throw fault
        } catch {
            throw IssuerRole.fault(
                settings.server,
                nl: "het logboek ‘\(name)’ kan niet worden opgehaald en nagekeken",
                en: "the record ‘\(name)’ cannot be fetched and checked"
            )
        }
        guard store.manifest == terms.hash else {
            throw IssuerRole.fault(
                settings.store,
                nl: "deze opslag is van een andere ronde",
                en: "this store is of another round"
            )
        }
        do throws(IssuanceProblem) {
            self.desk = try IssuingDesk(
                terms,
                register: register,
                issuer: store.issuer,
                key: key,
                keeping: store,
                isOpen: { await watch.isOpen() },
                clock: clock
            )
        } catch {
            throw IssuerRole.fault(
                settings.key,
                nl: "deze sleutel is niet van deze uitgever",
                en: "this key is not this issuer’s"
            )
        }
    }

    private static func fault(_ place: String, nl: String, en: String) -> ServerFault {
        ServerFault(
            place,
            Bilingual(nl: nl, en: en),
            remedy: Bilingual(
                nl: "Kijk --issuer-store, --issuer-key, --issuer-record en --issuer-server na.",
                en: "Check --issuer-store, --issuer-key, --issuer-record and --issuer-server."
            )
        )
    }
}
