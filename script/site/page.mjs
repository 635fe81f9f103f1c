// index.html as it is served: what its `data-trunk` links ask for, the names of this build's files, and the page policy.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { hash } from "./names.mjs";

const LINK = /<link data-trunk ([^>]*)>/g;

function attributes(tag) {
  return Object.fromEntries([...tag.matchAll(/([\w-]+)(?:="([^"]*)")?/g)].map(([, name, value]) => [name, value ?? ""]));
}

/** The programs of the site, as Trunk's links in index.html name them. */
export function programs(source) {
  return [...readFileSync(join(source, "index.html"), "utf8").matchAll(LINK)]
    .map(([, tag]) => attributes(tag))
    .filter(({ rel }) => rel === "rust")
    .map((link) => ({
      name: link["data-bin"],
      features: link["data-cargo-features"],
      main: link["data-type"] !== "worker",
      target: link["data-bindgen-target"] ?? (link["data-type"] === "worker" ? "no-modules" : "web"),
      optimise: [`-O${link["data-wasm-opt"]}`, ...(link["data-wasm-opt-params"] ?? "").split(" ").filter(Boolean)],
    }));
}

/** What the page may do: run and fetch what is its own, and nothing else. */
function policy(html) {
  const inline = [...html.matchAll(/<script(?![^>]*\s(?:src=|type="application\/json"))[^>]*>([^]*?)<\/script>/g)]
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

/** What loads and starts the program of the page; its words are on their way with it, not only once it has started. */
function starting(js, wasm, words) {
  return `<link rel="modulepreload" href="./${js}" crossorigin>
    <link rel="preload" href="./${wasm}" as="fetch" type="application/wasm" crossorigin>
    <link rel="preload" href="./${words}" as="fetch" crossorigin>
    <script type="module">
      import init from "./${js}";
      await init({ module_or_path: "./${wasm}" });
    </script>`;
}

/**
 * The page. `at` gives the name of a file of this build by its plain name; `style` and `font` are what the first paint
 * needs; `asked` holds the names of what the app asks for later.
 */
export function page(source, { at, style, font, asked }) {
  const table = JSON.stringify(asked);
  const html = readFileSync(join(source, "index.html"), "utf8")
    .replace(LINK, (_, tag) => {
      const link = attributes(tag);
      if (link.rel === "inline") {
        const type = link.type === "module" ? ' type="module"' : "";
        return `<script${type}>${readFileSync(join(source, link.href), "utf8")}</script>`;
      }
      const bin = link["data-bin"];
      const words = `locales/en-GB/${bin}.ftl`;
      return link["data-type"] === "worker" ? "" : starting(at(`${bin}.js`), at(`${bin}_bg.wasm`), at(words));
    })
    .replace(/^\s*\n/gm, "")
    .replace(/href="\.\/([^"]+)"/g, (whole, name) => (name.startsWith("assets/") ? `href="./${at(name)}"` : whole))
    .replace("<html ", `<html data-build="${hash(table).slice(0, 16)}" `);
  const charset = '<meta charset="utf-8">';
  const parts = html.split(charset);
  if (parts.length !== 2) throw new Error(`index.html has ${charset} ${parts.length - 1} times, not once`);
  // The policy is first in the head, so that it rules everything after it.
  const rest = `
    <link rel="preload" href="./${font}" as="font" type="font/woff2" crossorigin>
    <link rel="stylesheet" href="./${style}">
    <script type="application/json" id="site-files">${table}</script>${parts[1]}`;
  return `${parts[0]}${charset}\n    <meta http-equiv="Content-Security-Policy" content="${policy(rest)}">${rest}`;
}
