// Builds the site: node script/site/build.mjs [--quick] [--out dist] [--features measured]. Nothing is built that is there already.
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { makePrograms } from "./made.mjs";
import { writeSite } from "./write.mjs";

const { values } = parseArgs({
  options: {
    quick: { type: "boolean", default: false },
    out: { type: "string", default: "dist" },
    features: { type: "string", default: "" },
  },
});
const profile = values.quick ? "quick" : "release";
const source = resolve(import.meta.dirname, "../..");
const cache = join(resolve(source, process.env.CARGO_TARGET_DIR ?? "target"), "site", profile);
const version = (name) => JSON.parse(readFileSync(join(source, "node_modules", name, "package.json"), "utf8")).version;

try {
  const tools = [process.env.WASM_BINDGEN_VERSION, version("binaryen")];
  const made = await makePrograms({ source, profile, cache: join(cache, "programs"), tools, quick: values.quick, features: values.features });

  // A server that runs meanwhile serves the old site until the new one is whole.
  const [to, old, dist] = [`${values.out}.new`, `${values.out}.old`, values.out].map((name) => join(source, name));
  for (const folder of [to, old]) rmSync(folder, { recursive: true, force: true });
  mkdirSync(to);
  await writeSite({ source, made, to, cache: join(cache, "packed"), quick: values.quick });
  if (existsSync(dist)) renameSync(dist, old);
  renameSync(to, dist);
  rmSync(old, { recursive: true, force: true });
} catch (error) {
  console.error(error.stderr || error.message);
  process.exit(1);
}
