// How long the page stands still while thousands are matched: the longest task of its main thread, from the press on the
// button until the result is on screen, and in all that a coordinator does with the result: looks at a pair, forbids it,
// matches again, searches, tries another objective, holds both results side by side, undoes it, leaves and comes back,
// and stops a search, which then says how soon it answered.
// Beside each task stands for how much of it the processor was at it: on a busy machine that is less.
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

const OBJECTIVE = "Nobody would rather swap: best for mentees";
// Each is tried and stopped as soon as the page says this.
const STOPPED = [
  ["As many pairs as possible", "If you stopped now"],
  ["The worst-off first", "Weighing everyone with everyone"],
  ["The worst-off first", "If you stopped now"],
  ["Nobody would rather swap: best for mentors", "Weighing everyone with everyone"],
  ["Nobody would rather swap: best for mentors", "If you stopped now"],
];

/** How long the longest tasks of the page's main thread took, in milliseconds, and how long they had the processor. */
function longest(events) {
  const mains = events.filter(({ name, args }) => name === "thread_name" && args.name === "CrRendererMain");
  const own = new Set(mains.map(({ pid, tid }) => `${pid} ${tid}`));
  const tasks = events.filter(({ name, ph, pid, tid }) => name === "ThreadControllerImpl::RunTask" && ph === "X" && own.has(`${pid} ${tid}`));
  const whole = tasks.map(({ dur, tdur }) => [dur, tdur ?? dur].map((time) => Math.round(time / 1000)));
  return whole.sort((a, b) => b[0] - a[0]).slice(0, 4).filter(([took]) => took > 0);
}

async function measure(size) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  page.setDefaultTimeout(300_000);
  page.on("console", (message) => message.type() === "error" && console.error(message.text()));
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
    // The browser itself tells of tasks over 50 ms alone: it is traced, so that it is known how near to that the others are.
    await browser.startTracing(page, { categories: ["toplevel"] });
    const from = Date.now();
    await action();
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
    const seconds = (Date.now() - from) / 1000;
    await page.waitForTimeout(300);
    const tasks = longest(JSON.parse((await browser.stopTracing()).toString()).traceEvents);
    const [took = 0] = tasks[0] ?? [];
    rows.push({ size, what, seconds, longest: took, tasks });
    const told = tasks.map(([took, worked]) => `${took} (${worked})`).join(", ");
    console.log(`${size} ${what}: ${seconds.toFixed(2)} s, longest tasks ${told} ms${took > 50 ? ": TOO LONG" : ""}`);
  };
  const button = (name) => page.getByRole("button", { name });
  const fresh = () => page.waitForFunction(() => !document.body.textContent.includes("People or rules have changed since"), null, { polling: 50 });
  // The last part of the result is that of who has no partner, or that everybody has one.
  const drawn = () => page.waitForFunction(() => document.querySelector("#notices ~ *") && document.querySelector(".pairs-list .pair-row") && document.querySelector(".ribbon"), null, { polling: 50 });
  await during("match", async () => {
    await button(/^Find the pairs/).click();
    await drawn();
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
    await button("Find the pairs again").click();
    await button("Find the pairs again").waitFor();
    await fresh();
    await drawn();
  });
  const found = page.getByRole("status").filter({ hasText: /found, and/ });
  await during("find a name", async () => {
    await page.getByLabel("Find a name").fill("12");
    await found.waitFor();
  });
  await during("find nobody in particular", async () => {
    await page.getByLabel("Find a name").fill("");
    await found.waitFor({ state: "hidden" });
  });
  await during("another order", async () => {
    await page.getByLabel("Order", { exact: true }).selectOption({ index: 2 });
    await page.waitForTimeout(200);
  });
  await during("try another objective", async () => {
    await page.getByRole("radio", { name: OBJECTIVE }).check();
    await button("See for whom").waitFor();
  });
  await during("side by side", async () => {
    await button("See for whom").click();
    await page.locator(".moved-row").first().waitFor();
  });
  await during("close that", async () => {
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "hidden" });
  });
  await during("use these rules", async () => {
    await button("Use these rules").click();
    await button("Find the pairs again").waitFor();
    await drawn();
  });
  for (const name of ["Undo", "Bring it back"]) {
    await during(name.toLowerCase(), async () => {
      await page.getByRole("button", { name, exact: true }).click();
      await page.getByRole("button", { name: name === "Undo" ? "Bring it back" : "Undo", exact: true }).waitFor();
    });
  }
  await during("keep this result", async () => {
    await button("Keep this result as").click();
    await page.getByRole("dialog").getByRole("button", { name: "Save" }).click();
    await page.getByText(/^Kept as/).waitFor();
  });
  await during("leave", async () => {
    await page.getByRole("link", { name: /^The programme/ }).click();
    await page.getByRole("link", { name: /^Find the pairs/ }).waitFor();
  });
  await during("come back", async () => {
    await page.getByRole("link", { name: /^Find the pairs/ }).click();
    await drawn();
  });
  await during("load the page anew", async () => {
    await page.reload();
    await drawn();
  });
  for (const [objective, said] of STOPPED) {
    let answered;
    await during(`stop at “${said}”: ${objective}`, async () => {
      const stopped = page.evaluate((said) => new Promise((done) => {
        let pressed = null;
        const look = () => {
          const shown = document.querySelector(".trying-lines");
          if (shown) return done(pressed === null ? null : performance.now() - pressed);
          const stop = [...document.querySelectorAll(".trying button")].find((one) => one.textContent.startsWith("Stop and show"));
          if (pressed === null && stop && document.querySelector(".trying").textContent.includes(said)) {
            pressed = performance.now();
            stop.click();
          }
          setTimeout(look, 5);
        };
        look();
      }), said);
      await page.getByRole("radio", { name: objective }).check();
      answered = await stopped;
    });
    const shown = await page.locator(".trying-lines li").first().textContent();
    console.log(answered === null ? "  it was over before" : `  answered ${(answered / 1000).toFixed(2)} s after the press: ${shown}`);
    rows.at(-1).answered = answered;
    await button("Leave as it was").click();
    await page.locator(".trying").waitFor({ state: "hidden" });
  }
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
