// Results of the match: trying rules, keeping results under a name, two side by side, stopping, and people who change.
import { axe, expect, fits, open, reload, test } from "./support/app.mjs";
import { bringTable, figure, findPairs, openPart, sampleMatched, startProgramme, step } from "./support/match.mjs";

const WIDTHS = [1280, 390];
const TRYING = "You are trying other rules";
const STALE = "People or rules have changed since";

const pairs = (page) => page.locator(".figure-pairs dd");

/** The page as it is now keeps nobody out, wide and narrow, light and dark. */
async function look(page) {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 844 });
    await fits(page);
    await axe(page);
  }
  await page.setViewportSize({ width: WIDTHS[0], height: 844 });
}

async function keep(page, name) {
  await page.getByRole("button", { name: "Keep this result as" }).click();
  const dialog = page.getByRole("dialog", { name: "Keep this result" });
  if (name) await dialog.getByLabel("Name of this result").fill(name);
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(dialog).toBeHidden();
}

/** Tries these rules, and waits until it is known what they would change. */
async function tryObjective(page, name) {
  await page.getByRole("radio", { name }).check();
  await expect(page.getByRole("button", { name: "Use these rules" })).toBeVisible();
}

test("rules are tried before they are made final, and nothing is stored until they are used", async ({ page }) => {
  test.slow();
  await sampleMatched(page);
  const before = await pairs(page).textContent();
  await tryObjective(page, "Nobody would rather swap: best for mentees");
  const trying = page.getByRole("region", { name: TRYING });
  await expect(trying.getByText(/pairs? fewer/)).toBeVisible();
  await expect(trying.getByText(/^Total benefit \d+\.\d% lower$/)).toBeVisible();
  await expect(trying.getByText(/^Smallest benefit of anybody in a pair: from \d+% to \d+%$/)).toBeVisible();
  await expect(trying.getByText(/get another partner$/)).toBeVisible();
  await expect(pairs(page)).toHaveText(before);
  await look(page);

  // Nothing is kept: a new visit knows nothing of it.
  await reload(page);
  await expect(page.getByRole("radio", { name: "The most benefit in total" })).toBeChecked();
  await expect(trying).toHaveCount(0);
  await expect(page.getByText(STALE)).toHaveCount(0);

  await tryObjective(page, "Nobody would rather swap: best for mentees");
  await page.getByRole("button", { name: "Leave it as it was" }).click();
  await expect(trying).toHaveCount(0);
  await expect(page.getByRole("radio", { name: "The most benefit in total" })).toBeChecked();

  // Changed back by hand there is nothing to try.
  await tryObjective(page, "As many pairs as possible");
  await page.getByRole("radio", { name: "The most benefit in total" }).check();
  await expect(trying).toHaveCount(0);
  await expect(page.getByRole("radio", { name: "The most benefit in total" })).toBeChecked();

  await tryObjective(page, "Nobody would rather swap: best for mentees");
  const fewer = Number((await trying.getByText(/pairs? fewer/).textContent()).match(/\d+/)[0]);
  await page.getByRole("button", { name: "Use these rules" }).click();
  await expect(trying).toHaveCount(0);
  await expect(pairs(page)).toHaveText(String(Number(before) - fewer));
  await expect(page.getByText("You now use these rules and their pairs.")).toBeVisible();
  await expect(page.locator("#result")).toBeFocused();
  await expect(page.getByText(STALE)).toHaveCount(0);

  // One undo takes back both, rules and pairs.
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await expect(pairs(page)).toHaveText(before);
  await expect(page.getByRole("radio", { name: "The most benefit in total" })).toBeChecked();
  await expect(page.getByText(STALE)).toHaveCount(0);
  await page.getByRole("button", { name: "Bring it back" }).click();
  await expect(pairs(page)).toHaveText(String(Number(before) - fewer));
  await reload(page);
  await expect(pairs(page)).toHaveText(String(Number(before) - fewer));
});

test("a trial follows what the coordinator says of single pairs meanwhile", async ({ page }) => {
  await startProgramme(page, "Two");
  await bringTable(page, ["id,name,role,can teach,wants to learn", "a,Ada Ash,mentor,Apps,Leading", "b,Ben Birch,mentee,Leading,Apps"], 2);
  await findPairs(page);
  await tryObjective(page, "As many pairs as possible");
  const trying = page.getByRole("region", { name: TRYING });
  await expect(trying.getByText("Nothing would change: the same pairs.")).toBeVisible();
  await expect(trying.getByRole("button", { name: "See who" })).toHaveCount(0);
  await page.locator(".pair-row").first().click();
  await page.getByRole("button", { name: "Never these two" }).click();
  await expect(trying.getByText("Nothing would change: the same pairs.")).toHaveCount(0);
  await expect(trying.getByRole("button", { name: "See who" })).toBeVisible();
  await look(page);
});

test("results are kept, compared, handed out, renamed and removed, by the keyboard alone", async ({ page }) => {
  test.slow();
  await sampleMatched(page);
  const total = await pairs(page).textContent();
  const press = async (locator) => {
    await locator.focus();
    await expect(locator).toBeFocused();
    await page.keyboard.press("Enter");
  };
  await press(page.getByRole("button", { name: "Keep this result as" }));
  const naming = page.getByRole("dialog", { name: "Keep this result" });
  await expect(naming.getByLabel("Name of this result")).toHaveValue("The most benefit in total");
  await naming.getByLabel("Name of this result").fill("  ");
  await page.keyboard.press("Enter");
  await expect(naming.getByText("Give the result a name.")).toBeVisible();
  await look(page);
  await naming.getByLabel("Name of this result").fill("Most for all");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Kept as “Most for all”")).toBeFocused();

  await page.getByRole("radio", { name: "The most benefit in total" }).focus();
  await expect(page.getByRole("radio", { name: "The most benefit in total" })).toBeFocused();
  for (let down = 0; down < 3; down++) await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("radio", { name: "Nobody would rather swap: best for mentees" })).toBeChecked();
  await press(page.getByRole("button", { name: "See who" }));
  const beside = page.getByRole("dialog", { name: "Two results side by side" });
  await expect(beside.getByLabel("First result").locator("option:checked")).toHaveText("Most for all (shown here)");
  await expect(beside.getByLabel("Second result").locator("option:checked")).toHaveText("The rules you are trying");
  await expect(beside.getByRole("table", { name: "How far from the best possible" })).toBeVisible();
  await look(page);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "See who" })).toBeFocused();
  await press(page.getByRole("button", { name: "Use these rules" }));
  await expect(page.locator("#result")).toBeFocused();
  const stable = await pairs(page).textContent();
  expect(Number(stable)).toBeLessThan(Number(total));

  // A name is given once.
  await press(page.getByRole("button", { name: "Keep this result as" }));
  await naming.getByLabel("Name of this result").fill("most for ALL");
  await page.keyboard.press("Enter");
  await expect(naming.getByText("Another result has this name.")).toBeVisible();
  await naming.getByLabel("Name of this result").fill("Nobody swaps");
  await page.keyboard.press("Enter");
  await expect(naming).toBeHidden();
  await reload(page);
  const kept = page.getByRole("region", { name: "Results you kept" });
  await expect(kept.getByRole("listitem")).toHaveCount(2);
  await look(page);

  await press(kept.getByRole("button", { name: "Compare Most for all" }));
  const figures = beside.getByRole("table", { name: "In figures" });
  const row = (name) => figures.getByRole("row").filter({ has: page.getByRole("rowheader", { name, exact: true }) });
  await expect(row("Pairs").getByRole("cell").first()).toContainText(stable);
  await expect(row("Pairs").getByRole("cell").last()).toContainText(`${total}`);
  await expect(row("Pairs").getByRole("cell").last()).toContainText("better");
  const rules = beside.getByRole("table", { name: "The rules of each" });
  await expect(rules.getByRole("rowheader")).toHaveText(["What counts most"]);
  const best = beside.getByRole("table", { name: "How far from the best possible" });
  await expect(best.getByRole("row").last().getByRole("cell").first()).toContainText("none");
  await expect(best.getByRole("row").nth(1).getByRole("cell").last()).toContainText("the most its rules allow");
  await expect(beside.getByText(/^\d+ people get more in “Most for all”$/)).toBeVisible();
  await expect(beside.locator(".moved-row").first().getByRole("img")).toHaveAccessibleName(/^From \d+% to \d+% of what they asked for$/);
  await beside.getByLabel("Show", { exact: true }).selectOption({ index: 2 });
  await expect(beside.locator(".moved-row").first()).toContainText("nobody →");
  await look(page);
  await beside.getByLabel("First result").selectOption({ index: 1 });
  await expect(beside.getByText("Both are the same pairs.")).toBeVisible();
  await page.keyboard.press("Escape");

  // Handed out again, with its rules.
  await press(kept.getByRole("button", { name: "Hand out this one Most for all" }));
  await expect(pairs(page)).toHaveText(total);
  await expect(page.getByRole("radio", { name: "The most benefit in total" })).toBeChecked();
  await expect(page.getByText(STALE)).toHaveCount(0);
  await press(page.getByRole("button", { name: "Undo", exact: true }));
  await expect(pairs(page)).toHaveText(stable);
  await press(page.getByRole("button", { name: "Bring it back" }));
  await expect(pairs(page)).toHaveText(total);

  await press(kept.getByRole("button", { name: "Rename Nobody swaps" }));
  await page.getByRole("dialog", { name: "Rename" }).getByLabel("Name of this result").fill("Stable");
  await page.keyboard.press("Enter");
  await expect(kept.locator("strong")).toHaveText(["Most for all", "Stable"]);
  await press(page.getByRole("button", { name: "Undo", exact: true }));
  await expect(kept.locator("strong")).toHaveText(["Most for all", "Nobody swaps"]);

  await press(kept.getByRole("button", { name: "Remove Nobody swaps" }));
  const asked = page.getByRole("dialog", { name: "Remove this result?" });
  await look(page);
  await press(asked.getByRole("button", { name: "Keep" }));
  await expect(kept.getByRole("listitem")).toHaveCount(2);
  await press(kept.getByRole("button", { name: "Remove Nobody swaps" }));
  await press(asked.getByRole("button", { name: "Remove it" }));
  await expect(kept.getByRole("listitem")).toHaveCount(1);
  await press(page.getByRole("button", { name: "Undo", exact: true }));
  await expect(kept.getByRole("listitem")).toHaveCount(2);
  await reload(page);
  await expect(kept.getByRole("listitem")).toHaveCount(2);
  await expect(pairs(page)).toHaveText(total);
});

/** People of whom each pair has a score of its own, so that the search takes its time. */
function many(count) {
  let state = 7;
  const below = (end) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * end);
  };
  const topics = (least, chance) =>
    Array.from({ length: 24 }, (_, topic) => (below(100) < chance ? `T${topic}:${least + below(4 - least)}` : "")).filter(Boolean).join(";");
  const line = (_, i) => `p${i},Person ${i},${i % 2 ? "mentor" : "mentee"},${topics(1, 50) || "T0:1"},${topics(1, 25) || "T1:1"}`;
  return ["id,name,role,can teach,wants to learn", ...Array.from({ length: count }, line)].join("\n");
}

/** Somebody presses `Stop` once, as soon as the page says what this matches. */
async function stopOnce(page, said) {
  await page.addInitScript((said) => {
    new MutationObserver(() => {
      const stop = [...document.querySelectorAll("button")].find((button) => button.textContent === "Stop and show the best so far");
      if (new RegExp(said).test(document.body?.textContent) && stop && !window.stopped) {
        window.stopped = true;
        stop.click();
      }
    }).observe(document, { subtree: true, childList: true, characterData: true });
  }, said.source);
}

/**
 * Starts the search, in which {@link stopOnce} presses `Stop`, until that came before the end: a page that is kept from
 * running for long may be told of the moment when the search is over.
 */
async function searchAndStop(page) {
  const stopped = page.getByRole("heading", { name: "Stopped early, so not proven best" });
  const over = page.getByRole("heading", { name: /^(Stopped early, so not proven best|Best possible under your rules)$/ });
  const button = page.getByRole("button", { name: /^Find the pairs/ });
  for (let time = 0; time < 5; time += 1) {
    await page.evaluate(() => (window.stopped = false));
    await button.click();
    await expect(button).toBeVisible({ timeout: 120_000 });
    await expect(over).toBeVisible();
    // The head of the page is drawn anew a moment after the search is over.
    if (await expect(stopped).toBeVisible({ timeout: 5_000 }).then(() => true, () => false)) return;
  }
  await expect(stopped).toBeVisible();
}

/** A programme with so many people, at the page where pairs are found. */
async function programmeOf(page, count) {
  await startProgramme(page, "Many");
  await bringTable(page, many(count).split("\n"), count.toLocaleString("en-GB"));
}

test("a search is stopped with the best so far, which is not called proven, and can be carried on", async ({ page }) => {
  test.slow();
  // As soon as the search can say how far from the best it is.
  await stopOnce(page, /If you stopped now/);
  await programmeOf(page, 6_000);
  await searchAndStop(page);
  await expect(page.getByText(/These pairs are the best so far\. The total benefit is at most [\d.]+% from the best\./)).toBeVisible();
  await expect(page.getByRole("heading", { name: "Best possible under your rules", exact: true })).toHaveCount(0);
  await expect(page.getByText(STALE)).toHaveCount(0);
  const stopped = Number((await figure(page, "Benefit in total").textContent()).replaceAll(",", ""));
  await look(page);
  await reload(page);
  await expect(page.getByRole("heading", { name: "Stopped early, so not proven best" })).toBeVisible();
  await page.evaluate(() => (window.stopped = true));
  await page.getByRole("button", { name: "Search to the end" }).click();
  await expect(page.getByRole("heading", { name: "Best possible under your rules", exact: true })).toBeVisible({ timeout: 120_000 });
  await expect(page.getByRole("heading", { name: "Stopped early, so not proven best" })).toHaveCount(0);
  expect(Number((await figure(page, "Benefit in total").textContent()).replaceAll(",", ""))).toBeGreaterThanOrEqual(stopped);
});

const TOTAL = /These pairs are the best so far\. The total benefit is at most \d[\d.]*% from the best\./;
// At the very beginning there may be no pair yet.
const EARLY = new RegExp(`No pair was made before the search was stopped\\.|${TOTAL.source}`);
const AT_FIRST = /Comparing people: /;
for (const [objective, stage, words] of [
  ["The worst-off first", AT_FIRST, EARLY],
  ["The worst-off first", /If you stopped now: The person who gains least/, new RegExp(`${TOTAL.source} The person who gains least gains \\d+%`)],
  ["Nobody would rather swap: best for mentees", AT_FIRST, EARLY],
  ["Nobody would rather swap: best for mentees", /If you stopped now/, TOTAL],
]) {
  test(`a search for “${objective}” is stopped at ${stage} too, and carried on`, async ({ page }) => {
    test.slow();
    await stopOnce(page, stage);
    await programmeOf(page, stage === AT_FIRST ? 2_000 : 6_000);
    await page.getByRole("radio", { name: objective }).check();
    await searchAndStop(page);
    await expect(page.locator(".stopped").getByText(words)).toBeVisible();
    await page.getByRole("button", { name: "Search to the end" }).click();
    await expect(page.getByRole("heading", { name: "Best possible under your rules", exact: true })).toBeVisible({ timeout: 120_000 });
    await expect(page.getByRole("heading", { name: "Stopped early, so not proven best" })).toHaveCount(0);
    expect(Number((await pairs(page).textContent()).replaceAll(",", ""))).toBeGreaterThan(900);
  });
}

test("a trial that is stopped is carried on where it is told of", async ({ page }) => {
  test.slow();
  await stopOnce(page, AT_FIRST);
  await programmeOf(page, 2_000);
  await page.evaluate(() => (window.stopped = true));
  await page.getByRole("button", { name: /^Find the pairs/ }).click();
  await expect(page.getByRole("heading", { name: "Best possible under your rules", exact: true })).toBeVisible({ timeout: 120_000 });
  await page.evaluate(() => (window.stopped = false));
  await page.getByRole("radio", { name: "The worst-off first" }).check();
  const trying = page.getByRole("region", { name: TRYING });
  await expect(trying.getByText(/^(No pair was made before the search was stopped|Best so far, because the search was stopped)\./)).toBeVisible();
  await look(page);
  await trying.getByRole("button", { name: "Search to the end" }).click();
  await expect(trying.getByText(/people get another partner$/)).toBeVisible({ timeout: 120_000 });
  await expect(trying.getByText(/the search was stopped/)).toHaveCount(0);
  await expect(trying.getByRole("button", { name: "Search to the end" })).toHaveCount(0);
});

/** Removes somebody, from the page about the people. */
async function remove(page, name) {
  await page.getByLabel("Find by name, team or topic").fill(name);
  await page.locator(".person-row", { hasText: name }).click();
  await page.getByText("Remove this person").click();
  await page.getByRole("button", { name: "Remove them" }).click();
  await expect(page.getByText("0 of 60 shown")).toBeVisible();
  await expect(page.getByRole("dialog")).toHaveCount(0);
}

test("once people change, the page says so, and asks about the pairs among the people as they were", async ({ page }) => {
  test.slow();
  await sampleMatched(page);
  await openPart(page, "What each choice would give");
  const shown = page.getByRole("row").filter({ hasText: "shown here" });
  await expect(shown.getByRole("cell")).toHaveCount(5);
  const before = await shown.getByRole("cell").allTextContents();
  const [mentor] = await page.locator(".pair-row").first().locator(".pair-name").allTextContents();
  await keep(page, "Before");
  await step(page, "The programme");
  await step(page, "Look at the people");
  await remove(page, mentor);
  await step(page, "The programme");
  await step(page, "Find the pairs");
  await expect(page.getByText(STALE)).toBeVisible();
  await expect(page.getByText("1 person was removed.")).toBeVisible();
  // What each objective would give is asked of the people of these pairs.
  await openPart(page, "What each choice would give");
  await expect(shown.getByRole("cell")).toHaveText(before);
  await look(page);
  const dialog = page.getByRole("dialog");
  await page.locator(".pair-row").first().click();
  await expect(dialog.getByText(new RegExp(`possible partner.* ${mentor}|${mentor}.* possible partner`)).first()).toBeVisible();
  await page.keyboard.press("Escape");
  // Found again, these are of the people as they are; beside the earlier ones that is said.
  await page.getByRole("button", { name: "Find the pairs again" }).click();
  await expect(page.getByText(STALE)).toHaveCount(0);
  await page.getByRole("button", { name: "Compare Before" }).click();
  await expect(dialog.getByText("These two were found for different people")).toBeVisible();
  await dialog.getByLabel("Show", { exact: true }).selectOption({ index: 1 });
  await expect(dialog.locator(".moved-row").first()).toBeVisible();
  await expect(dialog.getByRole("table", { name: "How far from the best possible" })).toBeVisible();
  await look(page);
});

test("people who change while a search runs are not mixed into its result", async ({ page, context }) => {
  await sampleMatched(page);
  const [mentor] = await page.locator(".pair-row").first().locator(".pair-name").allTextContents();
  const address = page.url();
  // The worker's answers are held back until the test lets them go.
  await page.addInitScript(() => {
    const Real = window.Worker;
    window.held = [];
    window.Worker = class extends Real {
      set onmessage(heard) {
        super.onmessage = heard && ((event) => (window.hold && String(event.data).includes("Matched") ? window.held.push(() => heard(event)) : heard(event)));
      }
    };
  });
  await reload(page);
  await expect(page.getByRole("button", { name: "Find the pairs again" })).toBeVisible();
  await page.evaluate(() => (window.hold = true));
  await page.getByRole("button", { name: "Find the pairs again" }).click();
  await page.waitForFunction(() => window.held.length === 1);
  await look(page);
  const other = await context.newPage();
  await open(other, new URL(address).hash.slice(1).replace(/\/match$/, "/people"));
  await remove(other, mentor);
  await expect(page.getByText("1 person was removed.")).toBeVisible();
  await page.evaluate(() => window.held.forEach((say) => say()));
  await expect(page.getByRole("button", { name: "Find the pairs again" })).toBeVisible();
  await expect(page.getByText("1 person was removed.")).toBeVisible();
  await reload(page);
  await expect(page.getByText("1 person was removed.")).toBeVisible();
  await page.getByRole("button", { name: "Find the pairs again" }).click();
  await expect(page.getByText(STALE)).toHaveCount(0);
});

test("a search is given up, and what was there stays", async ({ page }) => {
  await page.addInitScript(() => {
    const Real = window.Worker;
    window.Worker = class extends Real {
      set onmessage(heard) {
        super.onmessage = heard && ((event) => window.mute || heard(event));
      }
    };
  });
  await sampleMatched(page);
  const before = await pairs(page).textContent();
  await page.evaluate(() => (window.mute = true));
  await page.getByRole("button", { name: "Find the pairs again" }).click();
  await expect(page.locator("#search-card")).toBeFocused();
  await look(page);
  await page.getByRole("button", { name: "Cancel" }).click();
  await expect(page.getByRole("button", { name: "Find the pairs again" })).toBeFocused();
  await page.getByRole("radio", { name: "The worst-off first" }).check();
  await expect(page.getByRole("region", { name: TRYING }).getByRole("progressbar")).toBeVisible();
  await look(page);
  await page.getByRole("button", { name: "Cancel" }).click();
  await expect(page.getByRole("radio", { name: "The most benefit in total" })).toBeChecked();
  await expect(pairs(page)).toHaveText(before);
});

/** Goes through these values of a slider in one go, as keys or a pointer that is held down do. */
async function slide(page, how, values) {
  await page.getByLabel("The least that each must gain").evaluate((slider, [how, values]) => {
    if (how === "pointer") slider.dispatchEvent(new PointerEvent("pointerdown"));
    for (const value of values) {
      if (how === "keys") slider.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowRight" }));
      slider.value = value;
      slider.dispatchEvent(new Event("input", { bubbles: true }));
      // The browser says so after each key, and once where the pointer lets go.
      if (how === "keys" || value === values.at(-1)) slider.dispatchEvent(new Event("change", { bubbles: true }));
    }
  }, [how, values]);
}

test("a slider is tried where it comes to rest, and not at each step on the way", async ({ page }) => {
  await page.addInitScript(() => {
    const { postMessage } = Worker.prototype;
    window.searches = 0;
    Worker.prototype.postMessage = function (message, ...more) {
      if (String(message[0]).startsWith('{"Find"')) window.searches += 1;
      return postMessage.call(this, message, ...more);
    };
  });
  const searches = () => page.evaluate(() => window.searches);
  const trying = page.getByRole("region", { name: TRYING });
  const share = page.locator("output[for=floor]");
  await open(page, "/programmes");
  await page.getByRole("button", { name: "Try it with sample people" }).click();
  await step(page, "Find the pairs");
  await expect(page.locator("h1")).toHaveText("Find the pairs");

  // Whoever leaves at once has set it all the same.
  await slide(page, "keys", [25, 30]);
  await step(page, "The programme");
  await expect(share).toHaveCount(0);
  await step(page, "Find the pairs");
  await expect(share).toHaveText("30%");

  // And whoever searches at once searches by it.
  await slide(page, "keys", [15, 20]);
  await expect(share).toHaveText("20%");
  await page.getByRole("button", { name: "Find the pairs" }).click();
  await expect(page.locator(".pair-row").first()).toBeVisible();
  await expect(page.getByText(STALE)).toHaveCount(0);
  await reload(page);
  await expect(share).toHaveText("20%");
  await expect(page.getByText(STALE)).toHaveCount(0);

  const before = await searches();
  await slide(page, "keys", [25, 30, 35, 40]);
  await expect(share).toHaveText("40%");
  await expect(trying.getByText("“40%” instead of “20%”")).toBeVisible();
  await expect(page.getByRole("button", { name: "Use these rules" })).toBeVisible();
  expect(await searches()).toBe(before + 1);

  await slide(page, "pointer", [45, 50, 55]);
  await expect(trying.getByText("“55%” instead of “20%”")).toBeVisible();
  await expect(page.getByRole("button", { name: "Use these rules" })).toBeVisible();
  expect(await searches()).toBe(before + 2);

  // Back where it was there is nothing to try, and nothing to wait for.
  await slide(page, "pointer", [40, 20]);
  await expect(trying).toHaveCount(0);
  expect(await searches()).toBe(before + 2);
});
