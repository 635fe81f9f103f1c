// What is told in passing: it goes by itself, stays while somebody is at it, covers nothing, and belongs to its page.
import { answersOfName, axe, expect, open, test } from "./support/app.mjs";
import { stored } from "./support/storage.mjs";
import { pairFile } from "./support/files.mjs";

const PAIRS = { one: "5f0d9c3e7b1a4c2d8e6f0a1b2c3d4e5f", other: "6a0d9c3e7b1a4c2d8e6f0a1b2c3d4e60" };

/** The file of a pair, as a file field takes it. */
async function openPair(page, pair, mentor, mentee) {
  await open(page, "/pair");
  await page.locator("input[type=file]").setInputFiles(pairFile(pair, { mentor, mentee, ids: pair }));
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
  // The notice may be where the button was that was pressed, and would wait for the pointer.
  await page.mouse.move(5, 5);
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
  await page.locator("h1").focus();
  await page.clock.fastForward(31_000);
  await expect(notice(page)).toHaveCount(0);
});

test("closing a notice leaves the focus at the heading", async ({ page }) => {
  await setGoal(page, "Lead a talk");
  await notice(page).getByRole("button", { name: "Close" }).press("Enter");
  await expect(notice(page)).toHaveCount(0);
  await expect(page.locator("h1")).toBeFocused();
});

test("a notice does not follow to other pages, and never to another pair", async ({ page }) => {
  await openPair(page, PAIRS.other, "Ben Okri", "Rosa Weiss");
  await setGoal(page, "Lead a talk");
  await open(page, `/pair/${PAIRS.other}`);
  await expect(page.locator("h1")).toHaveText("Ben Okri and Rosa Weiss");
  await expect(notice(page)).toHaveCount(0);
  await open(page, `/pair/${PAIRS.one}`);
  await expect(page.locator("h1")).toHaveText("Amina Yusuf and Robert Ellis");
  await expect(notice(page)).toHaveCount(0);
});

test("what is saved as it was is no change", async ({ page }) => {
  await setGoal(page, "Lead a talk");
  const before = Object.keys(await stored(page)).length;
  await page.locator('main a[href*="/goal/"]:not([href*="/new/"]):not([href*="progress"])').first().click();
  await expect(page.locator("main textarea").first()).toHaveValue("Lead a talk");
  await page.locator("main form .button").click();
  await expect(page.locator("h1")).toHaveText("Amina Yusuf and Robert Ellis");
  expect(Object.keys(await stored(page))).toHaveLength(before);
  await expect(page.getByRole("button", { name: "Undo", exact: true })).toHaveCount(0);
});

/** The controls, of all that are in the window, that something else lies over. */
const covered = (page) => page.evaluate(() => {
  const dock = document.querySelector(".dock:has(.undo-notice:not(.undo-empty))").getBoundingClientRect();
  const controls = [...document.querySelectorAll("main a, main button, main input, main select, main textarea, main summary")];
  return controls.filter((control) => {
    const { left, right, top, bottom, width, height } = control.getBoundingClientRect();
    const shown = width > 2 && height > 2 && bottom > 0 && top < innerHeight;
    return shown && left < dock.right && right > dock.left && top < dock.bottom && bottom > dock.top;
  }).map((control) => control.outerHTML.slice(0, 80));
});

for (const [width, height] of [[390, 844], [1280, 900], [320, 256]]) {
  test(`the last control of a page of ${width} by ${height} is clear of the notice`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await setGoal(page, "Lead a talk");
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    const controls = page.locator("main a:visible, main button:visible, main summary:visible");
    await expect(controls.last()).toBeInViewport();
    await expect.poll(() => covered(page)).toEqual([]);
    // What the keyboard comes to is never under it either.
    for (let step = 0; step < 12; step += 1) {
      await page.keyboard.press("Shift+Tab");
      const under = await page.evaluate(() => {
        const box = (element) => element.getBoundingClientRect();
        const dock = document.querySelector(".dock:has(.undo-notice:not(.undo-empty))");
        const now = document.activeElement;
        // Between the first control and the last one the keyboard is outside the page.
        if (now === document.body || dock.contains(now) || getComputedStyle(dock).position === "static") return false;
        return box(now).bottom > box(dock).top && box(now).top < box(dock).bottom;
      });
      expect(under).toBe(false);
    }
  });
}

test("bars that stay in sight end above the notice", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await open(page, "/programmes");
  await page.getByRole("button", { name: "Try it with sample people" }).click();
  await expect(page.getByText("Programme with sample people")).toBeVisible();
  await page.locator('main a[href$="/match"]').click();
  await page.locator("#search-pairs").click();
  await expect(page.locator(".pair-row").first()).toBeVisible();
  await expect(notice(page)).toBeVisible();
  const over = () => page.evaluate(() => {
    const box = (selector) => document.querySelector(selector).getBoundingClientRect();
    return box("#search-pairs").bottom - box(".dock:has(.undo-notice:not(.undo-empty))").top;
  });
  await expect.poll(over).toBeLessThanOrEqual(0);
});

test("answers that are left as they are are not told as changed", async ({ page }) => {
  await answersOfName(page, "Mia Brandt");
  await expect(page.locator("h1")).toHaveText("Check your answers");
  await expect(notice(page)).toHaveCount(0);
});
