/// One sample world for tests that change nothing in it.
enum SharedWorld {
    private static let made = Task { try await SampleWorld() }

    static var world: SampleWorld {
        get async throws { try await self.made.value }
    }
}
