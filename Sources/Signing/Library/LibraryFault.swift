/// Why the libsodium found on this machine must not be used.
public enum LibraryFault: Error, Hashable, Sendable {
    /// The library could not start: no source of randomness, or a broken installation. Remedy: reinstall libsodium.
    case doesNotStart

    /// It gives a wrong SHA-256 digest. Remedy: install Debian's libsodium.
    case wrongDigest

    /// It takes a point for a good key that is not one; the name tells the case of the self-test. Libraries from before
    /// the repair of CVE-2025-69277 do. Remedy: libsodium 1.0.18-1+deb12u1 of Debian, 1.0.21, or newer.
    case acceptsPoint(String)

    /// It refuses a good key; the name tells the case of the self-test.
    case refusesPoint(String)

    /// It accepts a signature that the strict rule refuses; the name tells the case of the self-test.
    case acceptsSignature(String)

    /// It refuses an honest signature; the name tells the case of the self-test.
    case refusesSignature(String)
}
