// Trunk's last step: joins the style sheets and the words, puts beside them what the app fetches, writes the page policy.
import { createHash } from "node:crypto";
import { copyFileSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";

const source = process.env.TRUNK_SOURCE_DIR;
const staging = process.env.TRUNK_STAGING_DIR;

/** The files of a folder with an ending, by name. */
function files(folder, ending) {
  const path = join(source, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path).filter((name) => name.endsWith(ending)).sort().map((name) => join(path, name));
}

function joined(paths) {
  return paths.map((path) => readFileSync(path, "utf8").trimEnd() + "\n").join("\n");
}

/** The style sheets as one, later ones refining earlier ones; gives the name it got. */
function writeStyle() {
  const first = ["tokens.css", "base.css"].map((name) => join(source, "style", name));
  const css = joined([...first, ...files("style/components", ".css"), ...files("style/pages", ".css")]);
  const name = `style-${createHash("sha256").update(css).digest("hex").slice(0, 16)}.css`;
  writeFileSync(join(staging, name), css);
  return name;
}

/** The messages that each program says as one file a language, so that it asks once, and for no more than it needs. */
function writeWords() {
  const areas = JSON.parse(readFileSync(join(source, "locales/areas.json"), "utf8"));
  const taken = new Set(Object.values(areas).flat().map((name) => `${name}.ftl`));
  const folders = readdirSync(join(source, "locales"), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  for (const { name: language } of folders) {
    const idle = files(`locales/${language}`, ".ftl").map((path) => basename(path)).filter((name) => !taken.has(name));
    if (idle.length > 0) throw new Error(`locales/areas.json gives ${idle.join(", ")} to no program`);
    mkdirSync(join(staging, "locales", language), { recursive: true });
    for (const [area, names] of Object.entries(areas)) {
      const paths = names.map((name) => join(source, "locales", language, `${name}.ftl`));
      writeFileSync(join(staging, "locales", language, `${area}.ftl`), joined(paths));
    }
  }
}

/** Which build this is: a page asks for the programs of its own build, never for those of another that a cache holds. */
function build() {
  const hash = createHash("sha256");
  for (const name of readdirSync(staging).filter((name) => /\.(js|wasm)$/.test(name)).sort()) {
    hash.update(name).update(readFileSync(join(staging, name)));
  }
  return hash.digest("hex").slice(0, 16);
}

function copyFonts() {
  const font = join(source, "node_modules/@fontsource-variable/atkinson-hyperlegible-next");
  const fonts = join(staging, "fonts");
  mkdirSync(fonts, { recursive: true });
  for (const part of ["latin", "latin-ext"]) {
    const name = `atkinson-hyperlegible-next-${part}`;
    copyFileSync(join(font, `files/${name}-wght-normal.woff2`), join(fonts, `${name}.woff2`));
  }
  copyFileSync(join(font, "LICENSE"), join(fonts, "LICENSE.txt"));
}

/** What the page may do: run and fetch what is its own, and nothing else. */
function policy(html) {
  const inline = [...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([^]*?)<\/script>/g)]
    .map(([, script]) => `'sha256-${createHash("sha256").update(script).digest("base64")}'`);
  return [
    "default-src 'none'",
    ["script-src 'self' 'wasm-unsafe-eval'", ...inline].join(" "),
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** The least program that holds a vector instruction (`i8x16.popcnt`): browsers that cannot run it load no program with any. */
const VECTORS = [
  0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 0, 1, 123, 3, 2, 1, 0, 10, 10, 1, 8, 0, 65, 0, 253, 15, 253, 98, 11,
];

/**
 * The worker's loader as wasm-bindgen wants it today (Trunk's makes the browser warn), asking for its own build: the
 * quick worker, or the plain one where the browser has no vectors.
 */
function writeLoader(build) {
  const loader = [
    `const name = WebAssembly.validate(new Uint8Array([${VECTORS}])) ? "worker" : "worker_plain";`,
    `importScripts("./" + name + ".js?${build}");`,
    `wasm_bindgen({ module_or_path: "./" + name + "_bg.wasm?${build}" });`,
  ];
  writeFileSync(join(staging, "worker_loader.js"), loader.join("\n") + "\n");
  rmSync(join(staging, "worker_plain_loader.js"), { force: true });
}

/** Puts `addition` after the one place where `anchor` stands. */
function after(html, anchor, addition) {
  const parts = html.split(anchor);
  if (parts.length !== 2) throw new Error(`index.html has ${anchor} ${parts.length - 1} times, not once`);
  return parts.join(`${anchor}\n    ${addition}`);
}

const style = writeStyle();
writeWords();
copyFonts();
cpSync(join(source, "assets"), join(staging, "assets"), { recursive: true, filter: (path) => !path.endsWith(".js") });
cpSync(join(source, "schemas"), join(staging, "schemas"), { recursive: true });
if (existsSync(join(source, "content"))) cpSync(join(source, "content"), join(staging, "content"), { recursive: true });

const current = build();
writeLoader(current);
const page = join(staging, "index.html");
let html = readFileSync(page, "utf8").replace(/<html /, `<html data-build="${current}" `);
html = after(
  html,
  '<meta charset="utf-8">',
  `<link rel="preload" href="./fonts/atkinson-hyperlegible-next-latin.woff2" as="font" type="font/woff2" crossorigin>
    <link rel="stylesheet" href="./${style}">`,
);
// Last, over the page as it is served; first in the head, so that it rules everything after it.
html = after(html, '<meta charset="utf-8">', `<meta http-equiv="Content-Security-Policy" content="${policy(html)}">`);
writeFileSync(page, html);
