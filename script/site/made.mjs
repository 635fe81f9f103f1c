// The programs of the site, from cargo's wasm to what a browser loads. A program whose wasm is as it was is not made again.
import { execFile, spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { promisify } from "node:util";
import { hash } from "./names.mjs";
import { programs } from "./page.mjs";

const run = promisify(execFile);

/** Has cargo build every program at once, so that what they share is built once; tells of each as it is there. */
async function cargo(list, profile, more, ready) {
  const features = [...new Set(list.map((program) => program.features)), more].filter(Boolean);
  const bins = list.flatMap(({ name }) => ["--bin", name]);
  const child = spawn(
    "cargo",
    ["build", "--locked", "--profile", profile, "--target", "wasm32-unknown-unknown", "--features", features.join(","),
      "--message-format", "json-render-diagnostics", ...bins],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  const ended = new Promise((done) => child.on("close", done));
  for await (const line of createInterface({ input: child.stdout })) {
    const { reason, target, filenames } = JSON.parse(line);
    const program = reason === "compiler-artifact" && target.kind.includes("bin") && list.find(({ name }) => name === target.name);
    if (program) ready(program, filenames.find((name) => name.endsWith(".wasm")));
  }
  if ((await ended) !== 0) throw new Error("cargo could not build the programs: it says why above.");
}

/** At most so many at a time. */
function places(count) {
  const waiting = [];
  let free = count;
  return async (work) => {
    if (free > 0) free -= 1;
    else await new Promise((go) => waiting.push(go));
    try {
      return await work();
    } finally {
      if (waiting.length > 0) waiting.shift()();
      else free += 1;
    }
  };
}

/** wasm-bindgen's script and wasm of a program, its wasm optimised unless that is too long to wait for. */
async function make({ name, target, optimise }, raw, folder, quick) {
  const work = `${folder}.part`;
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  await run("wasm-bindgen", ["--target", target, "--no-typescript", "--out-dir", work, "--out-name", name, raw]);
  const wasm = join(work, `${name}_bg.wasm`);
  if (!quick) await run("wasm-opt", [...optimise, wasm, "-o", wasm]);
  renameSync(work, folder);
}

/** Makes the programs; gives the folder of each. */
export async function makePrograms({ source, profile, cache, tools, quick, features }) {
  const made = new Map();
  const place = places(availableParallelism());
  const jobs = [];
  const list = programs(source);
  await cargo(list, profile, features, (program, raw) => {
    const key = hash(JSON.stringify([hash(readFileSync(raw)), program, tools, quick]));
    const folder = join(cache, `${program.name}-${key.slice(0, 16)}`);
    made.set(program.name, folder);
    if (existsSync(folder)) return;
    const job = place(async () => {
      console.error(`Making ${program.name}`);
      await make(program, raw, folder, quick);
    });
    // What went wrong is told once cargo is through.
    job.catch(() => {});
    jobs.push(job);
  });
  await Promise.all(jobs);
  const used = new Set(made.values());
  if (existsSync(cache)) {
    for (const name of readdirSync(cache)) if (!used.has(join(cache, name))) rmSync(join(cache, name), { recursive: true });
  }
  return (name) => made.get(name);
}
