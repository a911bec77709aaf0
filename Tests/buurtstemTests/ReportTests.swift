import Foundation
import Testing

@Suite("The report")
struct ReportTests {
    private func page(_ text: String, language: String) throws -> String {
        let folder = try Folder.scratch()
        let file = try folder.write(text, "plein.pb")
        let report = folder.file("report.html").path
        let run = try Program.run(
            ["tally", file, "--rule", "equal-shares", "--explain", "--lang", language, "--report", report]
        )
        #expect(run.status == 0, "\(run.error)")
        return try folder.read("report.html")
    }

    @Test("stands alone: no scripts, nothing from elsewhere", arguments: ["nl", "en"])
    func standsAlone(language: String) throws {
        let page = try self.page(Invented.square, language: language)
        #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"\(language)\">"))
        for word in ["<script", "<link", "<img", "<iframe", "@import", "url(", "src=", "href=", "http:"] {
            #expect(!page.contains(word), "\(word)")
        }
        #expect(page.contains("@page { size: A4"))
    }

    @Test("is well formed, with a title for every chart and a scope for every heading of a table")
    func wellFormed() throws {
        let page = try self.page(Invented.hostile, language: "nl")
        var open: [Substring] = []
        for match in page.matches(of: /<(\/?)([a-z0-9]+)[^<>]*>/) {
            if ["meta", "br"].contains(match.2) { continue }
            if match.1.isEmpty {
                open.append(match.2)
            } else {
                #expect(open.popLast() == match.2)
            }
        }
        #expect(open.isEmpty)
        let charts = page.matches(of: /<svg viewBox/).count
        #expect(
            charts >= 3
                && page.matches(of: /<svg viewBox[^>]*role="img" aria-label="[^"]+"[^>]*><title>/).count == charts
        )
        #expect(page.matches(of: /<th(?![a-z])/).count == page.matches(of: /<th scope="/).count)
        #expect(page.matches(of: /<h1>/).count == 1)
    }

    @Test("escapes every name")
    func escapes() throws {
        let page = try self.page(Invented.hostile, language: "en")
        #expect(!page.contains("<script"))
        #expect(!page.contains("</title><b>"))
        #expect(!page.contains("\u{1B}") && !page.contains("\u{202E}"))
        #expect(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;&amp;"))
    }
}
