// Writes the site: programs, words, looks, content, each under a name of its own, and the page that knows the names.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { named } from "./names.mjs";
import { pack } from "./packed.mjs";
import { page, programs } from "./page.mjs";

/** The least program that holds a vector instruction (`i8x16.popcnt`): browsers that cannot run it load no program with any. */
const VECTORS = [
  0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 0, 1, 123, 3, 2, 1, 0, 10, 10, 1, 8, 0, 65, 0, 253, 15, 253, 98, 11,
];

/** Loads the worker: the quick one, or the plain one where the browser has no vectors. It lies in the folder of both. */
function loader(at) {
  const pair = (name) => JSON.stringify([`./${at(`${name}.js`)}`, `./${at(`${name}_bg.wasm`)}`]);
  return [
    `const vectors = WebAssembly.validate(new Uint8Array([${VECTORS}]));`,
    `const [script, wasm] = vectors ? ${pair("worker")} : ${pair("worker_plain")};`,
    "importScripts(script);",
    // The page hears of an error, not of a promise that was broken.
    "wasm_bindgen({ module_or_path: wasm }).catch((error) => setTimeout(() => { throw error; }));",
  ].join("\n") + "\n";
}

/** Loads the program for workbooks. */
function workbookLoader(at) {
  return [
    `importScripts("./${at("workbook.js")}");`,
    `wasm_bindgen({ module_or_path: "./${at("workbook_bg.wasm")}" }).catch((error) => setTimeout(() => { throw error; }));`,
  ].join("\n") + "\n";
}

function files(folder, ending = "") {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).filter((name) => name.endsWith(ending)).sort().map((name) => join(folder, name));
}

const joined = (paths) => paths.map((path) => readFileSync(path, "utf8").trimEnd() + "\n").join("\n");

/** The messages that each program says as one file a language, so that it asks once, and for no more than it needs. */
function words(source) {
  const areas = JSON.parse(readFileSync(join(source, "locales/areas.json"), "utf8"));
  const taken = new Set(Object.values(areas).flat().map((name) => `${name}.ftl`));
  const languages = readdirSync(join(source, "locales"), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return languages.flatMap(({ name: language }) => {
    const folder = join(source, "locales", language);
    const idle = files(folder, ".ftl").map((path) => basename(path)).filter((name) => !taken.has(name));
    if (idle.length > 0) throw new Error(`locales/areas.json gives ${idle.join(", ")} to no program`);
    return Object.entries(areas)
      .map(([area, names]) => [`locales/${language}/${area}.ftl`, joined(names.map((name) => join(folder, `${name}.ftl`)))]);
  });
}

/** The pages that the main program shows itself. */
const FIRST_PAGES = ["boot.css", "home.css"];

/**
 * The style sheets as two, later ones refining earlier ones: what the first paint needs, and the pages of the areas. Paper
 * has the last word in both.
 */
function styles(source, at) {
  const folder = join(source, "style");
  const paper = join(folder, "print.css");
  const pages = files(join(folder, "pages"), ".css");
  const isFirst = (path) => FIRST_PAGES.includes(basename(path));
  const first = [...["tokens.css", "base.css"].map((name) => join(folder, name)), ...files(join(folder, "components"), ".css")];
  const sheet = (paths) =>
    joined([...paths, paper])
      .replace(/\/\*[^]*?\*\/|^\s+/gm, "")
      .replace(/url\("([^"]+)"\)/g, (_, name) => `url("./${at(name)}")`);
  return { first: sheet([...first, ...pages.filter(isFirst)]), areas: sheet(pages.filter((path) => !isFirst(path))) };
}

/** The manifest names its pictures beside itself. */
function manifest(source, at) {
  const manifest = JSON.parse(readFileSync(join(source, "assets/manifest.webmanifest"), "utf8"));
  for (const icon of manifest.icons) icon.src = basename(at(`assets/${icon.src}`));
  return JSON.stringify(manifest);
}

/**
 * Writes the site from the sources and the programs (`made` gives the folder that holds a program's script and wasm) to
 * an empty folder, with compressed copies; these are kept in `cache` for the next time.
 */
export async function writeSite({ source, made, to, cache, quick }) {
  const names = new Map();
  const written = [];
  const at = (name) => {
    if (!names.has(name)) throw new Error(`no file of the site is called ${name}`);
    return names.get(name);
  };
  const write = (path, bytes) => {
    mkdirSync(dirname(join(to, path)), { recursive: true });
    writeFileSync(join(to, path), bytes);
    written.push([path, Buffer.from(bytes)]);
  };
  const put = (name, bytes) => {
    names.set(name, named(name, bytes));
    write(at(name), bytes);
    return at(name);
  };
  /** As `put`, of what the app asks for by its plain name. */
  const asked = {};
  const offer = (name, bytes) => { asked[name] = put(name, bytes); };

  for (const { name, main } of programs(source)) {
    const folder = made(name);
    // A module that brings further files would ask for them by names of their own.
    if (existsSync(join(folder, "snippets"))) throw new Error(`${name} comes with snippets, which have no place on the site yet`);
    for (const file of [`${name}.js`, `${name}_bg.wasm`]) (main ? put : offer)(file, readFileSync(join(folder, file)));
  }
  offer("worker_loader.js", loader(at));
  offer("workbook_loader.js", workbookLoader(at));
  for (const [name, text] of words(source)) offer(name, text);
  for (const language of readdirSync(join(source, "content"))) {
    const folder = `content/${language}`;
    for (const part of [folder, `${folder}/instruments`]) {
      for (const path of files(join(source, part), ".json")) offer(`${part}/${basename(path)}`, readFileSync(path));
    }
  }

  const font = join(source, "node_modules/@fontsource-variable/atkinson-hyperlegible-next");
  for (const part of ["latin", "latin-ext"]) {
    const name = `atkinson-hyperlegible-next-${part}`;
    put(`fonts/${name}.woff2`, readFileSync(join(font, `files/${name}-wght-normal.woff2`)));
  }
  put("fonts/zero.woff2", readFileSync(join(source, "assets/fonts/zero.woff2")));
  put("fonts/LICENSE.txt", readFileSync(join(font, "LICENSE")));
  for (const path of files(join(source, "assets")).filter((path) => /\.(svg|png)$/.test(path))) put(`assets/${basename(path)}`, readFileSync(path));
  put("assets/manifest.webmanifest", manifest(source, at));
  const { first, areas } = styles(source, at);
  const sheet = put("style.css", first);
  offer("areas.css", areas);
  // Programs of others ask for a schema by its address, and its name says its version: it stays. The app asks for none.
  for (const path of files(join(source, "schemas"))) write(`schemas/${basename(path)}`, readFileSync(path));

  const face = at("fonts/atkinson-hyperlegible-next-latin.woff2");
  write("index.html", page(source, { at, style: sheet, font: face, asked }));

  const used = new Set((await Promise.all(written.map(([path, bytes]) => pack(join(to, path), bytes, cache, quick)))).flat());
  for (const path of files(cache)) if (!used.has(basename(path))) rmSync(path);
}
