/// How a key file holds its secret.
public enum StoredSecret: Sendable {
    /// Not at all: the file may be given to anybody.
    case none
    /// In the clear: only where somebody asked for it.
    case clear(SecretBytes)
    /// Under a passphrase.
    case encrypted(EncryptedSecret)
}
