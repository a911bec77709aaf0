"""Section 3.7: paper ballots, in batches, each entered by two clerks."""

from .report import Refusal


class Paper:
    """The batches, and what the clerks read."""

    def __init__(self, manifest, form):
        self.manifest = manifest
        self.form = form
        self.at_desk = 0
        self.batches = []
        self.read = {}
        self.counted = []
        self.settled = set()

    @property
    def next_batch(self):
        return len(self.batches) + 1

    @property
    def complete(self):
        return len(self.settled) == sum(used for _, used in self.batches)

    def hand_out(self):
        self.at_desk += 1

    def close_batch(self, batch, channel, issued, used, unused, spoiled):
        if batch != self.next_batch:
            raise Refusal(8, "the batch is not the next one")
        if used != self.at_desk:
            raise Refusal(8, "the batch has another number of ballots than voters at the desk")
        self.batches.append((channel, used))
        self.at_desk = 0

    def place(self, batch, number):
        if not 1 <= batch <= len(self.batches) or not 1 <= number <= self.batches[batch - 1][1]:
            raise Refusal(8, "there is no such paper ballot")
        return batch, number

    def check_choices(self, choices):
        fault = self.form.fault(choices)
        if fault:
            raise Refusal(12, fault)

    def enter(self, content, clerk, number, leaf):
        place, choices = self.place(content[2], content[3]), content[4]
        before = self.read.setdefault(place, [])
        if len(before) == 2 or any(other == clerk for other, _ in before):
            raise Refusal(8, "the paper ballot was entered by this clerk, or by two, before")
        self.check_choices(choices)
        before.append((clerk, choices))
        if len(before) == 2 and before[0][1] == before[1][1]:
            self.settle(place, number, leaf, choices)

    def resolve(self, content, number, leaf):
        place, valid, choices = self.place(content[2], content[3]), content[4], content[5]
        if place in self.settled or len(self.read.get(place, [])) != 2:
            raise Refusal(8, "there is nothing to resolve about the paper ballot")
        if valid:
            self.check_choices(choices)
            self.settle(place, number, leaf, choices)
        self.settled.add(place)

    def settle(self, place, number, leaf, choices):
        self.settled.add(place)
        self.counted.append((number, leaf, choices, self.batches[place[0] - 1][0]))
