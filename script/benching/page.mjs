// How long the page stands still while thousands are matched: the longest task of its main thread, from the press on the
// button until the result is on screen, and again after a ban, and when a pair is looked at.
// node script/benching/page.mjs [--dist dist] [--sizes 500,5000] [--out page.json]
import { chromium } from "@playwright/test";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";

import { serve } from "../serve.mjs";
import { csv, mentoring } from "./people.mjs";

const { values: asked } = parseArgs({
  options: {
    dist: { type: "string", default: "dist" },
    sizes: { type: "string", default: "5000" },
    out: { type: "string" },
  },
});

const folder = mkdtempSync(join(tmpdir(), "turnabout-page-"));
const { server, address } = await serve(asked.dist, { prefix: "/" });
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM || undefined, args: ["--no-sandbox", "--disable-gpu"] });
const rows = [];

async function measure(size) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  page.setDefaultTimeout(300_000);
  page.on("console", (message) => message.type() === "error" && console.error(message.text()));
  await page.addInitScript(() => {
    globalThis.long = [];
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) globalThis.long.push({ startTime, duration });
    }).observe({ type: "longtask", buffered: true });
  });
  const file = join(folder, `${size}.csv`);
  writeFileSync(file, csv(mentoring(size, size)));
  await page.goto(`${address}#/programmes`);
  await page.getByLabel("What is it called?").fill("Bench");
  await page.getByLabel("What is it for?").fill("So that both learn.");
  await page.getByRole("button", { name: "Start the programme" }).click();
  await page.getByRole("link", { name: /^Bring people/ }).click();
  await page.locator("#bring-file").setInputFiles(file);
  await page.getByRole("button", { name: /^Bring these/ }).click();
  await page.getByText(/ of .* shown/).first().waitFor();
  await page.getByRole("link", { name: /^Find the pairs/ }).click();
  await page.getByRole("button", { name: /^Find the pairs/ }).waitFor();

  const during = async (what, action) => {
    await page.waitForTimeout(1000);
    const from = await page.evaluate(() => performance.now());
    await action();
    const to = await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(() => done(performance.now())))));
    // The browser tells of long tasks a little later.
    await page.waitForTimeout(500);
    const tasks = await page.evaluate((from) => globalThis.long.filter((task) => task.startTime >= from).map((task) => [Math.round(task.startTime - from), Math.round(task.duration)]), from);
    const row = { size, what, seconds: (to - from) / 1000, longest: Math.max(0, ...tasks.map(([, took]) => took)), tasks };
    rows.push(row);
    console.log(`${size} ${what}: ${row.seconds.toFixed(2)} s, longest task ${row.longest} ms, over 50 ms at ${JSON.stringify(tasks)}`);
  };
  const settled = (name) => page.waitForFunction(
    (name) => [...document.querySelectorAll("button")].some((button) => button.textContent.trim() === name)
      && !document.body.textContent.includes("People or rules have changed since"), name, { polling: 50 });
  await during("match", async () => {
    await page.getByRole("button", { name: /^Find the pairs/ }).click();
    await page.locator(".pair-row").first().waitFor();
  });
  await during("look at a pair", async () => {
    await page.locator(".pair-row").first().click();
    await page.getByRole("dialog").getByText(/possible partner/).first().waitFor();
  });
  await during("ban", async () => {
    await page.getByRole("dialog").getByRole("button", { name: "Never these two" }).click();
    await page.getByText("People or rules have changed since").waitFor();
  });
  await during("match again", async () => {
    await page.getByRole("button", { name: "Find the pairs again" }).click();
    await settled("Find the pairs again");
  });
  await page.close();
}

try {
  for (const size of asked.sizes.split(",").map(Number)) await measure(size);
} finally {
  await browser.close();
  server.close();
  server.closeAllConnections();
  rmSync(folder, { recursive: true, force: true });
}
if (asked.out) writeFileSync(asked.out, JSON.stringify(rows, null, 2) + "\n");
