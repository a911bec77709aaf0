"""Numbers and tables as people read them."""


def duration(seconds):
    if seconds is None:
        return "–"
    for unit, factor in (("s", 1), ("ms", 1e3), ("µs", 1e6)):
        value = seconds * factor
        if value >= 1 or unit == "µs":
            return f"{value:.3g} {unit}" if value < 1000 else f"{value:.0f} {unit}"
    return "–"


def ratio(value):
    if value is None:
        return "–"
    return f"{value:.2f}×" if value < 10 else f"{value:,.0f}×"


def table(header, rows, numbers=True):
    """A Markdown table; the first column is text, the others numbers unless it is said that they are not."""
    rule = "---:" if numbers else "---"
    lines = ["| " + " | ".join(header) + " |", "|" + "|".join(["---"] + [rule] * (len(header) - 1)) + "|"]
    lines += ["| " + " | ".join(row) + " |" for row in rows]
    return "\n".join(lines)


def plain(header, rows):
    """The same for a terminal."""
    widths = [max(len(row[column]) for row in [header, *rows]) for column in range(len(header))]
    def line(row):
        cells = [row[0].ljust(widths[0])] + [cell.rjust(width) for cell, width in zip(row[1:], widths[1:])]
        return "  ".join(cells)
    return "\n".join(line(row) for row in [header, *rows])


def name(file):
    return file.removesuffix(".pb").replace("_", " ")
