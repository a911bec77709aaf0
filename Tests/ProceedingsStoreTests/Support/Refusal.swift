import Proceedings

/// With which code `body` is refused; `nil` when it is not.
func refusal(_ body: () async throws -> some Any) async -> RepositoryError.Code? {
    do {
        _ = try await body()
        return nil
    } catch {
        return (error as? RepositoryError)?.code
    }
}
