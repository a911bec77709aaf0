internal import Signing

extension PackageReader {
    /// How the documents differ from those of `publication`, in the order of their names.
    ///
    /// - Throws: ``PackageError`` when a document cannot be read.
    /// - Complexity: O(bytes of the documents), in pieces of a mebibyte.
    public func problems(against publication: Publication) throws(PackageError) -> [PartProblem] {
        var found: [(name: String, problem: PartProblem)] = []
        for document in self.documents {
            guard let named = publication.documents.first(where: { $0.isNamed(document.name) }) else {
                found.append((document.name, .unknown(document.name)))
                continue
            }
            if try self.hash(document) != named.hash { found.append((document.name, .changed(document.name))) }
        }
        for named in publication.documents where !self.documents.contains(where: { named.isNamed($0.name) }) {
            found.append((named.name, .missing(named.name)))
        }
        found.sort { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
        return found.map(\.problem)
    }

    private func hash(_ document: Document) throws(PackageError) -> Digest {
        var stream = SHA256Stream()
        var position = document.range.lowerBound
        while position < document.range.upperBound {
            let end = min(position + (1 << 20), document.range.upperBound)
            stream.update(try self.source.bytes(position..<end))
            position = end
        }
        return stream.finish()
    }
}
