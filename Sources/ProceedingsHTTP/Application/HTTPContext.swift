internal import Hummingbird
internal import HummingbirdCore
internal import NIOCore

/// What is known of a request beside what it says.
struct HTTPContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    /// The connection that it came on.
    let channel: any Channel
    /// Takes the body.
    let body = BodyReader()

    init(source: ApplicationRequestContextSource) {
        self.coreContext = CoreRequestContextStorage(source: source)
        self.channel = source.channel
    }
}
