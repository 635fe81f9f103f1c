// Matches the same people in Chromium (the worker as shipped), natively, and with other solvers: see script/bench.
import { chromium } from "@playwright/test";
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";

import { check, checkTable } from "./check.mjs";
import { addresses } from "../site/names.mjs";
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
    unrehearsed: { type: "boolean", default: false },
    unchecked: { type: "boolean", default: false },
  },
});

const at = addresses(asked.dist);
const SURVEY = "../shared/data/developer-survey-2023.csv";
const folder = mkdtempSync(join(tmpdir(), "turnabout-bench-"));

/** What the browser's worker thread has had of a processor, and how long it could not have one, in seconds; it waits meanwhile. */
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
  let times = [0, 0];
  for (const pid of [...parents.keys()].filter(below)) {
    for (const task of readdirSync(`/proc/${pid}/task`)) {
      const name = readFileSync(`/proc/${pid}/task/${task}/comm`, "utf8");
      if (!name.startsWith("DedicatedWorker")) continue;
      const [spent, waited] = readFileSync(`/proc/${pid}/task/${task}/schedstat`, "utf8").split(" ").map((time) => Number(time) / 1e9);
      if (spent > times[0]) times = [spent, waited];
    }
  }
  return times;
}

const name = asked.plain ? "worker_plain" : "worker";
// What the worker says gets its time and the size of its memory; before the first word and after the last it waits until
// its own thread's time is read.
const LOADER = `
  const post = self.postMessage.bind(self);
  let memory, scans;
  const mark = () => { const ask = new XMLHttpRequest(); ask.open("GET", "/cpu", false); ask.send(); return JSON.parse(ask.responseText); };
  let begun;
  self.postMessage = (text) => {
    const at = performance.now();
    const last = typeof text === "string" && text.startsWith('{"Matched"');
    const work = text !== "ready" && text !== '"Told"';
    const spent = (work && begun === undefined) || last ? mark() : undefined;
    if (work) begun = true;
    if (last) begun = undefined;
    post({ text, at, spent, after: performance.now(), bytes: memory?.buffer.byteLength, scans: last ? scans() : undefined });
  };
  importScripts("./${name}.js");
  wasm_bindgen({ module_or_path: "./${name}_bg.wasm" }).then((exports) => { ({ memory, scans } = exports); });
`;

// The same for a table of scores, which nobody posts to the worker.
const CHOOSER = `
  const mark = () => { const ask = new XMLHttpRequest(); ask.open("GET", "/cpu", false); ask.send(); return JSON.parse(ask.responseText); };
  importScripts("./${name}.js");
  (async () => {
    const { memory } = await wasm_bindgen({ module_or_path: "./${name}_bg.wasm" });
    const scores = new Uint32Array(await (await fetch("/scores")).arrayBuffer());
    const columns = Number(await (await fetch("/columns")).text());
    const spent = mark(), begun = performance.now(), phases = [];
    const found = wasm_bindgen.choose(scores, columns, (phase) => phases.push([phase, performance.now()]));
    const done = performance.now();
    postMessage({ found, phases, begun, done, spent: [spent, mark()], bytes: memory.buffer.byteLength });
  })();
`;

let browserPid;
let table;
const server = createServer((request, response) => {
  const path = request.url.split("?")[0];
  const send = (type, body) => response.writeHead(200, { "content-type": type }).end(body);
  if (path === "/") return send("text/html", "<!doctype html><title>bench</title>");
  if (path === "/loader.js") return send("text/javascript", LOADER);
  if (path === "/chooser.js") return send("text/javascript", CHOOSER);
  if (path === "/scores") return send("application/octet-stream", Buffer.from(table.scores.buffer));
  if (path === "/columns") return send("text/plain", String(table.columns));
  if (path === "/cpu") return send("application/json", JSON.stringify(cpu(browserPid)));
  if (path === "/jobs") return send("application/json", readFileSync(join(folder, "jobs.json")));
  if (path.endsWith(".js") || path.endsWith(".wasm")) {
    const type = path.endsWith(".js") ? "text/javascript" : "application/wasm";
    return send(type, readFileSync(join(asked.dist, at[path.slice(1)])));
  }
  response.writeHead(404).end();
});
await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
const address = `http://127.0.0.1:${server.address().port}/`;

/** So long a browser that has just started is busy with itself, in milliseconds. */
const SETTLING = 2000;

/** The processor's time between two marks of it, and the time that was waited for one. */
function between(from, to) {
  const [cpu, wait] = to.map((time, at) => Math.round((time - from[at]) * 1000) / 1000);
  return { cpu, wait };
}

/** What a function, run by the page of a fresh browser, comes to. */
async function inFreshBrowser(work) {
  const browser = await chromium.launchServer({ executablePath: process.env.CHROMIUM || undefined, args: ["--no-sandbox"] });
  browserPid = browser.process().pid;
  const client = await chromium.connect(browser.wsEndpoint());
  const page = await client.newPage();
  await page.goto(address);
  await new Promise((settled) => setTimeout(settled, SETTLING));
  const said = await page.evaluate(work);
  await client.close();
  await browser.close();
  return said;
}

/** Jobs one after the other in a fresh browser, by one worker: what it says of each search. */
async function inBrowser(jobs) {
  writeFileSync(join(folder, "jobs.json"), JSON.stringify(jobs));
  const said = await inFreshBrowser(async () => {
    const jobs = (await (await fetch("/jobs")).json()).map((job) => JSON.stringify(job));
    const worker = new Worker("./loader.js");
    const said = [[]];
    return await new Promise((done, failed) => {
      const next = () => (jobs.length === 0 ? done(said.slice(0, -1)) : worker.postMessage([jobs.shift(), null]));
      worker.onerror = (event) => failed(new Error(event.message));
      worker.onmessage = ({ data }) => {
        if (data.text === "ready" || data.text === '"Told"') return next();
        said.at(-1).push(data);
        if (data.text.startsWith('{"Matched"')) {
          said.push([]);
          next();
        }
      };
    });
  });
  return said.map(timed);
}

/** The choice from a table of scores. */
async function chosenInBrowser(scores, columns) {
  table = { scores, columns };
  const said = await inFreshBrowser(() => {
    const worker = new Worker("./chooser.js");
    return new Promise((done, failed) => {
      worker.onerror = (event) => failed(new Error(event.message));
      // Not as it comes: the way to here knows no such lists.
      worker.onmessage = ({ data }) => done({ ...data, found: [...data.found] });
    });
  });
  const phases = { Weighing: 0, Choosing: 0, Proving: 0 };
  for (const [at, [phase, begun]] of said.phases.entries()) phases[phase] += (said.phases[at + 1]?.[1] ?? said.done) - begun;
  const rows = scores.length / columns;
  const [chosen, prices] = [said.found.slice(0, rows), said.found.slice(rows)];
  const seconds = (ms) => Math.round(ms) / 1000;
  return {
    score: seconds(phases.Weighing), solve: seconds(phases.Choosing), certify: seconds(phases.Proving),
    all: seconds(said.done - said.begun), ...between(...said.spent), memory: Math.round(said.bytes / 2 ** 20),
    pairs: chosen.length, total: chosen.reduce((sum, column, row) => sum + scores[row * columns + column], 0),
    certified: checkTable(scores, chosen, prices),
  };
}

function timed(said) {
  const outcome = JSON.parse(said.at(-1).text).Matched;
  const parts = said.filter(({ text }) => text.startsWith('{"Part"')).map(({ text }) => JSON.parse(text).Part);
  for (const list of ["pairs", "unmatched"]) outcome[list] = [...parts, outcome].flatMap((part) => part[list]);
  const phases = { weighing: 0, choosing: 0, proving: 0 };
  let before = said[0].after;
  for (const [at, word] of said.slice(0, -1).entries()) {
    if (!word.text.startsWith('{"Progress"')) continue;
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
    rounds: last.scans / Math.max(outcome.mentors, 1),
    all: seconds(last.at - said[0].after), ...between(said[0].spent, last.spent),
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
  const cells = [row.family, row.mentors, row.mentees, row.objective, row.where, row.score, row.solve, row.certify, row.all, row.cpu, row.wait, row.again, row.rounds, row.memory, row.total, row.certified];
  const text = (value) => (typeof value === "number" && !Number.isInteger(value) ? value.toFixed(3) : value);
  console.log(cells.map((value, at) => column(text(value), WIDTHS[at])).join(" "));
}
const HEADS = ["family", "mentor", "mentee", "objective", "where", "score", "solve", "certify", "all", "cpu", "wait", "again", "rounds", "MB", "total", "certified"];
const WIDTHS = [10, 6, 6, 13, 14, 8, 8, 8, 8, 8, 8, 6, 7, 5, 12, 9];
console.log(HEADS.map((head, at) => head.padStart(WIDTHS[at])).join(" "));

/** The jobs that match these people, and then again after one ban, one pin and one person who changed. */
function jobsOf(people, rules, outcome) {
  const tell = (people) => ({ Tell: { people, gone: [] } });
  const find = (bans, pins) => ({ Find: { rules, steering: { bans, pins } } });
  // As the page that finds pairs does when it opens.
  const ready = asked.unrehearsed ? [] : [{ Rehearse: { rules } }];
  const jobs = [tell(people), ...ready, find([], [])];
  if (!outcome || outcome.pairs.length < 3) return jobs;
  const [first, second, third] = outcome.pairs;
  const bans = [[first.mentor, first.mentee]];
  const pins = [[second.mentor, third.mentee]];
  const of = (id) => people.find((person) => person.id === id);
  // Somebody says what somebody else says.
  const changed = { ...of(first.mentor), answers: of(third.mentor).answers };
  return [...jobs, find(bans, []), find(bans, pins), tell([changed]), find(bans, pins)];
}

async function bench(family, people, objective) {
  const count = (role) => people.filter((person) => person.role === role).length;
  const common = { family, mentors: count("mentor"), mentees: count("mentee"), objective };
  const steering = { bans: [], pins: [] };
  const job = { people, rules: rules(objective), steering };
  writeFileSync(join(folder, "job.json"), JSON.stringify(job));
  const [{ outcome, ...first }] = await inBrowser(jobsOf(people, job.rules));
  // Others are proven by other means; the tests check those.
  const priced = outcome.certificate?.proof.prices !== undefined;
  const certified = !priced ? outcome.certificate !== undefined : asked.unchecked ? "" : check(people, outcome, objective);
  note({ ...common, where: "chromium", ...first, certified });
  if (outcome.pairs.length > 2) {
    const all = await inBrowser(jobsOf(people, job.rules, outcome));
    const names = ["one ban more", "one pin more", "one changed"];
    for (const [at, { outcome: after, ...again }] of all.slice(1).entries()) {
      const ratio = again.cpu / all[0].cpu;
      note({ ...common, where: names[at], ...again, again: ratio, certified: after.certificate !== undefined });
    }
  }
  if (asked.native) {
    const line = execFileSync(asked.native, [join(folder, "job.json")], { encoding: "utf8", maxBuffer: 2 ** 28 });
    const { again, ...found } = JSON.parse(line);
    note({ ...common, where: "native", ...found, again: again.ban && again.ban.all / found.all });
  }
  if (objective !== "total") return;
  writeFileSync(join(folder, "people.csv"), families.csv(people));
  others(common, join(folder, "people.csv"));
}

/** Other solvers on the same scores. */
function others(common, ...of) {
  for (const other of asked.others.split(",").filter(Boolean)) {
    const run = spawnSync("python3", ["script/benching/others.py", ...of, other], { encoding: "utf8" });
    const line = (run.stdout ?? "").trim();
    if (line === "") continue;
    const { where, solve, cpu, total } = JSON.parse(line);
    note({ ...common, where, solve, all: solve, cpu, total });
  }
}

try {
  const objectives = asked.objective.split(",");
  for (const objective of asked.csv ? objectives : []) {
    await bench(asked.csv.includes("survey") ? "survey" : "csv", families.read(asked.csv), objective);
  }
  for (const family of asked.csv ? [] : asked.families.split(",")) {
    if (family === "survey") {
      if (!existsSync(SURVEY)) console.log(`${SURVEY} is not here: the family survey is left out`);
      for (const objective of existsSync(SURVEY) ? objectives : []) await bench(family, families.read(SURVEY), objective);
      continue;
    }
    for (const size of asked.sizes.split(",")) {
      const [mentors, mentees = mentors] = size.split("x").map(Number);
      if (family === "uniform") {
        const common = { family, mentors, mentees: mentors, objective: "total" };
        note({ ...common, where: "chromium", ...(await chosenInBrowser(families.uniform(mentors, mentors), mentors)) });
        if (asked.native) {
          const line = execFileSync(asked.native, ["--uniform", String(mentors)], { encoding: "utf8" });
          note({ ...common, where: "native", ...JSON.parse(line) });
        }
        others(common, "--uniform", String(mentors));
      } else {
        for (const objective of objectives) await bench(family, families[family](mentors, mentees), objective);
      }
    }
  }
} finally {
  server.close();
  rmSync(folder, { recursive: true, force: true });
}
writeFileSync(asked.out, JSON.stringify(rows, null, 2) + "\n");
