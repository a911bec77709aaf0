"""Cost against growing numbers of voters and of projects, with the exponent fitted by least squares on logarithms."""

import math

import cases
import processes


def exponent(points):
    """The slope of log(seconds) against log(size), or None below three points."""
    logs = [(math.log(size), math.log(seconds)) for size, seconds in points if seconds > 0]
    if len(logs) < 3:
        return None
    middle_x = sum(x for x, _ in logs) / len(logs)
    middle_y = sum(y for _, y in logs) / len(logs)
    spread = sum((x - middle_x) ** 2 for x, _ in logs)
    return sum((x - middle_x) * (y - middle_y) for x, y in logs) / spread


def axes(quick):
    voters = cases.VOTERS[:4] if quick else cases.VOTERS
    projects = cases.PROJECTS[1:5] if quick else cases.PROJECTS
    fixed = 3_000 if quick else cases.FIXED_VOTERS
    yield "voters", [(size, cases.FIXED_PROJECTS) for size in voters]
    yield "projects", [(fixed, size) for size in projects]


def run(harness, quick, seconds, emit):
    for axis, points in axes(quick):
        for title, rule in cases.SCALING_RULES.items():
            for voters, projects in points:
                answer = processes.answer([harness, "scale", str(voters), str(projects), rule, str(seconds)], 900)
                emit({"kind": "scaling", "axis": axis, "title": title,
                      **answer, "voters": voters, "projects": projects})


def tables(rows):
    """(axis, sizes, fixed number, {title: ({size: row}, exponent, exponent of the upper half)}) for each axis."""
    for axis in ("voters", "projects"):
        mine = [row for row in rows if row["axis"] == axis and row["status"] == "ok"]
        if not mine:
            continue
        other = "projects" if axis == "voters" else "voters"
        lines = {}
        for title in cases.SCALING_RULES:
            by_size = {row[axis]: row for row in mine if row["title"] == title}
            points = [(size, row["seconds_min"]) for size, row in sorted(by_size.items())]
            lines[title] = (by_size, exponent(points), exponent(points[len(points) // 2:]))
        yield axis, sorted({row[axis] for row in mine}), mine[0][other], lines
