/// Measures this package for `Benchmarks/run`: one process per measurement, JSON lines on standard output.
@main
enum Harness {
    static func main() async {
        do {
            try await Harness.run(Array(CommandLine.arguments.dropFirst()))
        } catch {
            Output.fail("harness: \(error)")
        }
    }

    private static func run(_ arguments: [String]) async throws {
        switch (arguments.first, arguments.count) {
        case ("count", 5):
            try CountCommand(file: arguments[1], rule: arguments[2], options: arguments[3]).run(seconds: arguments[4])
        case ("read", 3): try ReadCommand(file: arguments[1]).run(seconds: arguments[2])
        case ("scale", 5):
            try ScaleCommand(voters: arguments[1], projects: arguments[2], rule: arguments[3])
                .run(seconds: arguments[4])
        case ("record", 3...): try await RecordCommand(Array(arguments.dropFirst())).run()
        case ("city", 3): try await CityCommand(jobs: arguments[1]).run(seconds: arguments[2])
        default: throw HarnessError.usage
        }
    }
}
