internal import Deliberation
internal import Foundation
internal import Testing

@testable internal import ProceedingsHTTP

/// Every page, for somebody who does not see it, or reads it with a keyboard (WCAG 2.2).
@Suite("Pages") struct PageAccessTests {
    private static func pages(_ world: SampleWorld) throws -> [String] {
        let templates = try RouteList.all().map(\.template).filter {
            $0.hasPrefix("/records") || $0 == "/" || $0 == "/verify"
        }
        return templates.flatMap {
            RouteList.paths($0, records: ["round", "closed", "done", "panels", "decided"], in: world)
        }
            + ["/problems/sequence"]
    }

    @Test("have a language, landmarks, headings in order, and names for what is reached", arguments: ["nl", "en"])
    func accessible(language: String) async throws {
        let world = try await SampleWorld()
        let pages = try await TestServer.run(world.hosted) { server in
            var pages: [(path: String, text: String)] = []
            for path in try Self.pages(world) {
                let answer = try await server.ask("GET", path + "?lang=\(language)")
                if answer.status == 200 { pages.append((path, answer.text)) }
            }
            return pages
        }
        #expect(pages.count >= 18)
        for (path, text) in pages {
            #expect(text.hasPrefix("<!doctype html>\n<html lang=\"\(language)\">"), "\(path)")
            #expect(text.contains("<nav aria-label="), "\(path)")
            for part in ["<header>", "<main id=\"content\">", "<footer>", "href=\"#content\""] {
                #expect(text.components(separatedBy: part).count == 2, "\(path): \(part)")
            }
            #expect(text.contains("hreflang=\"\(language == "nl" ? "en" : "nl")\""), "\(path)")
            let levels = text.matches(of: /<h([1-6])[ >]/).compactMap { Int($0.1) }
            #expect(levels.first == 1 && levels.count { $0 == 1 } == 1, "\(path): \(levels)")
            for (one, next) in zip(levels, levels.dropFirst()) { #expect(next <= one + 1, "\(path): \(levels)") }
            for empty in ["<p></p>", "<li></li>", "<ul>\n</ul>", "<h2></h2>", "></a>", "<title> "] {
                #expect(!text.contains(empty), "\(path): \(empty)")
            }
            for table in text.matches(of: /<th[ >][^>]*/) { #expect(table.0.contains("scope="), "\(path): \(table.0)") }
            for match in text.matches(of: /<(\w+)[^>]*tabindex="0"[^>]*>/) {
                #expect(match.0.contains("role=\"region\"") && match.0.contains("aria-label=\""), "\(path): \(match.0)")
            }
            #expect(!text.contains("<b>groen</b>") && !text.contains("<nieuw>") && !text.contains("<script"), "\(path)")
            let opened = text.matches(of: /<(ul|ol|li|dl|table|article|p|pre|h[1-6]|section|nav)[ >]/).map {
                String($0.1)
            }
            for name in Set(opened) {
                let closed = text.components(separatedBy: "</\(name)>").count - 1
                #expect(opened.count { $0 == name } == closed, "\(path): <\(name)> and </\(name)>")
            }
        }
    }

    @Test("tell people of problems too, and programs as before") func problems() async throws {
        let world = try await SharedWorld.world
        let browser = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"
        let cases: [(path: String, status: Int, words: String)] = [
            ("/records/none", 404, "Dit is er niet"), ("/v1/records/round/outcome", 403, "Er is nog geen uitslag"),
            ("/records/panels/register?quarter=x&lang=en", 400, "A parameter in the address is wrong"),
            ("//evil.example/%2e%2e", 400, "Dit adres klopt niet"),
            ("/records/round?lang=nl&lang=en", 400, "klopt niet"),
        ]
        let check = try InterfaceDocument().check
        try await TestServer.run(world.hosted) { server in
            for (path, status, words) in cases {
                let page = try await server.ask("GET", path, [("Accept", browser)])
                #expect(page.status == status && page.headers["content-type"] == "text/html; charset=utf-8", "\(path)")
                #expect(page.text.contains("<h1>") && page.text.contains(words), "\(path): \(page.text)")
                #expect(!page.text.contains("href=\"//"), "\(path)")
                #expect(page.headers["cache-control"] == "no-store", "\(path)")
                for accept in ["application/json", "*/*", "application/problem+json, text/html;q=0.8, */*;q=0.9"] {
                    let answer = try await server.ask("GET", path, [("Accept", accept)])
                    #expect(InterfaceTests.code(answer, check, path) != nil && answer.status == status, "\(path)")
                }
            }
        }
    }

    /// The least contrast of text is 4.5 : 1 (WCAG 2.2, 1.4.3).
    @Test("have letters that stand out, by day and by night") func contrast() throws {
        let style = String(decoding: PackageResources.style_css, as: UTF8.self)
        let themes = style.components(separatedBy: "prefers-color-scheme: dark")
        #expect(themes.count == 2)
        var colours: [String: String] = [:]
        for theme in themes {
            for match in theme.matches(of: /--([a-z]+): (#[0-9a-f]{3,6})/) {
                colours[String(match.1)] = String(match.2)
            }
            for (letters, ground) in [
                ("ink", "paper"), ("soft", "paper"), ("link", "paper"), ("ink", "track"), ("ink", "alert"),
            ] {
                let ratio = try Self.ratio(#require(colours[letters]), #require(colours[ground]))
                #expect(ratio >= 4.5, "\(letters) on \(ground): \(ratio)")
            }
        }
    }

    private static func ratio(_ one: String, _ other: String) -> Double {
        let (first, second) = (self.luminance(one), self.luminance(other))
        return (max(first, second) + 0.05) / (min(first, second) + 0.05)
    }

    private static func luminance(_ colour: String) -> Double {
        let digits = colour.dropFirst().map(String.init)
        let pairs =
            digits.count == 3
            ? digits.map { $0 + $0 } : stride(from: 0, to: 6, by: 2).map { digits[$0] + digits[$0 + 1] }
        let parts = pairs.map { pair -> Double in
            let value = Double(Int(pair, radix: 16) ?? 0) / 255
            return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }
}
