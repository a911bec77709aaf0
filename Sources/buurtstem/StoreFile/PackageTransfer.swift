internal import BallotRules
internal import Foundation
internal import Proceedings
internal import ProceedingsStore
internal import Signing
internal import TransparencyLog

/// A published record on its way into a store.
///
/// In a package the last checkpoint has its cosignatures; in a store that of the log alone is kept, and beside it the one
/// with cosignatures.
struct PackageTransfer {
    private let path: String

    init(_ path: String) { self.path = path }

    /// Everything in the package, which must verify.
    func read() async throws(Failure) -> WholeRecord {
        let source = try FileSource(self.path)
        do {
            let report = try await self.verified(source)
            guard report.isGood else { throw self.unsound(report) }
            return try self.parts(try PackageReader(source))
        } catch let error as Failure {
            throw error
        } catch let error as SystemError {
            throw Failure(error)
        } catch {
            throw self.changed
        }
    }

    private func verified(_ source: FileSource) async throws -> VerificationReport {
        var input = VerificationInput()
        input.jobs = ProcessInfo.processInfo.activeProcessorCount
        let progress = VerifyProgress(isShown: Terminal.showsProgress)
        let report = try await Verifier(source, input: input).verify { progress.show($0, $1) }
        progress.finish()
        return report
    }

    private func parts(_ package: PackageReader) throws -> WholeRecord {
        var whole = WholeRecord(entries: [], checkpoints: [], cosigned: [], files: try self.files(package))
        var chunks = package.log()
        while let chunk = try chunks.next() { whole.entries += chunk.entries.map { Array(chunk.bytes[$0]) } }
        for bytes in try package.checkpoints() + [try package.checkpoint()] {
            let note = try SignedNote(parsing: bytes)
            let checkpoint = try Checkpoint(text: note.text)
            let own = note.signatures.filter { $0.name == checkpoint.origin }
            let alone = try SignedNote(text: note.text, signatures: own)
            guard let size = Int(exactly: checkpoint.size) else { throw self.changed }
            whole.checkpoints.append((size, alone))
            if alone != note { whole.cosigned.append((size, note)) }
        }
        return whole
    }

    private func files(_ package: PackageReader) throws -> [(file: RecordFile, bytes: [UInt8])] {
        var files: [(file: RecordFile, bytes: [UInt8])] = []
        for document in package.documents {
            let bytes = try package.document(document.name) ?? []
            switch (package.kind, document.name) {
            case (.panels, _):
                // `documents` or `texts`, one address after the other.
                let kind = String(document.name.dropLast())
                for (address, bytes) in try Bundle(decoding: bytes).files {
                    if let file = RecordFile(kind: kind, address: address.hexadecimal) { files.append((file, bytes)) }
                }
            case (.round, "research.pb"): files.append((.research, bytes))
            case (.round, let name):
                guard let file = RecordFile(kind: name, address: "") else { throw self.unknown(name) }
                files.append((file, bytes))
            }
        }
        return files
    }

    private func unsound(_ report: VerificationReport) -> Failure {
        Failure(
            self.path,
            Bilingual(
                nl: "bij de controle van dit bestand bleek \(report.total) keer iets mis",
                en: "in this file \(report.total) things were found wrong"
            ),
            remedy: Bilingual(
                nl: "Bekijk wat er mis is: buurtstem verify BESTAND",
                en: "See what is wrong: buurtstem verify FILE"
            )
        )
    }

    private func unknown(_ name: String) -> Failure {
        Failure(
            self.path,
            Bilingual(
                nl: "een opslag bewaart geen document \(name)",
                en: "a store keeps no document \(name)"
            )
        )
    }

    private var changed: Failure {
        Failure(
            self.path,
            Bilingual(nl: "het bestand veranderde intussen", en: "the file changed meanwhile"),
            remedy: Bilingual(nl: "Probeer het opnieuw.", en: "Try again.")
        )
    }
}
