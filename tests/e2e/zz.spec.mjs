// What is told in passing: it goes by itself, stays while somebody is at it, covers nothing, and belongs to its page.
import { axe, expect, open, test } from "./support/app.mjs";
import { stored } from "./support/storage.mjs";

const PAIRS = { one: "5f0d9c3e7b1a4c2d8e6f0a1b2c3d4e5f", other: "6a0d9c3e7b1a4c2d8e6f0a1b2c3d4e60" };

/** The file of a pair, as a file field takes it. */
function pairFile(pair, mentor, mentee) {
  const contents = {
    pair,
    programme: "Reverse mentoring, winter",
    aim: "",
    mentor: { id: `${pair}m`, name: mentor, gives: ["short-video"], benefit: 0.62 },
    mentee: { id: `${pair}s`, name: mentee, gives: ["negotiation"], benefit: 0.48 },
  };
  const text = JSON.stringify({ format: "turnabout", version: 1, kind: "pair", created: "2026-11-22T09:00:00Z", contents });
  return { name: "turnabout-pair-2026-11-22.json", mimeType: "application/json", buffer: Buffer.from(text) };
}

async function openPair(page, pair, mentor, mentee) {
  await open(page, "/pair");
  await page.locator("input[type=file]").setInputFiles(pairFile(pair, mentor, mentee));
  await page.locator(".who-button").first().click();
  await expect(page.locator("h1")).toHaveText(`${mentor} and ${mentee}`);
}

/** Writes a goal, which leads back to the pair's page and is told there. */
async function setGoal(page, outcome) {
  await open(page, `/pair/${PAIRS.one}/goal/new/mentor`);
  const [what, how] = await page.locator("main textarea").all();
  await what.fill(outcome);
  await how.fill("Both say so");
  await page.locator("main input[type=date]").fill("2099-01-31");
  await page.locator("main form .button").click();
  await expect(page.locator("h1")).toHaveText("Amina Yusuf and Robert Ellis");
  await expect(notice(page)).toBeVisible();
}

const notice = (page) => page.locator(".undo-notice:not(.undo-empty)");

/** A browser's timers have small numbers, and the app counts on that; those of the simulated clock are larger. */
function smallTimers() {
  const known = new Map();
  for (const kind of ["Timeout", "Interval"]) {
    const [set, clear] = [window[`set${kind}`], window[`clear${kind}`]];
    window[`set${kind}`] = (...asked) => {
      const number = known.size + 1;
      known.set(number, set(...asked));
      return number;
    };
    window[`clear${kind}`] = (number) => clear(known.get(number) ?? number);
  }
}

test.beforeEach(async ({ page }) => {
  await page.clock.install();
  await page.addInitScript(smallTimers);
  await openPair(page, PAIRS.one, "Amina Yusuf", "Robert Ellis");
});

test("a notice goes after a while, and never while it has the pointer or the focus", async ({ page }) => {
  await setGoal(page, "Lead a talk");
  await page.clock.fastForward(28_000);
  await expect(notice(page)).toBeVisible();
  await page.clock.fastForward(3_000);
  await expect(notice(page)).toHaveCount(0);

  await setGoal(page, "Lead two talks");
  await notice(page).hover();
  await page.clock.fastForward(300_000);
  await expect(notice(page)).toBeVisible();
  await notice(page).getByRole("button", { name: "Close" }).focus();
  await page.mouse.move(5, 5);
  await page.clock.fastForward(300_000);
  await expect(notice(page)).toBeVisible();
  await axe(page);
  await page.evaluate(() => { for (const e of ["focusin","focusout","mouseover","mouseout"]) document.addEventListener(e, (x) => console.log(e, x.target.outerHTML?.slice(0,60)), true); const st=window.setTimeout; window.setTimeout=(f,t)=>{const id=st(f,t); console.log("set",t,id); return id}; const ct=window.clearTimeout; window.clearTimeout=(i)=>{console.log("clear",i); ct(i)}; });
  page.on("console", (m) => console.log("C", m.text()));
  await page.locator("h1").focus();
  console.log(await page.evaluate(() => document.activeElement.outerHTML.slice(0,80)));
  await page.clock.fastForward(31_000);
  await page.waitForTimeout(1500);
  console.log(await page.evaluate(() => document.querySelector(".undo-notice").outerHTML.slice(0,300)));
  await expect(notice(page)).toHaveCount(0, {timeout: 2000});
});

