internal import BallotRules
internal import Credentials
internal import Proceedings
internal import Signing

/// An issuer’s book in a file of its own: every answer is on the disk before it is given out.
struct BookFile {
    private(set) var book: IssuanceBook
    private var file: FrameFile

    /// Opens the book of this round.
    ///
    /// - Parameter issuer: whose book it is to be, where there is none yet; `nil` when it must be there.
    init(_ path: String, _ terms: RoundTerms, issuer: Int? = nil) throws(Failure) {
        if issuer == nil { _ = try SystemFile.size(of: path) }
        self.file = try FrameFile(path)
        let frames = try self.file.frames()
        guard let head = frames.first else {
            self.book = IssuanceBook(manifest: terms.hash, issuer: issuer ?? 0, voters: terms.manifest.registerSize)
            try self.file.append(BookFile.head(self.book).encoded)
            return
        }
        guard
            let number = (0...1).first(where: { number in
                let empty = IssuanceBook(manifest: terms.hash, issuer: number, voters: terms.manifest.registerSize)
                return BookFile.head(empty).encoded == head
            }), issuer == nil || issuer == number
        else { throw Failure(IssuanceProblem.book, place: path) }
        var book = IssuanceBook(manifest: terms.hash, issuer: number, voters: terms.manifest.registerSize)
        for frame in frames.dropFirst() {
            guard case .array(let items)? = try? Item(decoding: frame), items.count == 3,
                case .uint(let leaf) = items[0], case .octets(let question) = items[1],
                case .octets(let signature) = items[2], let hash = Digest(question), leaf < UInt64(book.voters)
            else { throw Failure(IssuanceProblem.book, place: path) }
            book.restore(leaf: Int(leaf), IssuanceBook.Answer(question: hash, signature: signature))
        }
        self.book = book
    }

    /// Answers a request, and keeps the answer first. The same request gets the same answer.
    mutating func answer(
        _ request: CredentialExchange.Request,
        _ register: Register,
        _ key: IssuerSecretKey,
        isProven: Bool,
        place: String
    ) throws(Failure) -> CredentialExchange.Answer {
        let known = self.book.answers
        let leaf: Int
        let answer: IssuanceBook.Answer
        do throws(IssuanceProblem) {
            (leaf, answer) = try self.book.answer(
                request.application,
                leaves: register.leaves,
                key: key,
                isProven: isProven
            )
        } catch {
            throw Failure(error, place: place)
        }
        if known[leaf] == nil {
            let line = Item.array([.uint(UInt64(leaf)), .octets(answer.question.bytes), .octets(answer.signature)])
            try self.file.append(line.encoded)
        }
        return CredentialExchange.Answer(
            manifest: self.book.manifest,
            issuer: self.book.issuer,
            leaf: leaf,
            signature: answer.signature
        )
    }

    private static func head(_ book: IssuanceBook) -> Item {
        .array([
            .text("book"), .octets(book.manifest.bytes), .uint(UInt64(book.issuer)), .uint(UInt64(book.voters)),
        ])
    }
}
