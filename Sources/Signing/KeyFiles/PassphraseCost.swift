/// What trying one passphrase costs: passes and memory of Argon2id (RFC 9106).
///
/// A file names its own cost, so both have upper limits: no file makes a reader work longer or take more than that.
public struct PassphraseCost: Hashable, Sendable {
    /// Allowed numbers of passes.
    public static let allowedPasses = 1...8

    /// Allowed memory in KiB.
    public static let allowedKibibytes = 8...512 * 1024

    /// How often the memory is gone over.
    public let passes: Int

    /// How much memory, in KiB.
    public let kibibytes: Int

    /// A cost, or `nil` where it is outside the limits.
    public init?(passes: Int, kibibytes: Int) {
        guard Self.allowedPasses.contains(passes), Self.allowedKibibytes.contains(kibibytes) else { return nil }
        self.init(allowedPasses: passes, kibibytes)
    }

    private init(allowedPasses: Int, _ kibibytes: Int) {
        self.passes = allowedPasses
        self.kibibytes = kibibytes
    }

    /// Three passes over 256 MiB, libsodium's "moderate": about a second.
    public static let moderate = PassphraseCost(allowedPasses: 3, 256 * 1024)

    /// Two passes over 64 MiB, libsodium's "interactive", for small devices.
    public static let interactive = PassphraseCost(allowedPasses: 2, 64 * 1024)

    /// The least of all: protects nothing, and is for keys of demonstrations and tests.
    public static let least = PassphraseCost(allowedPasses: 1, 8)
}
