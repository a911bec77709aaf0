"""Times of peers recorded on another machine, shown where a peer cannot be run or does not end; never as a ratio that
a bar is judged by without saying so."""

import json

PABUTOOLS = {
    "greedy-cost": ("greedy_votes", "Cost_Sat"),
    "greedy-cardinality": ("greedy_votes_per_cost", "Cardinality_Sat"),
    "greedy-score": ("greedy_score_per_cost", "Additive_Cardinal_Sat"),
    "greedy-borda": ("greedy_borda_per_cost", "Additive_Borda_Sat;is_sat_additive"),
    "mes-cost": ("mes", "Cost_Sat;none"),
    "mes-cardinality": ("mes", "Cardinality_Sat;none"),
    "mes-score": ("mes", "Additive_Cardinal_Sat;none"),
    "mes-borda": ("mes", "Additive_Borda_Sat;none"),
    "add1-cost": ("mes", "Cost_Sat;add1u;start=floor"),
    "add1u-cost": ("mes", "Cost_Sat;add1u;start=floor"),
    "add1u-score": ("mes", "Additive_Cardinal_Sat;add1u;start=floor"),
    "add1u-borda": ("mes", "Additive_Borda_Sat;add1u;start=floor"),
    "phragmen": ("phragmen", "sequential"),
}

TOOL = {"mes-cost": "none/floats/lexico", "add1-cost": "add1u/floats/lexico", "add1u-cost": "add1u/floats/lexico"}


def lines(path):
    if not path.is_file():
        return []
    with open(path, encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def load(data):
    """Seconds by (peer, file, rule)."""
    result = {}
    for line in lines(data / "pb_reference.jsonl"):
        for rule, (name, options) in PABUTOOLS.items():
            plain = "plain profile" not in line["options"]
            if line["status"] == "ok" and line["rule"] == name and line["options"].startswith(options) and plain:
                result["pabutools", line["instance"], rule] = line["cpu_user_s"]
    for line in lines(data / "pb_node_reference.jsonl"):
        for rule, case in TOOL.items():
            if line["status"] == "ok" and line["case"] == case:
                result["compute-tool", line["instance"], rule] = line["cpu_user_s"]
    return result
