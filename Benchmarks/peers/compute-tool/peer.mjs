// Counts one file with the equalshares.net compute tool's own parser and worker, under node, and prints one JSON line.
//
// BUURTSTEM_COMPUTE_TOOL names a checkout of equalshares/equalshares-compute-tool. Its code is run as it stands; only
// `breakTies` is replaced in the running copy, by order of identifier, since the tool has no such order of its own.
//
// usage: node peer.mjs FILE RULE SECONDS
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runInContext, createContext } from "node:vm";

const [file, rule, seconds] = process.argv.slice(2);
const tool = process.env.BUURTSTEM_COMPUTE_TOOL;
const completions = { "mes-cost": "none", "mes-cost-utilitarian": "utilitarian", "add1-cost": "add1", "add1u-cost": "add1u" };
if (!tool || !(rule in completions)) {
    console.error("usage: BUURTSTEM_COMPUTE_TOOL=CHECKOUT node peer.mjs FILE mes-cost|add1-cost|add1u-cost SECONDS");
    process.exit(2);
}

const parser = readFileSync(join(tool, "js/pabulibParser.js"), "utf8");
const { parsePabulibFromString } = await import("data:text/javascript," + encodeURIComponent(parser));
const worker = { performance, console, onmessage: null, result: null };
worker.self = worker;
worker.postMessage = (message) => { if (message.type === "result") worker.result = message; };
createContext(worker);
worker.importScripts = (name) => runInContext(readFileSync(join(tool, "js", name), "utf8"), worker);
runInContext(readFileSync(join(tool, "js/methodOfEqualSharesWorker.js"), "utf8"), worker);
runInContext("breakTies = (N, C, cost, approvers, params, choices) => [[...choices].sort()[0]];", worker);

const params = {
    tieBreaking: [], completion: completions[rule], add1options: ["exhaustive", "integral"],
    comparison: "none", accuracy: "floats", increment: 1, budgetIncrement: 1,
};
const parseStart = performance.now();
let instance = parsePabulibFromString(readFileSync(file, "utf8"));
const parsing = (performance.now() - parseStart) / 1000;
const durations = [];
while (durations.length < 3 && durations.reduce((a, b) => a + b, 0) < Number(seconds)) {
    const start = performance.now();
    worker.onmessage({ data: { instance, params } });
    durations.push((performance.now() - start) / 1000);
}
durations.sort((a, b) => a - b);
console.log(JSON.stringify({
    status: "ok", seconds_min: durations[0], seconds_median: durations[durations.length >> 1],
    repetitions: durations.length, parse_seconds: parsing,
    peak_rss_mb: Math.round(process.resourceUsage().maxRSS / 102.4) / 10, winners: [...worker.result.winners].sort(),
}));
