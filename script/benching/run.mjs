// Matches the same people in Chromium (the worker as shipped), natively, and with other solvers: see script/bench.
import { chromium } from "@playwright/test";
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";

import { check } from "./check.mjs";
import * as families from "./people.mjs";

const { values: asked } = parseArgs({
  options: {
    families: { type: "string", default: "mentoring,ties" },
    sizes: { type: "string", default: "500,2000,5000" },
    csv: { type: "string" },
    objective: { type: "string", default: "total" },
    dist: { type: "string", default: "dist" },
    out: { type: "string", default: "bench.json" },
    others: { type: "string", default: "scipy,laprust" },
    native: { type: "string" },
    plain: { type: "boolean", default: false },
    unchecked: { type: "boolean", default: false },
  },
});

const folder = mkdtempSync(join(tmpdir(), "turnabout-bench-"));

/** The CPU time of the browser's worker thread in seconds; it waits meanwhile. */
function cpu(root) {
  const parents = new Map();
  for (const pid of readdirSync("/proc").filter((name) => /^\d+$/.test(name))) {
    try {
      parents.set(pid, readFileSync(`/proc/${pid}/stat`, "utf8").replace(/.*\) /s, "").split(" ")[1]);
    } catch {
      // It has ended.
    }
  }
  const below = (pid) => pid === String(root) || (parents.has(pid) && below(parents.get(pid)));
  let spent = 0;
  for (const pid of [...parents.keys()].filter(below)) {
    for (const task of readdirSync(`/proc/${pid}/task`)) {
      const name = readFileSync(`/proc/${pid}/task/${task}/comm`, "utf8");
      if (!name.startsWith("DedicatedWorker")) continue;
      spent = Math.max(spent, Number(readFileSync(`/proc/${pid}/task/${task}/schedstat`, "utf8").split(" ")[0]) / 1e9);
    }
  }
  return spent;
}

const name = asked.plain ? "worker_plain" : "worker";
// What the worker says gets its time and the size of its memory; before the first word and after the last it waits until
// its own thread's time is read.
const LOADER = `
  const post = self.postMessage.bind(self);
  let memory;
  const mark = () => { const ask = new XMLHttpRequest(); ask.open("GET", "/cpu", false); ask.send(); return Number(ask.responseText); };
  let begun;
  self.postMessage = (text) => {
    const at = performance.now();
    const last = typeof text === "string" && text.startsWith('{"Matched"');
    const spent = (text !== "ready" && begun === undefined) || last ? mark() : undefined;
    if (text !== "ready") begun = true;
    if (last) begun = undefined;
    post({ text, at, spent, after: performance.now(), bytes: memory?.buffer.byteLength });
  };
  importScripts("./${name}.js");
  wasm_bindgen({ module_or_path: "./${name}_bg.wasm" }).then((exports) => { memory = exports.memory; });
`;

let browserPid;
const server = createServer((request, response) => {
  const path = request.url.split("?")[0];
  const send = (type, body) => response.writeHead(200, { "content-type": type }).end(body);
  if (path === "/") return send("text/html", "<!doctype html><title>bench</title>");
  if (path === "/loader.js") return send("text/javascript", LOADER);
  if (path === "/cpu") return send("text/plain", String(cpu(browserPid)));
  if (path === "/job") return send("application/json", readFileSync(join(folder, "job.json")));
  if (path === "/again") return send("application/json", readFileSync(join(folder, "again.json")));
  if (path.endsWith(".js") || path.endsWith(".wasm")) {
    const type = path.endsWith(".js") ? "text/javascript" : "application/wasm";
    return send(type, readFileSync(join(asked.dist, path)));
  }
  response.writeHead(404).end();
});
await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
const address = `http://127.0.0.1:${server.address().port}/`;

/** One job in a fresh browser and a fresh worker. */
async function inBrowser(job) {
  const browser = await chromium.launchServer({ executablePath: process.env.CHROMIUM || undefined, args: ["--no-sandbox"] });
  browserPid = browser.process().pid;
  const client = await chromium.connect(browser.wsEndpoint());
  const page = await client.newPage();
  await page.goto(address);
  const said = await page.evaluate(async (job) => {
    const text = await (await fetch(job)).text();
    const worker = new Worker("./loader.js");
    const said = [];
    return await new Promise((done, failed) => {
      worker.onerror = (event) => failed(new Error(event.message));
      worker.onmessage = ({ data }) => {
        if (data.text === "ready") return worker.postMessage([text, null]);
        said.push(data);
        if (data.text.startsWith('{"Matched"')) done(said);
      };
    });
  }, job);
  await client.close();
  await browser.close();
  return timed(said);
}

function timed(said) {
  const outcome = JSON.parse(said.at(-1).text).Matched;
  const phases = { weighing: 0, choosing: 0, proving: 0 };
  let before = said[0].after;
  for (const [at, word] of said.slice(0, -1).entries()) {
    const { phase } = JSON.parse(word.text).Progress;
    const next = said[at + 1];
    // What lies between two words belongs to the phase that the first announced.
    phases[phase] += next.at - before;
    before = next.after;
  }
  const last = said.at(-1);
  const seconds = (ms) => Math.round(ms) / 1000;
  return {
    outcome,
    score: seconds(phases.weighing), solve: seconds(phases.choosing), certify: seconds(phases.proving),
    all: seconds(last.at - said[0].after), cpu: Math.round((last.spent - said[0].spent) * 1000) / 1000,
    memory: Math.round(Math.max(...said.map((word) => word.bytes ?? 0)) / 2 ** 20),
    pairs: outcome.pairs.length, total: outcome.total,
  };
}

function rules(objective) {
  return { objective, floor: 0.1, same_team: true, shared_times: 1, seed: 0 };
}

const rows = [];
function note(row) {
  rows.push(row);
  const column = (value, width) => String(value ?? "").padStart(width);
  const cells = [row.family, row.mentors, row.mentees, row.objective, row.where, row.score, row.solve, row.certify, row.all, row.cpu, row.rounds, row.memory, row.total, row.certified];
  const widths = [10, 6, 6, 9, 14, 8, 8, 8, 8, 8, 7, 5, 12, 5];
  const text = (value) => (typeof value === "number" && !Number.isInteger(value) ? value.toFixed(3) : value);
  console.log(cells.map((value, at) => column(text(value), widths[at])).join(" "));
}
const heads = ["family", "mentor", "mentee", "objective", "where", "score", "solve", "certify", "all", "cpu", "rounds", "MB", "total", "certified"];
console.log(heads.map((head, at) => head.padStart([10, 6, 6, 9, 14, 8, 8, 8, 8, 8, 7, 5, 12, 5][at])).join(" "));

async function bench(family, people) {
  const count = (role) => people.filter((person) => person.role === role).length;
  const common = { family, mentors: count("mentor"), mentees: count("mentee"), objective: asked.objective };
  const steering = { bans: [], pins: [] };
  const job = { people, rules: rules(asked.objective), steering };
  writeFileSync(join(folder, "job.json"), JSON.stringify({ Match: job }));
  const { outcome, ...first } = await inBrowser("/job");
  const certified = asked.unchecked ? "" : check(people, outcome, asked.objective);
  note({ ...common, where: "chromium", ...first, certified });
  if (outcome.pairs.length > 0) {
    const { mentor, mentee } = outcome.pairs[0];
    const again = { ...job, steering: { bans: [[mentor, mentee]], pins: [] }, earlier: outcome };
    writeFileSync(join(folder, "again.json"), JSON.stringify({ Match: again }));
    const { outcome: after, ...second } = await inBrowser("/again");
    note({ ...common, where: "one ban more", ...second, certified: after.certificate !== undefined });
  }
  if (asked.native) {
    const line = execFileSync(asked.native, [join(folder, "job.json")], { encoding: "utf8", maxBuffer: 2 ** 28 });
    note({ ...common, where: "native", ...JSON.parse(line) });
  }
  writeFileSync(join(folder, "people.csv"), families.csv(people));
  for (const other of asked.others.split(",").filter(Boolean)) {
    const run = spawnSync("python3", ["script/benching/others.py", join(folder, "people.csv"), other], { encoding: "utf8" });
    const line = (run.stdout ?? "").trim();
    if (line === "") continue;
    const { where, solve, cpu, total } = JSON.parse(line);
    note({ ...common, where, solve, all: solve, cpu, total });
  }
}

try {
  if (asked.csv) await bench(asked.csv.includes("survey") ? "survey" : "csv", families.read(asked.csv));
  for (const family of asked.csv ? [] : asked.families.split(",")) {
    for (const size of asked.sizes.split(",")) {
      const [mentors, mentees = mentors] = size.split("x").map(Number);
      if (family === "uniform") {
        if (!asked.native) continue;
        const line = execFileSync(asked.native, ["--uniform", String(mentors)], { encoding: "utf8" });
        note({ family, mentors, mentees: mentors, objective: "total", where: "native", ...JSON.parse(line) });
      } else {
        await bench(family, families[family](mentors, mentees));
      }
    }
  }
} finally {
  server.close();
  rmSync(folder, { recursive: true, force: true });
}
writeFileSync(asked.out, JSON.stringify(rows, null, 2) + "\n");
