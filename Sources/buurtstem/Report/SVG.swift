/// Parts of charts. Coordinates are for drawing only and are rounded to a tenth of a unit.
enum SVG {
    /// A chart `width` by `height` units with a name and a description for those who do not see it.
    static func chart(
        width: Double,
        height: Double,
        title: String,
        description: String,
        _ content: [HTML]
    ) -> HTML {
        .tag(
            "svg",
            [
                "viewBox": "0 0 \(self.number(width)) \(self.number(height))", "role": "img",
                "aria-label": title + ". " + description, "class": "chart",
            ],
            all: [.tag("title", [:], .text(title)), .tag("desc", [:], .text(description))] + content
        )
    }

    static func rect(
        _ x: Double,
        _ y: Double,
        _ width: Double,
        _ height: Double,
        _ style: String,
        title: String? = nil
    ) -> HTML {
        .tag(
            "rect",
            [
                "x": self.number(x), "y": self.number(y), "width": self.number(width), "height": self.number(height),
                "class": style,
            ],
            all: self.tip(title)
        )
    }

    static func line(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ style: String) -> HTML {
        .tag(
            "line",
            [
                "x1": self.number(x1), "y1": self.number(y1), "x2": self.number(x2), "y2": self.number(y2),
                "class": style,
            ]
        )
    }

    static func dot(_ x: Double, _ y: Double, radius: Double, _ style: String, title: String) -> HTML {
        .tag(
            "circle",
            ["cx": self.number(x), "cy": self.number(y), "r": self.number(radius), "class": style],
            all: self.tip(title)
        )
    }

    static func label(_ x: Double, _ y: Double, _ text: String, anchor: String = "start", style: String = "") -> HTML {
        .tag("text", ["x": self.number(x), "y": self.number(y), "text-anchor": anchor, "class": style], .text(text))
    }

    static func path(_ points: [(Double, Double)], _ style: String) -> HTML {
        let steps = points.enumerated().map { ($0 == 0 ? "M" : "L") + self.number($1.0) + " " + self.number($1.1) }
        return .tag("path", ["d": steps.joined(separator: " "), "class": style])
    }

    /// A coordinate with at most one decimal; 0 for what is no number.
    static func number(_ value: Double) -> String {
        guard value.isFinite, abs(value) < 1e9 else { return "0" }
        let tenths = Int((value * 10).rounded())
        let sign = tenths < 0 ? "-" : ""
        let (whole, rest) = (abs(tenths) / 10, abs(tenths) % 10)
        return rest == 0 ? "\(sign)\(whole)" : "\(sign)\(whole).\(rest)"
    }

    private static func tip(_ title: String?) -> [HTML] {
        title.map { [.tag("title", [:], .text($0))] } ?? []
    }
}
