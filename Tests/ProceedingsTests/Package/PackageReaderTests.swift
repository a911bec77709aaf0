internal import Proceedings
internal import Signing
internal import Testing

/// Strictness of the container.
@Suite("Package: reading")
struct PackageReaderTests {
    @Test("A package is read")
    func reading() throws {
        let sample = try SamplePackage()
        let bytes = sample.bytes().bytes
        let package = try PackageReader(MemorySource(bytes))
        #expect(package.documents.map(\.name) == sample.documents.map(\.name))
        for document in sample.documents { #expect(try package.document(document.name) == document.bytes) }
        #expect(try package.document("nothing") == nil)
        #expect(try package.checkpoint() == sample.checkpoint)
        #expect(try package.checkpoints() == sample.checkpoints)
        let scan = try LogScan(package)
        #expect(scan.entryCount == 5)
        #expect(scan.manifest == sample.manifest)
        #expect(scan.boxKey?.entry == 2)
        #expect(scan.boxKey?.release.secret == SampleRound.leaf(1))
        #expect(scan.publication?.documents.map(\.name) == sample.documents.map(\.name))
        #expect(try package.problems(against: #require(scan.publication)) == [])
        #expect(try SamplePackage.notice(bytes) == "")
    }

    @Test("Every truncation is noticed")
    func truncations() throws {
        let bytes = try SamplePackage().bytes().bytes
        for count in bytes.indices {
            #expect(throws: PackageError.self, "\(count) bytes") {
                try PackageReader(MemorySource(Array(bytes[..<count])))
            }
        }
    }

    @Test("Every change of one byte of the framing is noticed")
    func changes() throws {
        let (bytes, framing) = try SamplePackage().bytes()
        #expect(framing.count > 100)
        for place in framing {
            var changed = bytes
            for value in UInt8.min...UInt8.max where value != bytes[place] {
                changed[place] = value
                let notice = try SamplePackage.notice(changed)
                if notice.isEmpty { Issue.record("byte \(place) as \(value) is not noticed") }
            }
        }
    }

    @Test("A change of one byte within a document is told by its name")
    func documents() throws {
        let sample = try SamplePackage()
        let bytes = sample.bytes().bytes
        let package = try PackageReader(MemorySource(bytes))
        for document in package.documents where !document.range.isEmpty {
            var changed = bytes
            changed[document.range.lowerBound] ^= 1
            #expect(try SamplePackage.notice(changed) == "\([PartProblem.changed(document.name)])")
        }
    }

    @Test("Documents other than those published are told")
    func publication() throws {
        let sample = try SamplePackage()
        let package = try PackageReader(MemorySource(sample.bytes().bytes))
        let hash = Digest.zero
        let named = [
            Publication.Document(name: "aaa", hash: hash), .init(name: "election", hash: hash),
            .init(name: "outcome", hash: SHA256.digest(sample.documents[1].bytes)), .init(name: "zzz", hash: hash),
        ]
        let publication = Publication(manifest: hash, documents: named)
        let expected: [PartProblem] = [
            .missing("aaa"), .changed("election"), .unknown("research.pb"), .unknown("rules"), .unknown("trace"),
            .missing("zzz"),
        ]
        #expect(try package.problems(against: publication) == expected)
    }

    @Test("The container's faults with their places", arguments: ContainerCase.all)
    func faults(_ item: ContainerCase) {
        do throws(PackageError) {
            _ = try PackageReader(MemorySource(item.bytes), limits: item.limits)
            #expect(item.fault == nil)
        } catch {
            guard case .malformed(let fault) = error else {
                Issue.record("\(error)")
                return
            }
            #expect(fault == item.fault)
        }
    }

    /// A source that says it has more than it gives, or fails.
    struct Broken: ByteSource {
        struct Gone: Error {}
        let bytes: [UInt8]
        let size: Int

        func read(_ range: Range<Int>) throws -> [UInt8] {
            if self.bytes.isEmpty { throw Gone() }
            return MemorySource(self.bytes).read(range)
        }
    }

    @Test("A file that cannot be read, or became shorter")
    func sources() throws {
        do throws(PackageError) {
            _ = try PackageReader(Broken(bytes: [], size: 100))
            Issue.record("nothing was thrown")
        } catch {
            guard case .source(let reason) = error else { throw error }
            #expect(reason is Broken.Gone)
        }
        do throws(PackageError) {
            _ = try PackageReader(Broken(bytes: PackageKind.round.magic, size: 100))
            Issue.record("nothing was thrown")
        } catch {
            guard case .malformed(let fault) = error else { throw error }
            #expect(fault == PackageFault(.changed, at: 20))
        }
    }
}
