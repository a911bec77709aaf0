import Foundation
import Testing

@Suite("buurtstem replay")
struct ReplayTests {
    private func corpus() throws -> Folder {
        let folder = try Folder.scratch()
        try folder.write(Invented.square, "in/a.pb")
        try folder.write(Invented.tied, "in/deep/b.pb")
        try folder.write("no election", "in/bad.pb")
        try folder.write(Invented.square, "in/.hidden/c.pb")
        try folder.write("no election", "in/readme.txt")
        return folder
    }

    private func arguments(_ folder: Folder, _ more: String...) -> [String] {
        [
            "replay", folder.path + "/in", "--rules", "greedy,equal-shares:completion=add1,greedy:misfit=stop",
            "--no-seconds",
        ]
            + more
    }

    @Test("gives a line per file and rule in a fixed order, and one for a bad file")
    func lines() throws {
        let folder = try self.corpus()
        let one = try Program.run(self.arguments(folder, "--jobs", "1"))
        let two = try Program.run(self.arguments(folder, "--jobs", "4"))
        #expect(one.status == 1)
        #expect(one.output == two.output)
        let lines = one.output.split(separator: "\n")
        #expect(lines.count == 7)
        #expect(lines.count { $0.contains("\"error\":") } == 1)
        #expect(one.error.contains("bad.pb"))
        #expect(lines[1].contains("\"spec\": \"equal-shares:completion=add1\""))
        for line in lines {
            #expect(try JSONSerialization.jsonObject(with: Data(line.utf8)) is [String: Any])
        }
    }

    @Test("goes on where a run was broken off, also within a line")
    func resumes() throws {
        let folder = try self.corpus()
        let whole = folder.file("whole.jsonl").path
        _ = try Program.run(self.arguments(folder, "--output", whole))
        let text = try folder.read("whole.jsonl")
        for cut in [0, 1, text.utf8.count / 3, text.utf8.count - 1, text.utf8.count] {
            let part = String(decoding: Array(text.utf8.prefix(cut)), as: UTF8.self)
            let path = try folder.write(part, "part.jsonl")
            _ = try Program.run(self.arguments(folder, "--output", path))
            #expect(try folder.read("part.jsonl") == text, "cut at \(cut)")
        }
    }

    @Test("divides the files over shards without loss or overlap")
    func shards() throws {
        let folder = try self.corpus()
        let all = try Program.run(self.arguments(folder)).output.split(separator: "\n")
        let parts = try (1...3).flatMap {
            try Program.run(self.arguments(folder, "--shard", "\($0)/3")).output.split(separator: "\n")
        }
        #expect(parts.sorted() == all.sorted())
    }

    @Test("refuses a shard that is none", arguments: ["0/3", "4/3", "x", "1/0", "1"])
    func badShard(shard: String) throws {
        #expect(try Program.run(self.arguments(self.corpus(), "--shard", shard)).status == 2)
    }
}
