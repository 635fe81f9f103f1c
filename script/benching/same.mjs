// Whether the same people give the same match to the byte: natively, in Chromium and in Firefox.
// node script/benching/same.mjs --native BINARY [--dist dist] [--firefox firefox-esr]
import { execFileSync, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";

import { addresses } from "../site/names.mjs";
import { mentoring, ties } from "./people.mjs";

const { values: asked } = parseArgs({
  options: {
    native: { type: "string" },
    dist: { type: "string", default: "dist" },
    chromium: { type: "string", default: process.env.CHROMIUM || "chromium" },
    firefox: { type: "string", default: "firefox-esr" },
  },
});

const at = addresses(asked.dist);
const folder = mkdtempSync(join(tmpdir(), "turnabout-same-"));
const OBJECTIVES = ["total", "coverage", "worst-off", "stable-mentee", "stable-mentor"];

/** Teams, wishes of one another and places for two, so that every rule has something to say. */
function richer(people) {
  return people.map((person, n) => ({ ...person, team: `team ${n % 7}`, capacity: 1 + (n % 5 === 0) }));
}

const jobs = [];
for (const objective of OBJECTIVES) {
  const size = objective === "total" || objective === "coverage" ? 600 : 150;
  for (const [family, people] of [["mentoring", mentoring(size, size - 20)], ["ties", ties(size, size + 15)]]) {
    const rules = { objective, floor: 0.1, same_team: true, shared_times: 1, seed: 7 };
    const steering = { bans: [[people[0].id, people.at(-1).id]], pins: [[people[1].id, people.at(-2).id]] };
    jobs.push({ name: `${family} ${objective}`, job: { people, rules, steering } });
    const soft = { ...rules, soft: { other_team: 20, likes: 15 } };
    const likes = { [people[3].id]: [people.at(-3).id, people.at(-4).id], [people.at(-3).id]: [people[3].id] };
    jobs.push({ name: `${family} ${objective}, with wishes`, job: { people: richer(people), rules: soft, steering: { ...steering, likes } } });
  }
}

const PAGE = `<!doctype html><title>same</title><script>
  (async () => {
    const jobs = await (await fetch("/jobs")).json();
    for (const [at, job] of jobs.entries()) {
      const worker = new Worker(new URLSearchParams(location.search).get("worker"));
      const text = await new Promise((done) => {
        worker.onerror = (event) => done("error: " + event.message);
        worker.onmessage = ({ data }) => {
          const { people, ...find } = job;
          if (data === "ready") worker.postMessage([JSON.stringify({ Tell: { people, gone: [] } }), null]);
          else if (data === '"Told"') worker.postMessage([JSON.stringify({ Find: find }), null]);
          else if (data.startsWith('{"Matched"')) done(data);
        };
      });
      worker.terminate();
      await fetch("/said?" + at, { method: "POST", body: text });
    }
    await fetch("/over", { method: "POST" });
  })();
</script>`;

const loader = (name) => `importScripts("./${name}.js"); wasm_bindgen({ module_or_path: "./${name}_bg.wasm" });`;
let said = [];
let over = () => {};
const server = createServer(async (request, response) => {
  const [path, query] = request.url.split("?");
  const send = (type, body) => response.writeHead(200, { "content-type": type }).end(body);
  if (path === "/") return send("text/html", PAGE);
  if (path === "/jobs") return send("application/json", JSON.stringify(jobs.map(({ job }) => job)));
  if (path.startsWith("/load-")) return send("text/javascript", loader(path.slice(6, -3)));
  if (request.method === "POST") {
    const body = [];
    for await (const chunk of request) body.push(chunk);
    if (path === "/said") said[Number(query)] = Buffer.concat(body).toString("utf8");
    send("text/plain", "");
    if (path === "/over") over();
    return;
  }
  if (path.endsWith(".js") || path.endsWith(".wasm")) {
    return send(path.endsWith(".js") ? "text/javascript" : "application/wasm", readFileSync(join(asked.dist, at[path.slice(1)])));
  }
  response.writeHead(404).end();
});
await new Promise((listening) => server.listen(0, "127.0.0.1", listening));

/** What a browser's worker says of each job. */
async function inBrowser(command, args, worker) {
  said = [];
  const done = new Promise((resolve) => { over = resolve; });
  const address = `http://127.0.0.1:${server.address().port}/?worker=./load-${worker}.js`;
  const browser = spawn(command, [...args, address], { stdio: "ignore", detached: true });
  const gone = new Promise((_, reject) => browser.on("error", reject));
  await Promise.race([done, gone]);
  process.kill(-browser.pid, "SIGTERM");
  return said;
}

const profile = (name) => mkdtempSync(join(folder, name));
const chromium = ["--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run", `--user-data-dir=${profile("chromium")}`];
const found = {};
found.chromium = await inBrowser(asked.chromium, chromium, "worker");
found["chromium, plain"] = await inBrowser(asked.chromium, chromium, "worker_plain");
try {
  found.firefox = await inBrowser(asked.firefox, ["--headless", "--no-remote", "--profile", profile("firefox")], "worker");
} catch (error) {
  console.log(`no Firefox: ${error.message}`);
}
if (asked.native) {
  found.native = jobs.map(({ job }) => {
    writeFileSync(join(folder, "job.json"), JSON.stringify(job));
    return execFileSync(asked.native, ["--outcome", join(folder, "job.json")], { encoding: "utf8", maxBuffer: 2 ** 28 }).trim();
  });
}
server.close();
server.closeAllConnections();
let differ = 0;
for (const [at, { name }] of jobs.entries()) {
  const all = Object.entries(found).map(([where, texts]) => [where, texts[at] ?? ""]);
  const marks = all.map(([where, text]) => `${where} ${createHash("sha256").update(text).digest("hex").slice(0, 12)}`);
  const same = all.every(([, text]) => text === all[0][1]) && all[0][1].startsWith('{"Matched"');
  differ += same ? 0 : 1;
  console.log(`${same ? "same  " : "DIFFER"} ${name}: ${marks.join(", ")}`);
}
rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
console.log(`${jobs.length - differ} of ${jobs.length} are the same in ${Object.keys(found).join(", ")}`);
process.exitCode = differ === 0 ? 0 : 1;
