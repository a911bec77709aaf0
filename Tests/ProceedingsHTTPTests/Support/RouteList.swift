internal import Deliberation
internal import HTTPTypes
internal import Testing

@testable internal import ProceedingsHTTP

/// Every route that there is, with paths that fit the sample records.
enum RouteList {
    /// Methods and templates, as the application has them.
    static func all() throws -> [(method: String, template: String)] {
        let today = try #require(Day("2026-03-09"))
        let table = RouteTable(HTTPServices(hosted: HostedRecords(), today: { today }), HTTPOptions())
        return table.routes.map { ($0.method.rawValue, $0.template) }
    }

    /// Values for the parts of a path that vary: such as there are in `world`, and such as there are not.
    static func values(_ world: SampleWorld) -> [String: [String]] {
        let (ballot, vote) = (world.firstBallot, world.firstVote)
        return [
            "number": [0, ballot - 1, ballot, ballot + 1, vote - 1, vote, vote + 1, 99_999].map(\.description) + ["01"],
            "hash": [String(repeating: "0", count: 64), "zz"], "size": ["1", "5", "99999"],
            "initiative": ["tuin", "a%2Fb"], "meeting": ["m", "n"],
            "address": [String(repeating: "a", count: 64), "b"],
            "code": ["not-found", "sequence", "act-unknown-panel", "none-such"],
            "**": [
                "0/000", "1/000", "entries/x001/000", "0/000.p/3", "entries/000.p/3", "entries/000.p/\(ballot + 1)",
                "entries/000.p/\(ballot + 3)", "entries/000.p/\(vote + 1)", "entries/000.p/\(vote + 3)",
            ],
        ]
    }

    /// Every path of a template.
    static func paths(_ template: String, records: [String], in world: SampleWorld) -> [String] {
        let values = self.values(world)
        var paths = [""]
        for part in template.split(separator: "/") {
            let name = part.hasPrefix("{") ? String(part.dropFirst().dropLast()) : String(part)
            let known = name == "record" ? records : values[name] ?? ["x"]
            let choices = part.hasPrefix("{") || part == "**" ? known : [name]
            paths = paths.flatMap { path in choices.map { path + "/" + $0 } }
        }
        return template == "/" ? ["/"] : paths
    }
}
