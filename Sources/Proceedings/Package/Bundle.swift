public import Signing

/// Files known by their content address, in one part of a package: `u32(length) ‖ octets`, by address.
public struct Bundle: Sendable {
    /// The files, in the order of their addresses.
    public let files: [(address: Digest, bytes: [UInt8])]

    /// The most octets of one file.
    public static let mostBytes = 1 << 20

    /// A bundle of these files; what is there twice stands once.
    public init(_ files: [[UInt8]]) {
        var byAddress: [Digest: [UInt8]] = [:]
        for bytes in files { byAddress[SHA256.digest(bytes)] = bytes }
        self.files = byAddress.keys.sorted().map { (address: $0, bytes: byAddress[$0] ?? []) }
    }

    /// Reads a bundle.
    ///
    /// - Throws: the offset at which it is not as it must be: a length of 0 or more than ``mostBytes``, a file that ends
    ///   beyond the bundle, or one out of order.
    public init(decoding bytes: [UInt8]) throws(BundleFault) {
        var files: [(address: Digest, bytes: [UInt8])] = []
        var position = 0
        while position < bytes.count {
            guard bytes.count - position > 4 else { throw BundleFault(offset: position) }
            let length = bytes[position..<(position + 4)].reduce(0) { $0 << 8 | Int($1) }
            let start = position + 4
            guard (1...Bundle.mostBytes).contains(length), length <= bytes.count - start else {
                throw BundleFault(offset: position)
            }
            let file = Array(bytes[start..<(start + length)])
            let address = SHA256.digest(file)
            if let last = files.last, last.address >= address { throw BundleFault(offset: position) }
            files.append((address: address, bytes: file))
            position = start + length
        }
        self.files = files
    }

    /// The bundle's octets.
    public var encoded: [UInt8] {
        var bytes: [UInt8] = []
        for file in self.files {
            for shift in [24, 16, 8, 0] { bytes.append(UInt8(truncatingIfNeeded: file.bytes.count >> shift)) }
            bytes.append(contentsOf: file.bytes)
        }
        return bytes
    }
}

/// Where a bundle is not as it must be.
public struct BundleFault: Error, Hashable, Sendable {
    /// The octet, from 0.
    public let offset: Int
}
