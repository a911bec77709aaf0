import Foundation
import Proceedings
import Testing

@testable import buurtstem

/// What every repository must do; each implementation is tried with all of it.
struct RepositoryBattery {
    /// A kind of repository, with an empty one of it, and the same one opened again where that can be.
    struct Subject: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let make: @Sendable () async throws -> (repository: any Repository, reopen: () throws -> any Repository)
    }

    static let subjects = [
        Subject(testDescription: "in memory") {
            let repository = InMemoryRepository()
            return (repository, { repository })
        },
        Subject(testDescription: "in a folder") {
            let folder = try Folder.scratch().path
            try FolderRepository.make(folder)
            return (try FolderRepository(folder, change: true), { try FolderRepository(folder, change: false) })
        },
    ]
}

@Suite("Repositories")
struct RepositoryTests {
    @Test("append when the size is as expected, and keep what was appended", arguments: RepositoryBattery.subjects)
    func append(subject: RepositoryBattery.Subject) async throws {
        let reopened: any Repository
        let reopen: () throws -> any Repository
        do {
            let (repository, again) = try await subject.make()
            #expect(try await repository.size() == 0)
            try await repository.append([[1], [2, 2]], at: 0)
            try await repository.append([], at: 2)
            try await repository.append([[UInt8](repeating: 3, count: EncodingLimits.item)], at: 2)
            #expect(try await repository.size() == 3)
            #expect(try await repository.entries(1..<2) == [[2, 2]])
            #expect(try await repository.entries(3..<3).isEmpty)
            reopen = again
        }
        reopened = try reopen()
        #expect(try await reopened.size() == 3)
        #expect(try await reopened.entries(0..<3).map(\.count) == [1, 2, EncodingLimits.item])
    }

    @Test("refuse another size, bad entries and ranges, and append nothing then", arguments: RepositoryBattery.subjects)
    func refusals(subject: RepositoryBattery.Subject) async throws {
        let (repository, _) = try await subject.make()
        try await repository.append([[1]], at: 0)
        let bad: [([[UInt8]], Int, RepositoryError.Code)] = [
            ([[2]], 0, .conflict), ([[2]], 2, .conflict), ([[2], []], 1, .entry),
            ([[2], [UInt8](repeating: 0, count: EncodingLimits.item + 1)], 1, .entry),
        ]
        for (entries, size, code) in bad {
            let error = await #expect(throws: RepositoryError.self) { try await repository.append(entries, at: size) }
            #expect(error?.code == code)
        }
        for range in [0..<2, 2..<2, 5..<9] {
            let error = await #expect(throws: RepositoryError.self) { _ = try await repository.entries(range) }
            #expect(error?.code == .range)
        }
        #expect(try await repository.entries(0..<1) == [[1]])
    }

    @Test("let one of many who append at the same size succeed", arguments: RepositoryBattery.subjects)
    func race(subject: RepositoryBattery.Subject) async throws {
        let (repository, _) = try await subject.make()
        let won = await withTaskGroup(of: Bool.self) { group in
            for writer in 1...8 {
                group.addTask {
                    do {
                        try await repository.append([[UInt8(writer)]], at: 0)
                        return true
                    } catch {
                        return false
                    }
                }
            }
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(won == 1)
        #expect(try await repository.size() == 1)
    }

    /// What a crash leaves behind at each byte of an append of two entries.
    @Test("tell a broken append from a finished one, wherever it broke")
    func crashes() async throws {
        let before = FrameIndex.framed([1, 2, 3])
        let appended = FrameIndex.framed([4, 5]) + FrameIndex.framed([6])
        for written in 0...appended.count {
            let folder = try Folder.scratch()
            try Data(before + appended.prefix(written)).write(to: folder.file("log"))
            let intent = AppendIntent(start: before.count, bytes: appended)
            try Data(intent.bytes).write(to: folder.file("log.append"))
            let condition = try LogFile(folder.path, change: true).condition
            if written == appended.count {
                #expect(condition == .whole)
                #expect(try await FolderRepository(folder.path, change: true).size() == 3)
                #expect(!FileManager.default.fileExists(atPath: folder.path + "/log.append"))
            } else {
                #expect(condition == .brokenOff(start: before.count, entries: 1), "\(written)")
                #expect(throws: RepositoryError.self) { _ = try FolderRepository(folder.path, change: true) }
                try LogFile(folder.path, change: true).cut(to: before.count)
                #expect(try await FolderRepository(folder.path, change: true).size() == 1)
            }
        }
    }

    @Test("do not take other bytes of the right length for a finished append")
    func otherBytes() throws {
        let before = FrameIndex.framed([1, 2, 3])
        let folder = try Folder.scratch()
        try Data(before + FrameIndex.framed([5])).write(to: folder.file("log"))
        let intent = AppendIntent(start: before.count, bytes: FrameIndex.framed([4]))
        try Data(intent.bytes).write(to: folder.file("log.append"))
        #expect(try LogFile(folder.path, change: false).condition == .brokenOff(start: before.count, entries: 1))
    }

    @Test("hold one writer at a time, and no reader beside it")
    func locks() async throws {
        let folder = try Folder.scratch().path
        try FolderRepository.make(folder)
        let writer = try FolderRepository(folder, change: true)
        let second = #expect(throws: RepositoryError.self) { _ = try FolderRepository(folder, change: true) }
        #expect(second?.code == .busy)
        #expect(try await writer.size() == 0)
    }
}
