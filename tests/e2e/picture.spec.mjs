// The pairs as a picture: reached by the keyboard alone, searched, and steered from there; swaps; groups by background.
import { existsSync } from "node:fs";
import { axe, expect, fits, open, reload, test } from "./support/app.mjs";
import { findPairs, openPart, rows, startProgramme, step } from "./support/match.mjs";

const SURVEY = "../shared/data/developer-survey-2023.csv";
const PHONE = { width: 390, height: 844 };
const DESK = { width: 1280, height: 900 };

const picture = (page) => page.getByRole("group", { name: "The pairs as a picture" });
const seats = (page, side) => picture(page).locator(`.seat.${side}`);
const dialog = (page) => page.getByRole("dialog");

/** Notes what the page's own policy would not let it do; called before the page is opened. */
async function watchPolicy(page) {
  await page.addInitScript(() => {
    window.violations = [];
    document.addEventListener("securitypolicyviolation", (event) => window.violations.push(event.violatedDirective));
  });
}

/** The sample people, paired. */
async function sampleMatched(page, size = DESK) {
  await watchPolicy(page);
  await page.setViewportSize(size);
  await open(page, "/programmes");
  await page.getByRole("button", { name: "Try it with sample people" }).click();
  await step(page, "Find the pairs");
  await findPairs(page);
}

/** The names of a pair that has a row of its own in the list. */
async function namesOf(row) {
  return row.locator(".pair-name").allTextContents();
}

test.afterEach(async ({ page }) => {
  expect(await page.evaluate(() => window.violations ?? []), "what the page's policy forbids").toEqual([]);
});

for (const [name, size] of [["a desk", DESK], ["a phone", PHONE]]) {
  test(`the picture shows everybody, on ${name}, and keeps nobody out`, async ({ page }) => {
    await sampleMatched(page, size);
    const pairs = await page.locator(".figure-pairs dd").textContent();
    await expect(page.locator(".ribbon").first()).toBeVisible();
    await axe(page);
    // Everybody of the list is in the picture: scrolled through, each name comes by.
    const seen = new Set();
    const ribbons = new Set();
    const frame = page.locator(".picture-frame");
    // Once it has measured itself, it is as high as all of them are.
    await expect.poll(() => frame.evaluate((frame) => frame.scrollHeight - frame.clientHeight)).toBeGreaterThan(300);
    const height = await frame.evaluate((frame) => frame.scrollHeight);
    for (let top = 0; top < height; top += 300) {
      // The picture follows as the browser says that it has scrolled, before it draws the next frame but one.
      await frame.evaluate(async (frame, top) => {
        frame.scrollTo(0, top);
        for (let drawn = 0; drawn < 2; drawn += 1) await new Promise((done) => requestAnimationFrame(done));
      }, top);
      await expect.poll(() => frame.evaluate((frame) => {
        const [first, last] = [frame.scrollTop, frame.scrollTop + frame.clientHeight];
        const all = frame.querySelector(".picture-all").clientHeight;
        const drawn = [...frame.querySelectorAll(".seat")].map((seat) => seat.offsetTop);
        // What is seen is drawn: somebody within the first and within the last of it.
        return drawn.some((at) => at <= first + 150) && drawn.some((at) => at >= Math.min(last, all) - 250);
      })).toBe(true);
      const collide = await page.locator(".seat-name").evaluateAll((names) => {
        const boxes = names.map((name) => [name.textContent, name.getBoundingClientRect()]);
        const apart = (a, b) => a.right <= b.left || b.right <= a.left || a.bottom <= b.top + 1 || b.bottom <= a.top + 1;
        return boxes.flatMap(([one, a], i) => boxes.slice(i + 1).filter(([, b]) => !apart(a, b)).map(([other]) => `${one} on ${other}`));
      });
      expect(collide).toEqual([]);
      for (const label of await page.locator(".seat").evaluateAll((all) => all.map((seat) => seat.getAttribute("aria-label")))) seen.add(label);
      for (const path of await page.locator(".ribbon-reach").evaluateAll((all) => all.map((path) => path.getAttribute("d")))) ribbons.add(path);
    }
    // Sixty-one people, of whom one or another may stand on both sides.
    expect(seen.size).toBeGreaterThanOrEqual(61);
    expect(ribbons.size).toBe(Number(pairs));
    expect([...seen].filter((label) => label.includes("Without a partner"))).toHaveLength(4);
    // Names are not wider than the picture.
    expect(await frame.evaluate((frame) => frame.scrollWidth <= frame.clientWidth)).toBe(true);
  });
}

test("with the keyboard alone a pair is reached, kept together, ruled out, and both are taken back", async ({ page }) => {
  await sampleMatched(page);
  const order = page.getByLabel("Order");
  await expect(page.locator("#seat-mentor-0")).toBeVisible();
  await order.focus();
  // Past the word that unfolds the picture, into it.
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await expect(page.locator("#seat-mentor-0")).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await expect(page.locator("#seat-mentor-2")).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await expect(seats(page, "mentee").and(page.locator(":focus"))).toHaveCount(1);
  await expect(page.locator(".ribbon-lit")).toHaveCount(1);
  await expect(page.locator(".picture-caption")).toContainText(/mentee\. With/);
  await page.keyboard.press("End");
  await expect(page.locator(":focus")).toHaveAttribute("aria-label", /Without a partner/);
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowLeft");
  await expect(page.locator("#seat-mentor-0")).toBeFocused();
  const [mentor, mentee] = await namesOf(rows(page).first());
  await page.keyboard.press("Enter");
  await expect(dialog(page)).toBeVisible();
  await expect(dialog(page).getByRole("heading", { level: 2 })).toHaveText(`${mentor} and ${mentee}`);
  await dialog(page).getByRole("button", { name: "Keep these two together" }).focus();
  await page.keyboard.press("Enter");
  await expect(dialog(page)).toHaveCount(0);
  await expect(page.locator("#seat-mentor-0")).toBeFocused();
  // It shows at once, in the picture and in the list.
  await expect(page.locator(".ribbon .pin")).toHaveCount(1);
  await expect(rows(page).first()).toContainText("You fixed this pair");
  await page.getByRole("button", { name: "Undo", exact: true }).focus();
  await page.keyboard.press("Enter");
  await expect(page.locator(".ribbon .pin")).toHaveCount(0);
  await page.locator("#seat-mentor-0").focus();
  await page.keyboard.press("Enter");
  await dialog(page).getByRole("button", { name: "Never these two" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.locator(".ribbon-banned")).toHaveCount(1);
  await expect(rows(page).first()).toContainText("Never again");
  await axe(page);
  await page.getByRole("button", { name: "Undo", exact: true }).focus();
  await page.keyboard.press("Enter");
  await expect(page.locator(".ribbon-banned")).toHaveCount(0);
});

test("two pairs swap partners: first it is shown, then it is done, and kept", async ({ page }) => {
  await sampleMatched(page);
  const before = await page.locator(".figure", { hasText: "Benefit in total" }).locator("dd").textContent();
  const [mentor, mentee] = await namesOf(rows(page).first());
  await page.locator("#seat-mentor-0").focus();
  await page.keyboard.press("Enter");
  await expect(dialog(page).getByText(/possible partner/).first()).toBeVisible();
  await dialog(page).getByRole("button", { name: "Swap partners …" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("Find the other pair by name")).toBeFocused();
  await expect(dialog(page).locator(".swap-row").first()).toContainText(/benefit in total/);
  await axe(page);
  // By the keyboard: the first that is offered.
  const offered = await dialog(page).locator(".swap-row strong").first().textContent();
  const [otherMentor, otherMentee] = offered.split(" and ");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(dialog(page).locator("#swap")).toBeFocused();
  const after = dialog(page).locator(".swap-pairs").nth(1);
  await expect(after.locator("li").first()).toContainText(mentor);
  await expect(after.locator("li").first()).toContainText(otherMentee);
  await expect(after.locator("li").nth(1)).toContainText(otherMentor);
  await expect(after.locator("li").nth(1)).toContainText(mentee);
  await expect(dialog(page).locator(".swap-costs li").first()).toContainText("total benefit");
  await axe(page);
  await dialog(page).getByRole("button", { name: "Make this swap" }).focus();
  await page.keyboard.press("Enter");
  await expect(dialog(page)).toHaveCount(0);
  await expect(page.getByText(`Swapped: ${mentor} and ${otherMentee}, ${otherMentor} and ${mentee}`)).toBeVisible();
  await expect(page.getByRole("heading", { name: "The pairs", exact: true })).toBeFocused();
  await expect(page.getByRole("heading", { name: "Keep together" })).toBeVisible();
  await expect(page.getByText("People or rules have changed since")).toHaveCount(0);
  await page.getByLabel("Find a name").fill(mentee);
  await expect(rows(page)).toHaveCount(1);
  await expect(rows(page)).toContainText(otherMentor);
  await axe(page);
  await reload(page);
  await expect(page.getByRole("heading", { name: "Keep together" })).toBeVisible();
  await page.getByLabel("Find a name").fill(mentee);
  await expect(rows(page)).toContainText(otherMentor);
  await expect(page.locator(".figure", { hasText: "Benefit in total" }).locator("dd")).not.toHaveText(before);
});

test("a swap is taken back in one, and brought back", async ({ page }) => {
  await sampleMatched(page);
  const names = await namesOf(rows(page).first());
  await rows(page).first().click();
  await dialog(page).getByRole("button", { name: "Swap partners …" }).click();
  const offered = await dialog(page).locator(".swap-row strong").first().textContent();
  await dialog(page).locator(".swap-row").first().click();
  await dialog(page).getByRole("button", { name: "Make this swap" }).click();
  await expect(page.getByRole("heading", { name: "Keep together" })).toBeVisible();
  await expect(page.getByText(/^Swapped: /)).toBeVisible();
  await page.getByLabel("Find a name").fill(names[0]);
  await expect(page.locator(".pairs-found")).not.toBeEmpty();
  await expect(rows(page).filter({ hasText: names[1] })).toHaveCount(0);
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Keep together" })).toHaveCount(0);
  await page.getByLabel("Find a name").fill(names[0]);
  await expect(rows(page).filter({ hasText: names[1] })).toHaveCount(1);
  await page.getByRole("button", { name: "Bring it back" }).click();
  await expect(page.getByRole("heading", { name: "Keep together" })).toBeVisible();
  await page.getByLabel("Find a name").fill(names[0]);
  await expect(rows(page).filter({ hasText: offered.split(" and ")[1] })).toHaveCount(1);
});

test("a swap that a rule forbids says which, and cannot be made", async ({ page }) => {
  const people = [
    "id,name,role,can teach,wants to learn,manager",
    "a,Ada Ash,mentor,Python,Leadership,",
    "b,Ben Birch,mentor,Python,Leadership,Elm Senior",
    "c,Elm Senior,mentee,Leadership,Python,",
    "d,Fir Senior,mentee,Leadership,Python,",
  ].join("\n");
  await startProgramme(page, "Small");
  await step(page, "Bring people");
  await page.locator("#bring-file").setInputFiles({ name: "people.csv", mimeType: "text/csv", buffer: Buffer.from(people) });
  await page.getByRole("button", { name: "Bring these 4 people" }).click();
  await step(page, "Find the pairs");
  await findPairs(page);
  await seats(page, "mentor").filter({ hasText: "Ben Birch" }).click();
  await dialog(page).getByRole("button", { name: "Swap partners …" }).click();
  // No swap is offered, and one that is asked for by name says why.
  await expect(dialog(page).getByText("There is no pair with which the rules allow a swap.")).toBeVisible();
  await page.getByLabel("Find the other pair by name").fill("ada");
  await dialog(page).locator(".swap-row").click();
  await expect(dialog(page).getByText("The rules forbid this swap.")).toBeVisible();
  await expect(dialog(page).locator(".complaint")).toContainText("Elm Senior manages Ben Birch");
  await expect(dialog(page).getByRole("button", { name: "Make this swap" })).toHaveCount(0);
  await axe(page);
});

test("the picture follows the search and the order; whoever has several partners shows them all", async ({ page }) => {
  await sampleMatched(page);
  const several = picture(page).locator(".seat", { hasText: /2 mentees|2 mentors/ }).first();
  const frame = page.locator(".picture-frame");
  await expect.poll(() => frame.evaluate((frame) => frame.scrollHeight - frame.clientHeight)).toBeGreaterThan(400);
  await frame.evaluate((frame) => frame.scrollTo(0, 400));
  await expect(several).toBeVisible();
  const name = await several.locator(".seat-name").textContent();
  await page.getByLabel("Find a name").fill(name);
  await expect(page.getByText("2 pairs found, and nobody without a partner.")).toBeVisible();
  await expect(page.locator(".ribbon")).toHaveCount(2);
  await picture(page).locator(".seat", { hasText: name }).first().click();
  await expect(dialog(page).locator(".pair-row")).toHaveCount(2);
  await axe(page);
  await dialog(page).locator(".pair-row").first().click();
  await expect(dialog(page).getByText(/possible partner/).first()).toBeVisible();
  await page.getByRole("button", { name: `Back to ${name}` }).click();
  await expect(dialog(page).locator(".pair-row")).toHaveCount(2);
  await page.keyboard.press("Escape");
  await page.getByLabel("Find a name").fill("nobody of this name");
  await expect(picture(page).getByText("Nobody has that name.")).toBeVisible();
  await axe(page);
  await page.getByLabel("Find a name").fill("");
  await page.getByLabel("Order").selectOption({ label: "Those who gain least first" });
  await expect(page.getByLabel("Order").locator("option:checked")).toHaveText("Those who gain least first");
  await expect(picture(page).getByText("Nobody has that name.")).toHaveCount(0);
  const first = await rows(page).first().locator(".pair-name").first().textContent();
  await expect(page.locator("#seat-mentor-0 .seat-name")).toHaveText(first);
});

test("somebody without a partner is in the picture too, and told why", async ({ page }) => {
  await sampleMatched(page);
  await page.getByLabel("Find a name").fill("Isaac Lowther");
  await page.locator("#seat-mentor-0").click();
  await expect(dialog(page)).toContainText("They share nothing that they know");
  await dialog(page).getByRole("button", { name: "What would help?" }).click();
  await expect(dialog(page).locator(".lines li, .stack > p").first()).toBeVisible();
});

test("a ribbon is pressed with the pointer", async ({ page }) => {
  await sampleMatched(page);
  const [mentor, mentee] = await namesOf(rows(page).first());
  await page.locator(".ribbon").first().hover();
  await expect(page.locator(".picture-caption")).toContainText(`${mentor} and ${mentee}`);
  await page.locator(".ribbon").first().click();
  await expect(dialog(page).getByRole("heading", { level: 2 })).toHaveText(`${mentor} and ${mentee}`);
});

test("real people: the picture draws what is seen, and the overview leads anywhere", async ({ page }) => {
  if (!existsSync(SURVEY)) {
    console.log(`${SURVEY} is not here: the journey with real people is left out`);
    return;
  }
  await watchPolicy(page);
  await page.setViewportSize(DESK);
  await startProgramme(page, "Developers, spring");
  await step(page, "Bring people");
  await page.locator("#bring-file").setInputFiles(SURVEY);
  await page.getByRole("button", { name: "Bring these 248 people" }).click();
  await expect(page.getByText("248 of 248 shown")).toBeVisible();
  await step(page, "Find the pairs");
  await findPairs(page);
  await expect(page.locator(".ribbon").first()).toBeVisible();
  await axe(page);
  expect(await page.locator(".ribbon").count()).toBeLessThan(40);
  expect(await page.locator(".seat").count()).toBeLessThan(80);
  const overview = page.locator(".overview");
  await overview.scrollIntoViewIfNeeded();
  const { width, height } = await overview.boundingBox();
  await overview.click({ position: { x: width / 2, y: height - 4 } });
  await expect(page.locator("#seat-mentor-0")).not.toBeInViewport();
  await expect(seats(page, "mentor").filter({ hasText: "no partner" }).first()).toBeVisible();
  await openPart(page, "Does any group get less?");
  await expect(page.getByText("There is nothing to compare. Nobody here told you")).toBeVisible();
});

/** A participant's file with an answer about their background that may be used. `more` are answers beside the usual ones. */
function answered(number, group, more = {}) {
  const mentor = number % 2 === 0;
  const knows = { level: 4, wish: 0, willing: true };
  const wishes = { level: 0, wish: 3, willing: false };
  return {
    format: "turnabout",
    version: 1,
    kind: "profile",
    created: "2026-11-22T10:00:00Z",
    contents: {
      id: `p-${number}`,
      name: `Person ${number}`,
      role: mentor ? "mentor" : "mentee",
      languages: [],
      capacity: 1,
      answers: { "social-media": mentor ? knows : wishes, leadership: mentor ? wishes : knows, ...more },
      background: { gender: { choice: group } },
      for_matching: ["gender"],
      audiences: { "background-gender": "organiser" },
      consent: { words: "I agree.", purpose: "To find pairs.", at: "2026-11-22T10:00:00.007Z" },
    },
  };
}

/** Brings people by number, each in a group and with what else they answered. */
async function bringAnswered(page, from, to, group, more = () => ({})) {
  const files = Array.from({ length: to - from }, (_, i) => answered(from + i, group(from + i), more(from + i)));
  const buffers = files.map((file) => ({ name: `${file.contents.id}.json`, mimeType: "application/json", buffer: Buffer.from(JSON.stringify(file)) }));
  await page.locator("#bring-file").setInputFiles(buffers);
  await page.getByRole("button", { name: /^Bring these/ }).click();
  await expect(page.getByText(`${to} of ${to} shown`)).toBeVisible();
}

test("groups by background are compared where enough people agreed, and only then", async ({ page }) => {
  test.slow();
  const bring = (from, to, group) => bringAnswered(page, from, to, group);
  await watchPolicy(page);
  await startProgramme(page, "Spring");
  await step(page, "Bring people");
  const group = (number) => (number % 4 < 2 ? "woman" : "man");
  await bring(0, 12, group);
  await step(page, "Find the pairs");
  await findPairs(page);
  await openPart(page, "Does any group get less?");
  const section = page.locator("section", { has: page.locator("#fairness") });
  await expect(section).toContainText("12 people answered and agreed.");
  await expect(section.locator(".fair-group")).toHaveCount(0);
  await axe(page);
  await step(page, "The programme");
  await step(page, "Bring");
  await bring(12, 40, group);
  await step(page, "Find the pairs");
  await page.getByRole("button", { name: "Find the pairs again" }).click();
  await expect(page.locator(".figure-pairs dd")).toHaveText("20");
  await expect(section.locator(".fair-group")).toHaveCount(2);
  await expect(section.getByRole("heading", { name: "Gender" })).toBeVisible();
  await expect(section).toContainText("No group gets less than the others by more than chance explains.");
  await expect(section.getByText("2 groups that can be shown")).toBeVisible();
  await section.getByText("In words").first().click();
  await expect(section.getByText(/100% found a partner/).first()).toBeVisible();
  await page.setViewportSize(PHONE);
  await axe(page);
});

test("a group that gets less is pointed out, with by how much and how sure that is", async ({ page }) => {
  test.slow();
  await watchPolicy(page);
  await startProgramme(page, "Spring");
  await step(page, "Bring people");
  // Women wish for something more that nobody can teach; and of those among the mentees some can teach nobody anything.
  const group = (number) => (number % 4 < 2 ? "woman" : "man");
  const more = (number) => {
    const woman = group(number) === "woman";
    const nothing = woman && number % 2 === 1 && number >= 40;
    return { ...(woman && { gardening: { level: 0, wish: 3, willing: false } }), ...(nothing && { leadership: { level: 0, wish: 3, willing: false } }) };
  };
  await bringAnswered(page, 0, 80, group, more);
  await step(page, "Find the pairs");
  await findPairs(page);
  await openPart(page, "Does any group get less?");
  const section = page.locator("section", { has: page.locator("#fairness") });
  await expect(section.getByText(/^These groups get less than the others, and it is hardly chance: Woman\./)).toBeVisible();
  // Unfolded by itself.
  const of = (name) => section.getByRole("listitem").filter({ has: page.getByRole("heading", { name, exact: true }) });
  await expect(of("Woman").locator(".fair-less")).toHaveCount(2);
  await expect(of("Woman").locator("strong")).toHaveText(["50 points less", "50 points less"]);
  await expect(of("Woman").locator(".fair-figure").getByText("hardly chance")).toHaveCount(2);
  await expect(of("Man").locator(".fair-less")).toHaveCount(0);
  await expect(of("Man").locator("strong")).toHaveText(["50 points more", "50 points more"]);
  await expect(section.locator(".fair-group h4")).toHaveText(["Woman", "Man"]);
  await of("Woman").getByText("In words").click();
  for (const size of [DESK, PHONE]) {
    await page.setViewportSize(size);
    for (const colorScheme of ["light", "dark"]) {
      await page.emulateMedia({ colorScheme });
      await axe(page);
    }
    await fits(page);
  }
});

test("who goes on before a list and the picture have measured themselves is not held up", async ({ page }) => {
  // Frames come late: when the page that asked for them is gone.
  await page.addInitScript(() => {
    const { requestAnimationFrame } = window;
    const held = [];
    window.requestAnimationFrame = (act) => (window.holding ? held.push(act) : requestAnimationFrame.call(window, act));
    window.letGo = () => {
      window.holding = false;
      return held.splice(0).map((act) => act(performance.now())).length;
    };
  });
  await sampleMatched(page);
  const name = await rows(page).first().locator(".pair-name").first().textContent();
  await page.evaluate(() => { window.holding = true; });
  await page.getByLabel("Find a name").fill(name);
  await expect(page.locator(".pairs-found")).toHaveText(/^1 pair found/);
  await page.goto("#/programmes");
  await expect(page.locator("h1")).toHaveText("Your programmes");
  // What they do on a page that is gone would be among the errors of this one.
  expect(await page.evaluate(() => window.letGo())).toBeGreaterThan(1);
});
