// A tab or a whole browser that is killed while it writes opens again with all that was saved.
import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { expect, test } from "./support/app.mjs";
import { chance, stored } from "./support/storage.mjs";

/** Starts a questionnaire; gives the address of a question at which topics are marked, each mark a write. */
async function begin(page, site) {
  await page.goto(`${site}#/profile`);
  await page.getByRole("button", { name: "Start the questions" }).click();
  await expect(page.locator("h1")).toHaveText("What is your name?");
  return page.url().replace(/[^/]*$/, "help");
}

/**
 * Marks topic after topic as fast as the app stores them: the app tells the other tabs once a mark is stored, and then the
 * next one is made. `told` hears the number of each mark that is stored.
 */
async function markOn(page, marked, told) {
  await page.exposeFunction("told", told);
  await page.evaluate((marked) => {
    const boxes = [...document.querySelectorAll("main input[type=checkbox]")];
    const mark = () => boxes[marked % boxes.length].click();
    new BroadcastChannel("turnabout").onmessage = ({ data }) => {
      if (data !== "added") return;
      marked += 1;
      window.told(marked);
      mark();
    };
    mark();
  }, marked);
}

/** Opens the question, and checks that what is shown is what was marked so often; gives how often that was. */
async function opensAgain(page, address, saved) {
  await page.goto(address);
  await expect(page.locator("h1")).toHaveText("What could you help somebody with?");
  // One of the records is the start of the questions.
  const marked = Object.keys(await stored(page)).length - 1;
  expect(marked, "marks that were saved").toBeGreaterThanOrEqual(saved);
  const shown = await page.locator("main input[type=checkbox]").evaluateAll((boxes) => boxes.map((box) => box.checked));
  const times = (place) => (marked > place ? Math.floor((marked - place - 1) / shown.length) + 1 : 0);
  expect(shown, `after ${marked} marks`).toEqual(shown.map((_, place) => times(place) % 2 === 1));
  return marked;
}

/** Marks on until a moment that chance chooses. Gives the number of the last mark that was told to be stored. */
async function markForAWhile(page, marked, random) {
  const until = marked + 1 + Math.floor(random() * 6);
  let saved = marked;
  await new Promise((enough, failed) => {
    markOn(page, marked, (number) => {
      saved = number;
      if (number >= until) enough();
    }).catch(failed);
  });
  // Somewhere within the next write, or between two.
  await new Promise((done) => setTimeout(done, random() * 8));
  return () => saved;
}

// In parts, so that none takes long on a slow machine: 90 in all.
for (const part of [1, 2, 3, 4, 5, 6]) {
  test(`15 tabs that are killed while they write lose nothing that was saved (${part} of 6)`, async ({ page, context, site }) => {
    const random = chance(part);
    const address = await begin(page, site);
    await page.close();
    let saved = 0;
    for (let kill = 0; kill < 15; kill += 1) {
      const tab = await context.newPage();
      const marked = await opensAgain(tab, address, saved);
      const last = await markForAWhile(tab, marked, random);
      if (random() < 0.5) {
        const crashed = tab.waitForEvent("crash");
        const devtools = await context.newCDPSession(tab);
        // It never answers.
        devtools.send("Page.crash").catch(() => {});
        await crashed;
      }
      saved = last();
      await tab.close();
    }
    const tab = await context.newPage();
    expect(await opensAgain(tab, address, saved)).toBeGreaterThan(15);
  });
}

/** Starts a browser of its own over a folder that outlives it. */
async function startBrowser(folder) {
  await rm(join(folder, "DevToolsActivePort"), { force: true });
  const flags = ["--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-sync", "--disable-background-networking"];
  const program = process.env.CHROMIUM || chromium.executablePath();
  const started = spawn(program, [...flags, "--remote-debugging-port=0", `--user-data-dir=${folder}`, "about:blank"], { detached: true, stdio: "ignore" });
  let port;
  await expect.poll(async () => {
    [port] = (await readFile(join(folder, "DevToolsActivePort"), "utf8").catch(() => "")).split("\n");
    return port;
  }).toMatch(/^\d+$/);
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const ended = new Promise((done) => started.once("exit", done));
  const kill = async () => {
    // The group that it was started as: the browser and all its processes at once.
    process.kill(-started.pid, "SIGKILL");
    await ended;
  };
  return { page: await browser.contexts()[0].newPage(), kill };
}

test("10 browsers that are killed while they write lose nothing that was saved", async ({ site }) => {
  const random = chance(1122);
  const folder = await mkdtemp(join(tmpdir(), "turnabout-kills-"));
  let address;
  let saved = 0;
  for (let time = 0; time <= 10; time += 1) {
    const { page, kill } = await startBrowser(folder);
    try {
      address ??= await begin(page, site);
      const marked = await opensAgain(page, address, saved);
      if (time < 10) saved = (await markForAWhile(page, marked, random))();
    } finally {
      await kill();
    }
  }
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});
