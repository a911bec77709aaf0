"""A part of RESULTS.md that is written by itself, between two marks."""


class Part:
    def __init__(self, begin, end):
        self.begin, self.end = begin, end

    def kept(self, document):
        """The part as it is in `document`, or nothing."""
        _, begin, rest = document.partition(self.begin)
        return begin + rest.partition(self.end)[0] + self.end + "\n" if begin else ""

    def replaced(self, document, text):
        """`document` with `text` in the place of the part that it has, or at its end."""
        before, begin, rest = document.partition(self.begin)
        if not begin:
            return document.rstrip("\n") + "\n\n" + text
        after = rest.partition(self.end)[2].lstrip("\n")
        return before + text + ("\n" + after if after else "")
