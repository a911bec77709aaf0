/// A form that answers and bodies have.
struct MediaForm: Hashable, Sendable {
    /// Type and subtype, in small letters.
    let type: String
    /// What stands behind it in `Content-Type`.
    let suffix: String

    /// The value of `Content-Type`.
    var contentType: String { self.type + self.suffix }

    static let json = MediaForm(type: "application/json", suffix: "")
    static let problem = MediaForm(type: "application/problem+json", suffix: "")
    static let text = MediaForm(type: "text/plain", suffix: "; charset=utf-8")
    static let html = MediaForm(type: "text/html", suffix: "; charset=utf-8")
    static let style = MediaForm(type: "text/css", suffix: "; charset=utf-8")
    static let octets = MediaForm(type: "application/octet-stream", suffix: "")
    static let cbor = MediaForm(type: "application/cbor", suffix: "")
    static let submission = MediaForm(type: "application/vnd.buurtstem.submission", suffix: "")
    static let frames = MediaForm(type: "application/vnd.buurtstem.entries", suffix: "")
    static let package = MediaForm(type: "application/vnd.buurtstem.record", suffix: "")
    static let calendar = MediaForm(type: "text/calendar", suffix: "; charset=utf-8")
    static let atom = MediaForm(type: "application/atom+xml", suffix: "")
    static let csv = MediaForm(type: "text/csv", suffix: "; charset=utf-8")
    static let metrics = MediaForm(type: "text/plain", suffix: "; version=0.0.4; charset=utf-8")
    static let logSize = MediaForm(type: "text/x.tlog.size", suffix: "")

    /// The form that `Accept` likes best (RFC 9110, 12.5.1), the earlier one of two that it likes as well; `nil` when it
    /// takes none of them.
    static func chosen(_ forms: [MediaForm], by accept: String?) -> MediaForm? {
        let wishes = Wish.list(accept ?? "*/*")
        var best: (form: MediaForm, quality: Int)?
        for form in forms {
            let quality = form.quality(wishes)
            if quality > best?.quality ?? 0 { best = (form, quality) }
        }
        return best?.form
    }

    /// How much it is liked, in thousandths: by the wish that names it most exactly.
    private func quality(_ wishes: [Wish]) -> Int {
        let group = self.type.split(separator: "/").first.map { $0 + "/*" } ?? ""
        for name in [self.type, String(group), "*/*"] {
            if let wish = wishes.first(where: { $0.name == name }) { return wish.quality }
        }
        return 0
    }
}
