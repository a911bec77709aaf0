internal import BallotRules

/// Runs tasks on several cores and writes their lines in the order of the tasks.
struct Replay {
    let tasks: [ReplayTask]
    let jobs: Int
    let hasSeconds: Bool

    /// Runs all; returns how many files could not be read.
    func run(into sink: ReplaySink, skipped: Int) async throws(Failure) -> Int {
        var progress = ReplayProgress(total: self.tasks.count, skipped: skipped)
        var waiting: [Int: ReplayTask.Lines] = [:]
        var next = 0
        var bad = 0
        for await (position, lines) in self.results() {
            waiting[position] = lines
            while let ready = waiting.removeValue(forKey: next) {
                try sink.add(ready.text)
                if let failure = ready.failure {
                    bad += 1
                    progress.clear()
                    Console.complain(failure)
                }
                next += 1
            }
            progress.advance(self.tasks[position].path)
        }
        progress.finish()
        return bad
    }

    /// The results as they come, with the position of their task.
    private func results() -> AsyncStream<(Int, ReplayTask.Lines)> {
        let (tasks, jobs, hasSeconds) = (self.tasks, self.jobs, self.hasSeconds)
        return AsyncStream { continuation in
            let work = Task.detached {
                await withTaskGroup(of: (Int, ReplayTask.Lines).self) { group in
                    var started = 0
                    while started < min(jobs, tasks.count) {
                        let position = started
                        group.addTask { (position, tasks[position].run(hasSeconds: hasSeconds)) }
                        started += 1
                    }
                    while let result = await group.next() {
                        continuation.yield(result)
                        if started < tasks.count && !Task.isCancelled {
                            let position = started
                            group.addTask { (position, tasks[position].run(hasSeconds: hasSeconds)) }
                            started += 1
                        }
                    }
                }
                continuation.finish()
            }
            continuation.onTermination = { _ in work.cancel() }
        }
    }
}
