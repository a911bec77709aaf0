internal import Signing
internal import Testing
internal import TransparencyLog

/// Texts made by another program, in Python with the package cryptography, from the same names and entries.
enum Golden {
    static let logKey = "town.example/log+f3808542+ASfz9qXZ8H+CTEoU8MSbCGZbsc9GGLjT4WZfDUE9p45N"
    static let witnessKey = "witness0.example+b3d721fe+BGwIpQe4VtZmQ+7JK2/jbi+yTY/eUF2WGR8wML+qGfib"

    static let receipt = """
        c2sp.org/tlog-proof@v1
        extra ZW50cnkgNA==
        index 4
        n/U3thiiV++CkIxFkVrLrrbZ3qA11tk5ZPyIwZ6YyLM=
        /w4ywg/2W5esELOyZ3uHKqPVoCh9lFesukflfPSkpz8=
        l5nzB1F+9RfCIF35tndivzR1ayAJn7ffzOdrzr0nOy4=
        Gg7P34r3oeK3sD6u30u69aQetycGEXXjRiBCvpuP4wA=

        town.example/log
        11
        MpIghwdLQvu/Ojo2cjqyeCX9m62x4pvd68P+qD6ewE0=

        — town.example/log 84CFQlfoYIqeMZ3VqcUPuqBEV20VU9idCVLHSx9W2Fp4EMzye9WIediTqFzv6UrQNqBNSWw2V6hZ0jMwp7hs4tnVcwk=
        — witness0.example s9ch/gAAAAAAAAPoTv5ylKQtidzrnm0XtgiI/ewCC0zq/qCA98DoTndB6lsnl1W6Ld3t2dprfaJCeQWOJXAjyPGYbx9Dh/SibM49AQ==
        — witness1.example iKCwTQAAAAAAAAPpGp7dPUHvOaDUGUvbVCI83RhDmnnnNPQMv4iW/K0fEEo6pxxSVwAkI7gO4AUBHclquQ4xcZm3XFvQTtwvXqQ1DA==

        """

    static let request = """
        old 7
        vhV4G2KKKEFMHIoRuG24Qi+hBBIV/g18RJbSPNoeQUI=
        Rn73BqsCMMU7SGYrU3boFVbdCx4Ss2dBA/9z7i4Fh/Q=
        3QN52DrH8WTn7qMM3O+1dQglTEj3Zq/M09l2Nl4yjMw=
        l5nzB1F+9RfCIF35tndivzR1ayAJn7ffzOdrzr0nOy4=
        Gg7P34r3oeK3sD6u30u69aQetycGEXXjRiBCvpuP4wA=

        town.example/log
        11
        MpIghwdLQvu/Ojo2cjqyeCX9m62x4pvd68P+qD6ewE0=

        — town.example/log 84CFQlfoYIqeMZ3VqcUPuqBEV20VU9idCVLHSx9W2Fp4EMzye9WIediTqFzv6UrQNqBNSWw2V6hZ0jMwp7hs4tnVcwk=

        """

    static let evidence = """
        buurtstem/v1/equivocation
        first 179
        SFM123z+yWXxX/dF/GJcQdXqJkaTaTAWWCj3PdS2iFQ=
        n/U3thiiV++CkIxFkVrLrrbZ3qA11tk5ZPyIwZ6YyLM=
        /w4ywg/2W5esELOyZ3uHKqPVoCh9lFesukflfPSkpz8=
        u4iz8JXpYqNvjkCelzRwZ9W1vYMJGamU5R+beQjfoys=
        wUangc8yvkucIt6sH6xVv48vPP588PCBqV+nTOLZ0/w=

        town.example/log
        5
        fKo0Xb2JKmZFTWxlEuo8PqPw0+whvj/C4jdXBf049nI=

        — town.example/log 84CFQtdStwvwz/KPS1aygrPdVa86kSEmp3sDvm3bCBATWMsobf+DVIjbiMkgqhjVMbd046DWb1meRqGVE0GB+j1bBAs=
        town.example/log
        12
        f/aYFVsn1GQ98ji7mT3Ab4382SlDJyuDQS8yhuQHgL0=

        — town.example/log 84CFQrmKQ4dBV1LrB6q1fd4JDz42/ZquF+J90IJEZw4b+6RaYIMuwmvKOtpRSVJaefXJ2OvMQSda1fOjC1Vf0LZgEwQ=

        """
}

@Suite("Golden texts")
struct GoldenTests {
    @Test("keys, receipt, request and evidence are those that another program makes")
    func texts() throws {
        var log = try TestLog()
        log.grow(to: 11)
        #expect(log.signer.verifierKey.description == Golden.logKey)
        #expect(log.cosigners[0].verifierKey.description == Golden.witnessKey)

        let note = try log.note(11)
        let lines = [try log.cosignature(0, note, at: 1_000), try log.cosignature(1, note, at: 1_001)]
        let receipt = Receipt(
            index: 4,
            extra: entry(4),
            proof: try log.tree.inclusionProof(index: 4, size: 11).hashes,
            note: try note.adding(lines)
        )
        #expect(receipt.bytes == Array(Golden.receipt.utf8))
        let read = try Receipt(parsing: Array(Golden.receipt.utf8))
        #expect(try read.verify(leafHash: Merkle.leafHash(entry(4)), policy: log.policy()).isAccepted)

        let proof = try log.tree.consistencyProof(from: 7, to: 11).hashes
        let request = WitnessRequest(oldSize: 7, proof: proof, note: note)
        #expect(request.bytes == Array(Golden.request.utf8))

        var forked = try TestLog()
        forked.grow(to: 3)
        forked.tree.append(leafHash: Merkle.leafHash([0xFF]))
        forked.grow(to: 12)
        let key = log.signer.verifierKey
        let evidence = try Equivocation(log: key, log.note(5), forked.note(12), tree: forked.tree)
        #expect(evidence.bytes == Array(Golden.evidence.utf8))
        try Equivocation(parsing: Array(Golden.evidence.utf8)).verify(log: key)
    }
}
