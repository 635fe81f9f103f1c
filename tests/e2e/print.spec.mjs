// Paper: what one prints, in black on white from every theme, whole, and without what one presses.
import { answersOfName, expect, open, test } from "./support/app.mjs";

/** What nobody can press on paper, and what is told in passing: what of it would be printed. */
const toPress = (page) => page.evaluate(() => {
  const chosen = ".site-head, .skip, .back, .dock, .at-risk, .notice-passing, .button, .button-plain, .button-quiet, .link, .file-drop, .protect, nav";
  const seen = (element) => element.checkVisibility() && element.getBoundingClientRect().height > 1;
  return [...document.querySelectorAll(chosen)].filter(seen).map((element) => element.outerHTML.slice(0, 90));
});

/** Texts that are not dark on white. */
const pale = (page) => page.evaluate(() => {
  const part = (value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
  const light = (colour) => {
    const [red, green, blue] = colour.match(/[\d.]+/g).map((value) => part(value / 255));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const wrong = [];
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const element = text.parentElement;
    if (!text.data.trim() || !element.checkVisibility() || element.closest(".visually-hidden, script, noscript")) continue;
    if (1.05 / (light(getComputedStyle(element).color) + 0.05) < 7) wrong.push(text.data.trim().slice(0, 60));
  }
  const ground = getComputedStyle(document.body).backgroundColor;
  if (ground !== "rgb(255, 255, 255)") wrong.push(`ground ${ground}`);
  return wrong;
});

async function looksPrinted(page) {
  for (const colorScheme of ["light", "dark"]) {
    await page.emulateMedia({ media: "print", colorScheme });
    await expect.poll(() => toPress(page)).toEqual([]);
    expect(await pale(page), `text that is not dark on white, from ${colorScheme}`).toEqual([]);
    // A4 within its margins.
    await page.setViewportSize({ width: 680, height: 960 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(680);
  }
  // A theme that was chosen is for the screen as well.
  await page.evaluate(() => document.documentElement.setAttribute("data-theme", "dark"));
  expect(await pale(page)).toEqual([]);
}

test("a programme's people and pairs are printed whole", async ({ page }) => {
  await open(page, "/programmes");
  await page.getByRole("button", { name: "Try it with sample people" }).click();
  await expect(page.getByText("Programme with sample people")).toBeVisible();
  const programme = new URL(page.url()).hash.slice(1);
  await open(page, `${programme}/people`);
  await expect(page.locator(".rows-row").first()).toBeVisible();
  const total = Number(await page.locator(".rows-row").first().getAttribute("aria-setsize"));
  expect(await page.locator(".rows-row").count()).toBeLessThan(total);
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".rows-row")).toHaveCount(total);
  await looksPrinted(page);
  // Row under row: none lies over another, and none is cut.
  const overlaps = await page.evaluate(() => {
    const rows = [...document.querySelectorAll(".rows-row")].map((row) => row.getBoundingClientRect());
    return rows.some((row, at) => at > 0 && row.top < rows[at - 1].bottom - 1);
  });
  expect(overlaps).toBe(false);
  await page.emulateMedia({ media: "screen", colorScheme: null });
  await expect.poll(() => page.locator(".rows-row").count()).toBeLessThan(total);

  await page.setViewportSize({ width: 1280, height: 900 });
  await open(page, `${programme}/match`);
  await page.locator("#search-pairs").click();
  await expect(page.locator(".pair-row").first()).toBeVisible();
  const pairs = Number(await page.locator(".pairs-list .rows-row").first().getAttribute("aria-setsize"));
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".pairs-list .rows-row")).toHaveCount(pairs);
  await looksPrinted(page);
});

const PAIR = "5f0d9c3e7b1a4c2d8e6f0a1b2c3d4e5f";

test("a pair's page and agreement are printed, with what is folded away", async ({ page }) => {
  const contents = {
    pair: PAIR,
    programme: "Reverse mentoring, winter",
    aim: "",
    mentor: { id: "m", name: "Amina Yusuf", gives: ["short-video"], benefit: 0.62 },
    mentee: { id: "s", name: "Robert Ellis", gives: ["negotiation"], benefit: 0.48 },
  };
  const text = JSON.stringify({ format: "turnabout", version: 1, kind: "pair", created: "2026-11-22T09:00:00Z", contents });
  await open(page, "/pair");
  await page.locator("input[type=file]").setInputFiles({ name: "turnabout-pair.json", mimeType: "application/json", buffer: Buffer.from(text) });
  await page.locator(".who-button").first().click();
  await expect(page.locator("h1")).toHaveText("Amina Yusuf and Robert Ellis");
  await looksPrinted(page);
  await page.emulateMedia({ media: "screen", colorScheme: null });
  await open(page, `/pair/${PAIR}/agreement`);
  await expect(page.getByText("Signature of Amina Yusuf")).toBeHidden();
  await looksPrinted(page);
  // Lines to sign on, and neither boxes that nobody ticked nor what one is to do on the screen.
  await expect(page.getByText("Signature of Amina Yusuf")).toBeVisible();
  await expect(page.getByText("Signature of Robert Ellis")).toBeVisible();
  await expect(page.locator("main input").filter({ visible: true })).toHaveCount(0);
  await expect(page.getByText("Agree on these points before you first meet")).toBeHidden();
  await expect(page.getByText("Nothing is written yet.")).toBeHidden();
  const folded = await page.evaluate(() => {
    const details = document.createElement("details");
    details.innerHTML = "<summary>More</summary><p id=inside>Inside</p>";
    document.querySelector("main").append(details);
    return details.querySelector("p").checkVisibility({ contentVisibilityAuto: true });
  });
  expect(folded, "what is folded away is on paper").toBe(true);
});

test("answers are printed without the ways to change them", async ({ page }) => {
  await answersOfName(page, "Mia Brandt");
  await expect(page.locator(".summary-row").first()).toBeVisible();
  await looksPrinted(page);
  await expect(page.locator(".summary-act").first()).toBeHidden();
  await expect(page.getByText(/^Printed on /)).toBeVisible();
  await expect(page.getByText("Then you can see what your file will hold")).toBeHidden();
});
