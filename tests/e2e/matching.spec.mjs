// The match page: what counts, what came of it and at what price, why these two and why not others, and the proof.
import { axe, download, expect, fits, open, reload, test } from "./support/app.mjs";
import { bringTable, figure, findPairs, openPart, rows, sampleMatched, startProgramme, step } from "./support/match.mjs";

async function again(page) {
  await page.getByRole("button", { name: "Find the pairs again" }).click();
  await expect(page.getByRole("button", { name: "Find the pairs again" })).toBeVisible();
  await expect(page.getByText("People or rules have changed since")).toHaveCount(0);
}

const rowOf = (page, objective) => page.getByRole("row").filter({ has: page.getByRole("rowheader", { name: objective }) });

test("each thing that can count most is chosen, found, and compared with the others", async ({ page }) => {
  await sampleMatched(page);
  await openPart(page, "What each choice would give");
  const table = page.getByRole("table", { name: "What each choice would give" });
  await expect(table.getByRole("row")).toHaveCount(6);
  await expect(table.getByRole("meter")).toHaveCount(15);
  await expect(rowOf(page, "The most benefit in total")).toContainText("shown here");
  await axe(page);
  const names = ["As many pairs as possible", "The worst-off first", "Nobody would rather swap: best for mentees", "Nobody would rather swap: best for mentors"];
  for (const name of names) {
    const promised = await rowOf(page, name).getByRole("cell").first().textContent();
    await page.getByRole("radio", { name }).check();
    await expect(page.getByRole("heading", { name: "You are trying other rules" })).toBeVisible();
    await page.getByRole("button", { name: "Use these rules" }).click();
    await expect(page.getByRole("heading", { name: "You are trying other rules" })).toHaveCount(0);
    await expect(rowOf(page, name)).toContainText("shown here");
    const pairs = await page.locator(".figure-pairs dd").textContent();
    expect(promised).toMatch(new RegExp(`(^|\\D)${pairs}(\\D|$)`));
    if (name.startsWith("Nobody")) await expect(rowOf(page, name).getByRole("cell").last()).toContainText("none");
  }
  await reload(page);
  await expect(page.getByRole("radio", { name: names[3] })).toBeChecked();
  await openPart(page, "Who gains how much");
  await expect(page.getByRole("img", { name: /^Half of the mentors with a partner get between/ })).toBeVisible();
});

test("ties are broken by a lot that can be drawn again", async ({ page }) => {
  await sampleMatched(page);
  await page.getByText("When two results are equally good").click();
  const lot = page.getByText("A random draw decides");
  await expect(lot).toHaveText("A random draw decides: draw number 0.");
  await page.getByRole("button", { name: "Draw again" }).click();
  await expect(lot).not.toHaveText("A random draw decides: draw number 0.");
  await expect(page.getByRole("heading", { name: "You are trying other rules" })).toBeVisible();
  await page.getByRole("button", { name: "Use these rules" }).click();
  await expect(page.getByRole("heading", { name: "You are trying other rules" })).toHaveCount(0);
  await expect(lot).not.toHaveText("A random draw decides: draw number 0.");
  await axe(page);
});

test("the proof says what it means and is taken away", async ({ page }) => {
  await sampleMatched(page);
  await expect(page.getByRole("heading", { name: "Best possible under your rules", exact: true })).toBeVisible();
  await page.getByText("How anyone can check this").click();
  await axe(page);
  const saved = await download(page, () => page.getByRole("button", { name: "Save the proof" }).click());
  expect(saved.name).toMatch(/^turnabout-proof-\d{4}-\d\d-\d\d\.json$/);
  const certificate = JSON.parse(saved.bytes.toString("utf8"));
  expect(certificate.rules.objective).toBe("total");
  expect(Object.keys(certificate.proof.prices.mentors).length).toBeGreaterThan(10);
});

test("a pair tells how its two stand with one another, and whom else each could have", async ({ page }) => {
  await sampleMatched(page);
  await page.locator(".pair-row").first().click();
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByText(/possible partner/).first()).toBeVisible();
  await expect(dialog.getByRole("heading", { name: /^Other partners .* could have$/ })).toHaveCount(2);
  await axe(page);
});

test("any two people: the rule between them, or what forcing the pair would cost; and it is done right there", async ({ page }) => {
  await sampleMatched(page);
  const rows = page.locator(".pair-row");
  const [mentor] = await rows.first().locator(".pair-name").allTextContents();
  // Somebody whom the rules allow the mentor to have: so nothing else is said before the coordinator's own word.
  await rows.first().click();
  const mentee = await page.locator(".runners-up .pair-name.mentee").first().textContent();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await openPart(page, "Why not these two?");
  await page.getByLabel("Mentor", { exact: true }).selectOption({ label: mentor });
  await page.getByLabel("Mentee", { exact: true }).selectOption({ label: mentee });
  await page.getByRole("button", { name: "Why are they not a pair?" }).click();
  const answer = page.getByRole("group", { name: "Why these two are not a pair" });
  await expect(answer.getByRole("listitem").first()).toBeVisible();
  await axe(page);
  await page.getByRole("button", { name: "Never these two" }).click();
  await expect(page.getByRole("heading", { name: "Never together" })).toBeVisible();
  await again(page);
  // It is still unfolded, and made anew.
  await expect(answer).toHaveCount(0);
  await page.getByLabel("Mentor", { exact: true }).selectOption({ label: mentor });
  await page.getByLabel("Mentee", { exact: true }).selectOption({ label: mentee });
  await page.getByRole("button", { name: "Why are they not a pair?" }).click();
  await expect(answer).toContainText("You ruled this pair out.");
});

test("whoever has no partner is told what would help, and what stands out leads to the person", async ({ page }) => {
  await sampleMatched(page);
  await openPart(page, "Without a partner");
  await page.locator(".alone-row").first().click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "What would help?" }).click();
  await expect(dialog.locator(".lines li, .stack > p").first()).toBeVisible();
  await axe(page);
  await page.keyboard.press("Escape");
  await openPart(page, "Worth a look");
  await expect(page.getByText("Nothing stands out.")).toBeVisible();
});

test("what stands out in the answers leads to the person", async ({ page }) => {
  const people = "code,name,role,skills,wishes\na,Ada Ash,mentor,Python,Leadership\nb,Ben Birch,mentee,Leadership,Python\n";
  await startProgramme(page, "Small");
  await bringTable(page, people.trim().split("\n"), 2);
  await findPairs(page);
  await expect(page.locator("section", { has: page.locator("#notices") }).locator(".part-count")).toHaveText("2");
  await openPart(page, "Worth a look");
  await page.getByRole("button", { name: "Look at Ada Ash" }).click();
  await expect(page.getByRole("dialog", { name: "Ada Ash" })).toBeVisible();
  await axe(page);
});

const HEAD = "id,name,role,can teach,wants to learn";
/** People of whom any mentor can help any mentee and the other way round, by levels: what they gain differs. */
const teach = (id, role, levels) => `${id},Person ${id},${role},${role === "mentor" ? `Apps:${levels[0]};Phones:${levels[1]}` : `Leading:${levels[0]};Speaking:${levels[1]}`},${role === "mentor" ? "Leading;Speaking" : "Apps;Phones"}`;

test("an empty result is not praised: it leads with the cause that most share, and with what to change", async ({ page }) => {
  const lines = [`${HEAD},languages`, ...[1, 2, 3].map((n) => `m${n},Mentor ${n},mentor,Apps,Leading,Dutch`), ...[1, 2, 3].map((n) => `e${n},Mentee ${n},mentee,Leading,Apps,Welsh`), "e4,Mentee 4,mentee,,Apps,Welsh"];
  await startProgramme(page, "Apart");
  await bringTable(page, lines, 7);
  await page.getByRole("button", { name: "Find the pairs" }).click();
  await expect(page.getByRole("heading", { name: "No pairs" })).toBeFocused();
  await expect(page.getByText(/[Bb]est possible|[Pp]roven/)).toHaveCount(0);
  await expect(page.locator(".notice-done")).toHaveCount(0);
  const head = page.locator(".match-head");
  await expect(head).toContainText("Most people (6 of 7) have the same reason:");
  await expect(head).toContainText("They share no language with any possible partner. Ask whether they can meet in another one.");
  await expect(head.getByRole("link", { name: "Look at the people" })).toBeVisible();
  await head.getByRole("button", { name: "See all 2 reasons" }).click();
  await expect(page.locator("#unmatched")).toBeFocused();
  await expect(page.locator(".alone-row")).toHaveCount(7);
  for (const width of [1280, 390, 320]) {
    await page.setViewportSize({ width, height: 844 });
    await fits(page);
    await axe(page);
  }
});

test("a result that is bent by fixed pairs says what they cost, and is not praised for it", async ({ page }) => {
  const lines = [HEAD, teach("m1", "mentor", [2, 2]), teach("m2", "mentor", [1, 1]), teach("e1", "mentee", [2, 2]), teach("e2", "mentee", [1, 1])];
  await startProgramme(page, "Fixed");
  await bringTable(page, lines, 4);
  await findPairs(page);
  await expect(page.getByRole("heading", { name: "Best possible under your rules", exact: true })).toBeVisible();
  await expect(page.locator(".proof.notice-done")).toHaveCount(1);
  const free = await figure(page, "Benefit in total").textContent();
  await openPart(page, "Why not these two?");
  await page.getByLabel("Mentor", { exact: true }).selectOption({ label: "Person m1" });
  await page.getByLabel("Mentee", { exact: true }).selectOption({ label: "Person e2" });
  await page.getByRole("button", { name: "Why are they not a pair?" }).click();
  const answer = page.getByRole("group", { name: "Why these two are not a pair" });
  await expect(answer).toContainText(/would lower the total benefit by [\d.]+%\./);
  await expect(answer).not.toContainText(/0\.\d{3}/);
  await page.getByRole("button", { name: "Keep these two together" }).click();
  await again(page);
  const proof = page.locator(".proof");
  await expect(proof.getByRole("heading")).toHaveText("Best possible under your rules, given the pair you fixed");
  await expect(proof).toContainText("Without the pair you fixed:");
  const now = await figure(page, "Benefit in total").textContent();
  await expect(proof).toContainText(`The total benefit could be ${free} instead of ${now}, which is`);
  await expect(page.locator(".proof.notice-done")).toHaveCount(0);
  await axe(page);
});

test("a figure has one value wherever it is shown, and somebody with three partners is one person", async ({ page }) => {
  await startProgramme(page, "Three");
  // Of seven wishes two are met: 28.57 per cent, which one rounding makes 28 and another 29.
  const wishes = (own) => `${own};${[1, 2, 3, 4, 5].map((n) => `Other ${n}`).join(";")}`;
  const mentees = [1, 2, 3].map((n) => `e${n},Mentee ${n},mentee,Leading,${wishes("Apps;Phones")},1`);
  await bringTable(page, [`${HEAD},capacity`, "m1,Mentor 1,mentor,Apps;Phones,Leading,3", ...mentees], 4);
  await findPairs(page);
  await expect(figure(page, "Pairs")).toHaveText("3");
  await expect(figure(page, "Mentors with a partner gain on average")).toHaveText("100%");
  await expect(figure(page, "Mentees with a partner gain on average")).toHaveText("28%");
  await openPart(page, "What each choice would give");
  await expect(rowOf(page, "The most benefit in total").getByRole("cell").nth(3)).toContainText("28%");
  const spread = await openPart(page, "Who gains how much");
  await expect(spread.locator(".spread.mentee .small")).toContainText("Each mentee with a partner gets 28% of what they asked for.");
  // One mentor, three mentees.
  await expect(spread.locator(".spread.mentor svg text")).toHaveText(["1"]);
  await expect(spread.locator(".spread.mentee svg text")).toHaveText(["3"]);
  await expect(rows(page).first()).toContainText("28%");
  await expect(page.getByText("29%")).toHaveCount(0);
});

test("all rules are seen and reached at a desk, and nothing covers them", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await sampleMatched(page);
  const side = page.locator(".match-side");
  for (const rule of await side.locator("input, summary, button").all()) {
    // What is in a part that is shut is not there to be covered.
    if (!(await rule.isVisible())) continue;
    await rule.scrollIntoViewIfNeeded();
    const free = await rule.evaluate((rule) => {
      const { left, top, width, height } = rule.getBoundingClientRect();
      const over = document.elementFromPoint(left + Math.min(width / 2, 20), top + height / 2);
      return rule === over || rule.contains(over) || over?.closest("label")?.contains(rule) === true;
    });
    expect(free, await rule.evaluate((rule) => rule.outerHTML.slice(0, 90))).toBe(true);
  }
});

test("on a phone the button comes first, then the result; parts stay as they were opened", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, "/programmes");
  await page.getByRole("button", { name: "Try it with sample people" }).click();
  await step(page, "Find the pairs");
  await expect(page.locator("h1")).toHaveText("Find the pairs");
  await expect(page.getByRole("button", { name: "Find the pairs" })).toBeInViewport({ ratio: 1 });
  await findPairs(page);
  await page.evaluate(() => scrollTo(0, 0));
  await expect(page.locator("#result")).toBeInViewport();
  const button = page.getByRole("button", { name: "Find the pairs again" });
  await expect(button).toBeInViewport({ ratio: 1 });
  const [result, search] = [await page.locator("#result").boundingBox(), await button.boundingBox()];
  expect(result.y).toBeLessThan(search.y);
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(5_000);
  await openPart(page, "The rules");
  await page.getByRole("radio", { name: "The worst-off first" }).check();
  await page.getByRole("button", { name: "Leave it as it was" }).click();
  await openPart(page, "Worth a look");
  await button.click();
  await expect(button).toBeVisible();
  await expect(page.locator("details.part-fold", { has: page.locator("#notices") })).toHaveAttribute("open");
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 844 });
    await fits(page);
    await axe(page);
  }
});

test("to compare all five tells how far it has come, and can be given up", async ({ page }) => {
  const lines = Array.from({ length: 600 }, (_, n) => teach(`p${n}`, n % 2 ? "mentor" : "mentee", [1 + (n % 4), 1 + ((n >> 2) % 4)]));
  // Replies of the worker are lost until the test lets them through: the question is under way for as long as it takes.
  await page.addInitScript(() => {
    const Real = window.Worker;
    window.Worker = class extends Real {
      set onmessage(heard) {
        super.onmessage = heard && ((event) => (window.mute && String(event.data).includes("Replied")) || heard(event));
      }
    };
  });
  await startProgramme(page, "Many");
  await bringTable(page, [HEAD, ...lines], 600);
  await findPairs(page);
  await openPart(page, "What each choice would give");
  await page.evaluate(() => (window.mute = true));
  await page.getByRole("button", { name: "Compare all five" }).press("Enter");
  await expect(page.locator("#comparing")).toBeFocused();
  await expect(page.getByRole("progressbar", { name: "Working out 1 of 5: The most benefit in total" })).toBeVisible();
  await axe(page);
  await page.locator("#comparing").getByRole("button", { name: "Cancel" }).press("Enter");
  await expect(page.getByRole("button", { name: "Compare all five" })).toBeFocused();
  await page.evaluate(() => (window.mute = false));
  await page.getByRole("button", { name: "Compare all five" }).press("Enter");
  await expect(page.getByRole("table", { name: "What each choice would give" }).getByRole("row")).toHaveCount(6, { timeout: 60_000 });
});

test("on paper all pairs are there, and all who have no partner", async ({ page }) => {
  await sampleMatched(page);
  const pairs = Number(await figure(page, "Pairs").textContent());
  const alone = Number(await figure(page, "Without a partner").textContent());
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".printed tbody tr")).toHaveCount(pairs);
  await expect(page.locator(".printed li")).toHaveCount(alone);
  await expect(page.getByRole("button", { name: "Find the pairs again" })).toBeHidden();
  await page.emulateMedia({ media: "screen" });
  await expect(page.locator(".printed")).toHaveCount(0);
});
