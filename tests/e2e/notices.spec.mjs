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

/** The controls whose middle is in the window, each with whether the notice lies over it. */
const seen = (page) => page.evaluate(() => {
  const controls = [...document.querySelectorAll("main :is(a, button, input, select, textarea, summary)")];
  return controls.flatMap((control) => {
    const { left, top, width, height } = control.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + height / 2];
    if (width < 3 || height < 3 || x < 0 || x > innerWidth || y < 0 || y > innerHeight) return [];
    return [{ control: control.outerHTML.slice(0, 240), covered: !!document.elementFromPoint(x, y)?.closest(".dock") }];
  });
});

const covered = async (page) => (await seen(page)).filter(({ covered }) => covered);

for (const [width, height] of [[390, 844], [1280, 900], [320, 256]]) {
  test(`a notice lies over no control of a page of ${width} by ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await setGoal(page, "Lead a talk");
    // In a low window the heading, which has the focus, comes first.
    if (height > 400) await expect(notice(page)).toBeInViewport();
    expect(await covered(page)).toEqual([]);
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    const controls = page.locator("main a:visible, main button:visible, main summary:visible");
    await expect(controls.last()).toBeInViewport();
    expect(await covered(page)).toEqual([]);
    // What the keyboard comes to is never under it either.
    for (let step = 0; step < 12; step += 1) {
      await page.keyboard.press("Shift+Tab");
      expect(await covered(page)).toEqual([]);
    }
  });
}

test("a notice that comes far down a page is in sight, and hides nothing that was seen", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await setGoal(page, "Lead a talk");
  await notice(page).getByRole("button", { name: "Close" }).click();
  const drop = page.getByRole("button", { name: /^Drop/ }).first();
  await drop.evaluate((button) => button.scrollIntoView({ block: "center" }));
  const before = (await seen(page)).map(({ control }) => control);
  await drop.click();
  await page.getByRole("button", { name: "Drop the goal" }).click();
  await expect(notice(page)).toBeInViewport();
  const hidden = (await covered(page)).filter(({ control }) => before.includes(control));
  expect(hidden).toEqual([]);
  await page.evaluate(() => window.scrollTo(0, 0));
  await expect(page.locator(".dock-follows")).toHaveCount(0);
  expect(await covered(page)).toEqual([]);
});

test("a notice lies over no rule of the match page and no step of the programme's", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await open(page, "/programmes");
  await page.getByRole("button", { name: "Try it with sample people" }).click();
  await expect(page.getByText("Programme with sample people")).toBeVisible();
  await expect(notice(page)).toBeVisible();
  expect(await covered(page)).toEqual([]);
  await page.locator('main a[href$="/match"]').click();
  await page.locator("#search-pairs").click();
  await expect(page.locator(".pair-row").first()).toBeVisible();
  await expect(notice(page)).toBeVisible();
  expect(await covered(page)).toEqual([]);
});

test("answers that are left as they are are not told as changed", async ({ page }) => {
  await answersOfName(page, "Mia Brandt");
  await expect(page.locator("h1")).toHaveText("Check your answers");
  await expect(notice(page)).toHaveCount(0);
});
