internal import BallotRules
internal import Foundation
internal import Proceedings

/// A publication package on its way to a file.
struct PackageFile {
    private let path: String

    /// - Parameter path: where nothing may be yet.
    init(_ path: String) {
        self.path = path
    }

    /// Makes the package and writes it, whole or not at all.
    func write(_ make: () throws(PackageWritingError) -> PackageWriter) throws(Failure) {
        do {
            let writer = try make()
            var sink = try FileSink(self.path)
            do throws(PackageWritingError) {
                try writer.write(to: &sink)
                try sink.finish()
            } catch {
                // What there is is no package.
                try? FileManager.default.removeItem(atPath: self.path)
                throw error
            }
        } catch let error as SystemError {
            throw Failure(error)
        } catch let error as PackageWritingError {
            throw self.failure(error)
        } catch {
            throw OutputFile.failure(self.path)
        }
    }

    private func failure(_ error: PackageWritingError) -> Failure {
        if case .source(let cause as SystemError) = error { return Failure(cause) }
        if case .sink(let cause as SystemError) = error { return Failure(cause) }
        return Failure(
            self.path,
            Bilingual(nl: "het bestand kon niet worden gemaakt", en: "the file could not be made"),
            remedy: Bilingual(
                nl: "Kijk de map na: buurtstem record check",
                en: "Look at the folder: buurtstem record check"
            )
        )
    }
}
