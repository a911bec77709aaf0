/// The limits within which a server serves.
public struct HTTPOptions: Sendable {
    /// How often one source may ask, on average and at once.
    public struct Rate: Hashable, Sendable {
        /// Requests in a second, on average.
        public var perSecond: Int
        /// Requests that may come at once after a pause.
        public var burst: Int

        /// A rate.
        public init(perSecond: Int, burst: Int) {
            self.perSecond = perSecond
            self.burst = burst
        }
    }

    /// The address under which the server is reached, without a slash at the end: what pages, feeds and `Location` say.
    public var baseURL = ""
    /// The most octets of a body with one entry, or with an entry and what belongs to it.
    public var bodyBytes = 2 << 20
    /// The most octets of an outcome, trace or file for researchers that is handed in.
    public var uploadBytes = 64 << 20
    /// The most octets of bodies in memory at a time, of all requests together; beyond it requests wait outside (503).
    public var bodiesBytes = 256 << 20
    /// The most octets of all header fields of a request together.
    public var headerBytes = 16 << 10
    /// The most header fields of a request.
    public var headerFields = 64
    /// The most octets of path and query.
    public var targetBytes = 4_096
    /// The most connections at a time.
    public var connections = 4_096
    /// How long a connection may stand idle, and how long header fields may take, in milliseconds.
    public var idleMilliseconds = 30_000
    /// How long a body may take, in milliseconds.
    public var bodyMilliseconds = 30_000
    /// How long a client may let an answer wait without taking any of it, in milliseconds.
    public var writeMilliseconds = 30_000
    /// How often one source may read; `nil` for as often as it likes.
    public var readRate: Rate? = Rate(perSecond: 200, burst: 1_000)
    /// How often one source may hand something in; `nil` for as often as it likes.
    public var writeRate: Rate? = Rate(perSecond: 50, burst: 500)
    /// The most sources that are counted at a time; beyond it the ones that have been quiet longest are forgotten.
    public var sources = 65_536
    /// How many reverse proxies in front of the server add an address to `X-Forwarded-For`. With 0 that field is ignored,
    /// for anybody can write it.
    public var proxies = 0
    /// From where connections of those proxies come. In a connection from elsewhere that field is ignored as well.
    public var proxyAddresses = AddressRange.thisMachine

    /// The limits that a server has when nobody chooses others.
    public init() {}
}
