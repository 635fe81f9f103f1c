// The site is updated while a page of it is open: the parts that the page had not loaded yet are gone.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { addresses, named } from "../../script/site/names.mjs";
import { serve } from "../../script/serve.mjs";
import { axe, expect, FOLDER, open, test as base } from "./support/app.mjs";

/** What can follow each kind of file and changes nothing: for a program, an empty section of its own. */
const MORE = { js: "\n", ftl: "\n", json: "\n", wasm: Buffer.from([0, 2, 1, 110]) };

/** Puts a newer build in the place of the site: one file of it holds something else, and so has another name. */
function update(dist, name) {
  const old = addresses(dist)[name];
  const bytes = Buffer.concat([readFileSync(join(dist, old)), Buffer.from(MORE[name.split(".").pop()])]);
  writeFileSync(join(dist, named(name, bytes)), bytes);
  for (const gone of [old, "index.html"]) for (const ending of [".br", ".gz"]) rmSync(join(dist, gone + ending), { force: true });
  rmSync(join(dist, old));
  const page = join(dist, "index.html");
  const html = readFileSync(page, "utf8").replace(old, named(name, bytes)).replace(/data-build="[^"]*"/, 'data-build="newer"');
  writeFileSync(page, html);
}

/** A site of its own for each worker, which each test finds as it was built. */
const test = base.extend({
  dist: [
    async ({}, use) => {
      const dist = mkdtempSync(join(tmpdir(), "turnabout-site-"));
      await use(dist);
      rmSync(dist, { recursive: true });
    },
    { scope: "worker" },
  ],
  site: [
    async ({ dist }, use) => {
      const { server, address } = await serve(dist, { prefix: FOLDER });
      await use(address);
      server.close();
      server.closeAllConnections();
    },
    { scope: "worker" },
  ],
});

test.beforeEach(({ dist }) => {
  rmSync(dist, { recursive: true });
  cpSync("dist", dist, { recursive: true });
});

async function isTold(page) {
  const told = page.getByRole("dialog", { name: "Turnabout has been updated" });
  await expect(told).toBeVisible();
  await axe(page);
  return told;
}

for (const part of ["organiser.js", "organiser_bg.wasm", "locales/en-GB/organiser.ftl", "content/en-GB/topics.json"]) {
  test(`an open page whose ${part} is gone says so, and the area comes with the new build`, async ({ page, seen, dist }) => {
    await open(page);
    update(dist, part);
    await page.getByRole("link", { name: "I run a programme" }).click();
    const told = await isTold(page);
    // The browser notes what did not load, and here it should.
    seen.complains = true;
    await told.getByRole("button", { name: "Load the page again" }).click();
    await expect(page.locator("h1")).toHaveText(["Your programmes"]);
    await expect(page.getByRole("dialog")).toHaveCount(0);
  });
}

test("a host that answers with the first page where a file is gone makes no difference", async ({ page, dist }) => {
  const old = addresses(dist);
  await open(page);
  update(dist, "locales/en-GB/organiser.ftl");
  await page.route(`**/${old["locales/en-GB/organiser.ftl"]}`, (route) => route.fulfill({ path: join(dist, "index.html") }));
  await page.getByRole("link", { name: "I run a programme" }).click();
  await isTold(page);
});

test("content that is asked for late is missed in the same words, and what is on the page stays until it is left", async ({ page, seen, dist }) => {
  await open(page, "/programmes");
  update(dist, "content/en-GB/sample-people.json");
  await page.getByRole("button", { name: "Try it with sample people" }).click();
  const told = await isTold(page);
  seen.complains = true;
  await told.getByRole("button", { name: "Not now" }).click();
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(page.locator("h1")).toHaveText(["Your programmes"]);
  await page.getByRole("button", { name: "Try it with sample people" }).click();
  await (await isTold(page)).getByRole("button", { name: "Load the page again" }).click();
  await page.getByRole("button", { name: "Try it with sample people" }).click();
  await expect(page.getByText("Programme with sample people")).toBeVisible();
});

test("a page whose worker is gone says so", async ({ page, dist }) => {
  await open(page, "/programmes");
  await page.getByRole("button", { name: "Try it with sample people" }).click();
  await expect(page.getByText("Programme with sample people")).toBeVisible();
  update(dist, "worker_loader.js");
  await page.getByRole("link", { name: /^Find the pairs/ }).click();
  await isTold(page);
});
