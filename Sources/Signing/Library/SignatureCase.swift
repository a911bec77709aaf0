/// A signature with the key and the message that it is said to belong to.
package struct SignatureCase: Sendable {
    package let name: String
    package let key: [UInt8]
    package let message: [UInt8]
    package let signature: [UInt8]

    /// A case from hexadecimal digits. Digits that cannot be read give an empty value, which no library accepts and
    /// which the tests look for.
    init(_ name: String, key: String, message: String, signature: String) {
        self.name = name
        self.key = Hexadecimal.decode(key.utf8) ?? []
        self.message = Hexadecimal.decode(message.utf8) ?? []
        self.signature = Hexadecimal.decode(signature.utf8) ?? []
    }
}
