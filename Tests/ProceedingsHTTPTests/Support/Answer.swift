/// What a server answered, taken apart.
struct Answer: Sendable {
    let status: Int
    /// Header fields, names in small letters; the last of a name counts.
    let headers: [String: String]
    let body: [UInt8]
    /// Every octet as it came.
    let raw: [UInt8]

    var text: String { String(decoding: self.body, as: UTF8.self) }

    /// `nil` for what is no answer.
    init?(_ raw: [UInt8]) {
        let blank = Array("\r\n\r\n".utf8)
        guard let end = raw.indices.first(where: { raw[$0...].starts(with: blank) }) else { return nil }
        let lines = String(decoding: raw[..<end], as: UTF8.self).split(
            separator: "\r\n",
            omittingEmptySubsequences: false
        )
        let words = (lines.first ?? "").split(separator: " ")
        guard words.count >= 2, let status = Int(words[1]) else { return nil }
        var headers: [String: String] = [:]
        for line in lines.dropFirst() {
            let pair = line.split(separator: ":", maxSplits: 1)
            if pair.count == 2 { headers[pair[0].lowercased()] = String(pair[1].drop { $0 == " " }) }
        }
        self.status = status
        self.headers = headers
        let rest = Array(raw[(end + 4)...])
        self.body = headers["transfer-encoding"] == "chunked" ? Answer.unchunked(rest) : rest
        self.raw = raw
    }

    private static func unchunked(_ bytes: [UInt8]) -> [UInt8] {
        var (body, position): ([UInt8], Int) = ([], 0)
        while let line = bytes[position...].firstIndex(of: 13),
            let size = Int(String(decoding: bytes[position..<line], as: UTF8.self), radix: 16), size > 0,
            line + 2 + size <= bytes.count
        {
            body += bytes[(line + 2)..<(line + 2 + size)]
            position = line + 4 + size
        }
        return body
    }
}
