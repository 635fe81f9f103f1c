// Builds, serves, and builds again whatever changes: see script/dev.
import { spawn } from "node:child_process";
import { watch } from "node:fs";
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { serve } from "./serve.mjs";

const { values } = parseArgs({ options: { port: { type: "string", default: "8080" } } });
const source = resolve(import.meta.dirname, "..");
const WATCHED = ["src", "engine", "locales", "content", "style", "assets", "schemas", "index.html", "Cargo.toml"];
/** Editors write a file in several steps: a build waits until none came for so many milliseconds. */
const CALM = 100;

/** Pages that wait to hear of a new build. */
const waiting = new Set();

/** Served beside the site, from its own origin, so that the policy of the page allows it. */
const RELOAD = "reload-when-built.js";
const SCRIPT = `new EventSource("./built").onmessage = () => location.reload();`;

/** What only this server answers: the page with a script that waits for builds, that script, and what it waits for. */
async function extra({ url, method }, response) {
  if (method !== "GET") return false;
  const path = url.split(/[?#]/, 1)[0];
  if (path === "/built") {
    response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-cache" });
    response.flushHeaders();
    waiting.add(response);
    response.on("close", () => waiting.delete(response));
    return true;
  }
  if (path === `/${RELOAD}`) {
    response.writeHead(200, { "content-type": "text/javascript", "cache-control": "no-cache" }).end(SCRIPT);
    return true;
  }
  if (path !== "/" && path !== "/index.html") return false;
  const html = await readFile(join(source, "dist/index.html"), "utf8");
  response.writeHead(200, { "content-type": "text/html; charset=utf-8", "cache-control": "no-cache" });
  response.end(html.replace("</head>", `<script src="./${RELOAD}"></script></head>`));
  return true;
}

/** Builds; gives whether that worked. The builder has said what is wrong. */
async function build() {
  const began = Date.now();
  const builder = spawn(process.execPath, ["script/site/build.mjs", "--quick"], { cwd: source, stdio: "inherit" });
  const code = await new Promise((ended) => builder.on("close", ended));
  if (code === 0) console.log(`Built in ${((Date.now() - began) / 1000).toFixed(1)} s`);
  return code === 0;
}

let changed = false;
let building = false;
/** Builds until nothing has changed since the build began. */
async function rebuild() {
  changed = true;
  if (building) return;
  building = true;
  while (changed) {
    changed = false;
    if (await build()) for (const response of waiting) response.write("data: built\n\n");
  }
  building = false;
}

if (!(await build())) process.exit(1);
const { address } = await serve(join(source, "dist"), { port: Number(values.port), extra });
console.log(`Turnabout is at ${address}`);

let calm;
for (const name of WATCHED) {
  watch(join(source, name), { recursive: true }, () => {
    clearTimeout(calm);
    calm = setTimeout(rebuild, CALM);
  });
}
