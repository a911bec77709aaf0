internal import Signing
internal import Testing
internal import TransparencyLog

@Suite("Tiles")
struct TileTests {
    @Test("paths are those of C2SP, and only those are read")
    func paths() throws {
        let cases: [(Tile.Kind, UInt64, Int, String)] = [
            (.hashes(level: 0), 0, 256, "tile/0/000"),
            (.hashes(level: 0), 1_234_067, 256, "tile/0/x001/x234/067"),
            (.hashes(level: 2), 999, 1, "tile/2/999.p/1"),
            (.hashes(level: 1), 1_000, 255, "tile/1/x001/000.p/255"),
            (.entries, 273, 112, "tile/entries/273.p/112"),
            (.entries, 1_000_000, 256, "tile/entries/x001/x000/000"),
            (.hashes(level: 7), 0, 127, "tile/7/000.p/127"),
            (.entries, LogLimits.treeSize >> 8, 1, "tile/entries/x036/x028/x797/x018/x963/967.p/1"),
        ]
        for (kind, index, width, path) in cases {
            let tile = try #require(Tile(kind, index: index, width: width), "\(path)")
            #expect(tile.path == path)
            #expect(Tile(path: path) == tile)
        }
        let bad = [
            "", "tile", "tile/0", "tile/0/", "tile/0/0", "tile/0/00", "tile/0/0000", "tile/00/000", "tile/8/000",
            "tile/-1/000", "tile/0/x000/000", "tile/0/x001/67", "tile/0/001/067", "tile/0/x01/067", "tile/0/x001/x067",
            "tile/0/000.p/0", "tile/0/000.p/256", "tile/0/000.p/01", "tile/0/000.p", "tile/0/000.p/", "tile/0/000/",
            "/tile/0/000", "tile/0/+01", "tile/entries/x001", "tile/Entries/000", "tile/0/000.p/1/2",
            "tile/0/x999/x999/x999/x999/x999/x999/999", "tile/7/001", "tile/0/x036/x028/x797/x018/x963/968",
        ]
        for path in bad { #expect(Tile(path: path) == nil, "\(path)") }
        #expect(Tile(.entries, index: 0, width: 0) == nil && Tile(.entries, index: 0, width: 257) == nil)
        #expect(Tile(.hashes(level: -1), index: 0) == nil && Tile(.entries, index: .max) == nil)
    }

    @Test("a log of 70,000 has the tiles that C2SP counts")
    func layout() throws {
        let layout = try #require(TileLayout(size: 70_000))
        #expect((0...3).map { layout.fullTiles(level: $0) } == [273, 1, 0, 0])
        #expect((0...3).map { layout.partialWidth(level: $0) } == [112, 17, 1, 0])
        #expect(layout.levels == 3)
        #expect(Array(layout.tiles(.hashes(level: 0))).count == 274)
        #expect(layout.tiles(.hashes(level: 1)).map(\.path) == ["tile/1/000", "tile/1/001.p/17"])
        #expect(layout.tiles(.entries, since: 69_889).map(\.path) == ["tile/entries/273.p/112"])
        #expect(layout.tiles(.entries, since: 69_888).map(\.path) == ["tile/entries/273.p/112"])
        #expect(layout.tiles(.entries, since: 69_887).map(\.path) == ["tile/entries/272", "tile/entries/273.p/112"])
        #expect(Array(layout.tiles(.hashes(level: 1), since: 69_888)).isEmpty)
        #expect(
            Array(layout.tiles(.entries, since: 70_000)).isEmpty && Array(layout.tiles(.entries, since: .max)).isEmpty
        )
        #expect(Array(layout.tiles(.hashes(level: 9))).isEmpty && layout.tile(.hashes(level: -1), index: 0) == nil)
        let small = try #require(TileLayout(size: 256))
        #expect((0...1).map { small.fullTiles(level: $0) } == [1, 0])
        #expect(small.partialWidth(level: 0) == 0 && small.partialWidth(level: 1) == 1)
        #expect(TileLayout(size: 0)?.levels == 0 && TileLayout(size: LogLimits.treeSize)?.levels == 8)
        #expect(TileLayout(size: 1 << 63) == nil)
    }

    @Test("tiles give the same hashes and proofs as the tree in memory")
    func reader() throws {
        let size: UInt64 = 1_100
        let tree = MerkleTree(leafHashes: leafHashes(Int(size)))
        let layout = try #require(TileLayout(size: size))
        var stored = [Tile: [UInt8]]()
        for level in 0..<layout.levels {
            for tile in layout.tiles(.hashes(level: level)) { stored[tile] = try tile.content(from: tree) }
        }
        #expect(stored.count == 6)
        let tiles = stored
        let reader = try #require(
            TileReader(size: size) { tile throws(LogReadError) in
                guard let bytes = tiles[tile] else { throw .missingTile(tile) }
                return bytes
            }
        )
        for level in 0...10 {
            for index in 0..<(size >> UInt64(level))
            where level > 3 || index % 37 == 0 || index > 1_000 >> UInt64(level) {
                #expect(try reader.hash(level: level, index: index) == tree.hash(level: level, index: index))
            }
            #expect(throws: LogReadError.self) { try reader.hash(level: level, index: size >> UInt64(level)) }
        }
        #expect(try reader.root(size: size) == tree.root)
        for index in [0, 255, 256, 700, 1_023, 1_024, 1_099] as [UInt64] {
            #expect(
                try reader.inclusionProof(index: index, size: size) == tree.inclusionProof(index: index, size: size)
            )
        }
        for old in [1, 2, 255, 256, 257, 777, 1_024, 1_099] as [UInt64] {
            #expect(try reader.consistencyProof(from: old, to: size) == tree.consistencyProof(from: old, to: size))
        }
        for level in [-1, 11, 62, 63, 64, 100] {
            #expect(throws: LogReadError.self, "level \(level)") { try reader.hash(level: level, index: 0) }
        }
    }

    @Test("missing and damaged tiles are named")
    func damagedTiles() throws {
        let tile = try #require(Tile(.hashes(level: 0), index: 0, width: 5))
        let short = TileReader(size: 5) { _ throws(LogReadError) in [1, 2, 3] }
        #expect(throws: LogReadError.tileLength(tile, expected: 160, found: 3)) { try short?.root(size: 5) }
        let none = TileReader(size: 5) { tile throws(LogReadError) in throw .missingTile(tile) }
        #expect(throws: LogReadError.missingTile(tile)) { try none?.root(size: 5) }
        let entries = try #require(Tile(.entries, index: 0, width: 5))
        #expect(throws: LogReadError.missingTile(entries)) { try entries.content(from: MerkleTree()) }
    }

    @Test("bundles hold entries behind their lengths, and nothing else")
    func bundles() throws {
        let entries: [[UInt8]] = [[], [1], [UInt8](repeating: 7, count: 65_535), Array("x".utf8)]
        let bytes = try EntryBundle.encode(entries)
        #expect(bytes.prefix(7) == [0, 0, 0, 1, 1, 0xFF, 0xFF])
        #expect(try EntryBundle.decode(bytes, width: 4) == entries)
        #expect(throws: EntryBundleError.truncated(4)) { try EntryBundle.decode(bytes, width: 5) }
        #expect(throws: EntryBundleError.trailingBytes(3)) { try EntryBundle.decode(bytes, width: 3) }
        #expect(throws: EntryBundleError.truncated(3)) { try EntryBundle.decode(bytes.dropLast(), width: 4) }
        #expect(throws: EntryBundleError.count(0)) { try EntryBundle.decode([], width: 0) }
        #expect(throws: EntryBundleError.count(257)) { try EntryBundle.encode([[UInt8]](repeating: [], count: 257)) }
        #expect(throws: EntryBundleError.entryTooLong(1, bytes: 65_536)) {
            try EntryBundle.encode([[], [UInt8](repeating: 0, count: 65_536)])
        }
        var generator = SeededGenerator(seed: 5)
        let small = try EntryBundle.encode([[1, 2], [], [3]])
        for _ in 0..<500 {
            let mutated = generator.mutated(small)
            if let read = try? EntryBundle.decode(mutated, width: 3) {
                #expect(try EntryBundle.encode(read) == mutated)
            }
        }
    }
}
