import Foundation
import Signing
import Testing

@Suite("Secrets")
struct SecretTests {
    @Test("Printing a secret or a key shows nothing of it")
    func printing() throws {
        let seed = [UInt8](repeating: 0xa7, count: 32)
        let signing = try SigningKey(seed: seed)
        let box = try BoxSecretKey(secret: seed)
        let secret = try SecretBytes(seed)
        let phrase = try RecoveryPhrase(secret: SecretBytes(seed.prefix(16)))
        let file = try KeyFile(purpose: .voter, publicPart: signing.verificationKey.bytes, clear: SecretBytes(seed))
        var text = ""
        for value in [signing, box, secret, phrase, file] as [Any] {
            text +=
                "\(value) \(String(reflecting: value)) \(String(describing: Mirror(reflecting: value).children.map(\.value)))"
            dump(value, to: &text)
        }
        for form in ["a7a7", "167, 167", "167\n", "0xa7", phrase.text, "p8enp6en"] {
            #expect(!text.contains(form), "\(form)")
        }
        #expect("\(signing)" == "SigningKey(public: \(signing.verificationKey.hexadecimal))")
        #expect(text.contains(box.publicKey.hexadecimal))
    }

    @Test("The bytes come out as they went in")
    func bytes() throws {
        let secret = try SecretBytes([1, 2, 3])
        #expect(secret.count == 3)
        #expect(secret.withBytes { span in span.indices.map { span[$0] } } == [1, 2, 3])
        #expect(try secret.isEqual(to: SecretBytes([1, 2, 3])))
        #expect(try !secret.isEqual(to: SecretBytes([1, 2, 4])))
        #expect(try !secret.isEqual(to: SecretBytes([1, 2])))
        #expect(throws: SecretFault.size(0)) { try SecretBytes([]) }
        #expect(throws: SecretFault.size(SecretBytes.limit + 1)) { try SecretBytes(random: SecretBytes.limit + 1) }
        #expect(try !SecretBytes(random: 32).isEqual(to: SecretBytes(random: 32)))
        let key = try SigningKey(seed: [UInt8](5..<37))
        #expect(key.withSeed { span in span.indices.map { span[$0] } } == [UInt8](5..<37))
    }

    @Test("An array that is taken is empty afterwards, also where it was too long")
    func taking() throws {
        var bytes: [UInt8] = [1, 2, 3]
        let secret = try SecretBytes(taking: &bytes)
        #expect(bytes.isEmpty && secret.count == 3)
        var long = [UInt8](repeating: 1, count: SecretBytes.limit + 1)
        #expect(throws: SecretFault.self) { try SecretBytes(taking: &long) }
        #expect(long.isEmpty)
    }

    @Test("A seed of another length is refused")
    func seeds() {
        #expect(throws: SecretFault.count(actual: 31, expected: 32)) { try SigningKey(seed: [UInt8](0..<31)) }
        #expect(throws: SecretFault.count(actual: 0, expected: 32)) { try SigningKey(seed: []) }
    }

    /// That memory is zeroed when a secret is let go cannot be read afterwards, for it is no longer mapped: reading it ends
    /// the process, which is what is seen here. The same goes for writing to it and for reading past its end.
    @Test("Secrets cannot be written to, read past their end, or read after they are gone")
    func guarded() async {
        await #expect(processExitsWith: .failure) {
            let secret = try SecretBytes([1, 2, 3, 4])
            secret.withBytes { span in
                unsafe span.withUnsafeBytes { buffer in
                    unsafe UnsafeMutableRawPointer(mutating: buffer.baseAddress)?.storeBytes(of: 9, as: UInt8.self)
                }
            }
        }
        await #expect(processExitsWith: .failure) {
            let secret = try SecretBytes([1, 2, 3, 4])
            let after = secret.withBytes { span in
                unsafe span.withUnsafeBytes { unsafe $0.baseAddress?.load(fromByteOffset: 4, as: UInt8.self) }
            }
            print(after ?? 0)
        }
        await #expect(processExitsWith: .failure) {
            var secret: SecretBytes? = try SecretBytes([1, 2, 3, 4])
            let address = secret?.withBytes { span in
                unsafe span.withUnsafeBytes { UInt(bitPattern: $0.baseAddress) }
            }
            secret = nil
            print(unsafe UnsafePointer<UInt8>(bitPattern: address ?? 0)?.pointee ?? 0)
        }
        await #expect(processExitsWith: .success) {
            let secret = try SecretBytes([1, 2, 3, 4])
            let first = secret.withBytes { $0[0] }
            exit(first == 1 ? 0 : 1)
        }
    }
}
