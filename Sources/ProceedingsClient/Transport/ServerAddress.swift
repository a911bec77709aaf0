internal import Foundation

/// Where a server is: `https://host`, with a port and a path where needed.
///
/// Without encryption (`http`) only on this machine, unless the caller allows it for what is public anyway.
public struct ServerAddress: Hashable, Sendable, CustomStringConvertible {
    /// Why a text is no such address.
    public enum Problem: String, Error, CaseIterable, Hashable, Sendable {
        /// It is no address at all, is longer than ``ServerAddress/mostCharacters``, or has a query, a fragment, a user name
        /// or a password.
        case malformed
        /// It begins with something else than `https://` or `http://`.
        case otherScheme = "other-scheme"
        /// It begins with `http://` and is not on this machine.
        case notEncrypted = "not-encrypted"
    }

    /// The address, without a slash at the end.
    public let text: String

    /// The most characters.
    public static let mostCharacters = 1_024

    /// An address as somebody wrote it.
    ///
    /// - Parameter isPlainAllowed: whether `http://` is taken for any host.
    public init(_ text: String, isPlainAllowed: Bool = false) throws(Problem) {
        let isPrintable = text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "\\") }
        guard text.utf8.count <= ServerAddress.mostCharacters, isPrintable, let parts = URLComponents(string: text),
            let scheme = parts.scheme?.lowercased(), let host = parts.host, !host.isEmpty, parts.user == nil,
            parts.password == nil, parts.query == nil, parts.fragment == nil, !parts.path.contains("..")
        else { throw .malformed }
        switch scheme {
        case "https": break
        case "http": if !isPlainAllowed, !ServerAddress.isHere(host) { throw .notEncrypted }
        default: throw .otherScheme
        }
        var bare = Substring(text)
        while bare.last == "/" { bare.removeLast() }
        self.text = String(bare)
    }

    /// The address.
    public var description: String { self.text }

    /// The address of something below: `path` begins with a slash and is made of what needs no escape in an address.
    public func below(_ path: String) -> String { self.text + path }

    private static func isHere(_ host: String) -> Bool {
        ["localhost", "127.0.0.1", "[::1]", "::1"].contains(host.lowercased())
    }
}
