// What a host gets: files whose names never hold anything else, compressed copies beside them, and addresses that all lead somewhere.
import { readdirSync, readFileSync, existsSync } from "node:fs";
import { get } from "node:http";
import { dirname, join, relative } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { addresses, isNamed, named, plain } from "../../script/site/names.mjs";
import { expect, test } from "./support/app.mjs";

/** The files of the site without their compressed copies. */
function files() {
  return readdirSync("dist", { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(br|gz)$/.test(entry.name))
    .map((entry) => relative("dist", join(entry.parentPath, entry.name)));
}

/** What the server answers, byte for byte. */
function ask(address, encodings) {
  return new Promise((done, failed) => {
    const headers = encodings === undefined ? {} : { "accept-encoding": encodings };
    get(address, { headers }, (response) => {
      const chunks = [];
      response.on("data", (chunk) => chunks.push(chunk));
      response.on("end", () => done({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) }));
    }).on("error", failed);
  });
}

test("every file carries the hash of what it holds in its name, but the page and the published schemas", () => {
  const others = files().filter((path) => !isNamed(path));
  expect(others.filter((path) => path !== "index.html" && !/^schemas[/](turnabout-[a-z]+-v[0-9]+|content-[a-z]+)[.]json$/.test(path))).toEqual([]);
  expect(others).toContain("index.html");
  for (const path of files().filter(isNamed)) expect(named(plain(path), readFileSync(join("dist", path))), path).toBe(path);
});

test("every address in a file of the site leads to a file of the site", () => {
  const asked = Object.values(addresses("dist")).map((name) => ["index.html", name]);
  for (const path of files().filter((name) => /[.](html|css|webmanifest)$/.test(name) || name.includes("loader"))) {
    for (const [, name] of readFileSync(join("dist", path), "utf8").matchAll(/["'(](?:[.][/])?((?:[a-z_-]+[/])*[a-z0-9_-]+-[0-9a-f]{16}[.][a-z0-9]+)["')]/g)) {
      asked.push([path, join(dirname(path), name)]);
    }
  }
  for (const ending of [".js", ".wasm", ".css", ".woff2", ".svg", ".png", ".webmanifest", ".ftl", ".json"]) {
    expect(asked.filter(([, name]) => name.endsWith(ending)), ending).not.toEqual([]);
  }
  for (const [from, name] of asked) expect(existsSync(join("dist", name)), `${name}, of ${from}`).toBe(true);
});

test("compressed copies are smaller and hold the same; pictures and fonts have none", () => {
  const packed = files().filter((path) => existsSync(join("dist", `${path}.br`)));
  for (const path of packed) {
    const bytes = readFileSync(join("dist", path));
    for (const [ending, unpack] of [[".br", brotliDecompressSync], [".gz", gunzipSync]]) {
      const copy = readFileSync(join("dist", path + ending));
      expect(copy.length, path + ending).toBeLessThan(bytes.length);
      expect(unpack(copy).equals(bytes), path + ending).toBe(true);
    }
  }
  const kinds = new Set(packed.map((path) => path.replace(/.*[.]/, "")));
  expect([...kinds].sort()).toEqual(["css", "ftl", "html", "js", "json", "svg", "txt", "wasm", "webmanifest"]);
});

test("the server sends what the request takes, says what it is, and for how long it holds", async ({ site }) => {
  const name = addresses("dist")["organiser_bg.wasm"];
  const bytes = readFileSync(join("dist", name));
  for (const [encodings, encoding, unpack] of [
    ["gzip, deflate, br", "br", brotliDecompressSync],
    ["gzip", "gzip", gunzipSync],
    ["*", "br", brotliDecompressSync],
    ["br;q=0, gzip;q=0.5", "gzip", gunzipSync],
    ["*, br;q=0", "gzip", gunzipSync],
    ["BR;q=0.1", "br", brotliDecompressSync],
    ["identity", undefined, (body) => body],
    ["", undefined, (body) => body],
    [undefined, undefined, (body) => body],
  ]) {
    const { status, headers, body } = await ask(site + name, encodings);
    expect([status, headers["content-encoding"], headers.vary, headers["content-type"]], String(encodings))
      .toEqual([200, encoding, "Accept-Encoding", "application/wasm"]);
    expect(Number(headers["content-length"])).toBe(body.length);
    expect(headers["cache-control"]).toContain("immutable");
    expect(unpack(body).equals(bytes), String(encodings)).toBe(true);
  }
  for (const path of ["", "index.html", "schemas/turnabout-profile-v1.json"]) {
    expect((await ask(site + path, "br")).headers["cache-control"], path).toBe("no-cache");
  }
  const font = files().find((path) => path.endsWith(".woff2"));
  const { headers } = await ask(site + font, "br, gzip");
  expect([headers["content-encoding"], headers.vary, headers["content-type"]]).toEqual([undefined, undefined, "font/woff2"]);
  for (const path of ["nowhere.js", "..%2fCargo.toml", "%"]) expect((await ask(site + path, "br")).status, path).toBe(404);
});
