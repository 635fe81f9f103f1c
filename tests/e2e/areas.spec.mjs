// The areas, each a program of its own: they come when they are entered, and make one app.
import { readFile } from "node:fs/promises";
import { addresses } from "../../script/site/names.mjs";
import { AREAS, FIRST_LOAD, partOf } from "../../script/sizes.mjs";
import { axe, expect, open, reload, test } from "./support/app.mjs";

const ORGANISER = { area: "organiser", door: "I run a programme", route: "/programmes", title: "Your programmes" };
const DEVICE = { area: "device", door: "See what is kept on this device", route: "/data", title: "Your data on this device" };
const PARTICIPANT = { area: "participant", door: "I’m taking part", route: "/profile", title: "Taking part" };

/** One page is shown, under one header, and its heading has the focus. */
async function arrived(page, title) {
  await expect(page.locator("h1")).toHaveText([title]);
  await expect(page.locator("main")).toHaveCount(1);
  await expect(page.locator(".site-head")).toHaveCount(1);
  await expect(page.locator("h1")).toBeFocused();
  await expect(page).toHaveTitle(`${title} – Turnabout`);
}

for (const { area, door, title } of [ORGANISER, PARTICIPANT, DEVICE]) {
  test(`entering loads the ${area}'s program, words and nothing else`, async ({ page, seen, site }) => {
    const parts = () => seen.requests.map(({ url }) => partOf(url.slice(site.length).split(/[?#]/)[0]));
    await open(page);
    // What the first page fetches ahead comes once the browser is idle, however late that is.
    await expect.poll(parts).toEqual(expect.arrayContaining([...FIRST_LOAD, ...AREAS.participant]));
    await page.waitForLoadState("networkidle");
    seen.requests.splice(0);
    await page.getByRole("link", { name: door }).click();
    await arrived(page, title);
    await expect.poll(parts).toEqual(expect.arrayContaining(AREAS[area]));
    // The browser asks for the icon whenever the title changes, and for further letters of the font where a page shows them.
    const counted = parts().filter((part) => part !== undefined && part !== "html");
    expect(counted.filter((part) => !AREAS[area].includes(part))).toEqual([]);
    expect(FIRST_LOAD).not.toContain(area);
  });
}

test("the worker's loops are vectors, and the plain worker has none", async () => {
  // The code of f32x4.sqrt: what a score is made with, for four people at once.
  const sqrt = Buffer.from([0xfd, 0xe3, 0x01]);
  const at = addresses("dist");
  expect((await readFile(`dist/${at["worker_bg.wasm"]}`)).includes(sqrt)).toBe(true);
  expect((await readFile(`dist/${at["worker_plain_bg.wasm"]}`)).includes(sqrt)).toBe(false);
});

test("the worker comes with the page that finds pairs, and not before", async ({ page }) => {
  await open(page, "/programmes");
  await page.getByRole("button", { name: "Try it with sample people" }).click();
  await expect(page.getByText("Programme with sample people")).toBeVisible();
  expect(page.workers()).toEqual([]);
  await page.getByRole("link", { name: /^Find the pairs/ }).click();
  await expect.poll(() => page.workers().length).toBe(1);
  // It is the one that finds them, too.
  const [ready] = page.workers();
  await page.getByRole("button", { name: /^Find the pairs/ }).click();
  await expect(page.locator(".pair-row").first()).toBeVisible();
  expect(page.workers()).toContain(ready);
});

test("back and forward lead through both areas and the first page", async ({ page }) => {
  const home = "Both have something to teach";
  await open(page);
  await page.getByRole("link", { name: ORGANISER.door }).click();
  await arrived(page, ORGANISER.title);
  await page.getByRole("link", { name: "Turnabout" }).click();
  await arrived(page, home);
  await page.getByRole("link", { name: PARTICIPANT.door }).click();
  await arrived(page, PARTICIPANT.title);
  for (const title of [home, ORGANISER.title]) {
    await page.goBack();
    await arrived(page, title);
  }
  await page.goto(`#${PARTICIPANT.route}`);
  await arrived(page, PARTICIPANT.title);
  await page.goto("#/nowhere");
  await arrived(page, "This page does not exist");
  await page.goBack();
  await arrived(page, PARTICIPANT.title);
});

for (const { area, route, title } of [ORGANISER, PARTICIPANT, DEVICE]) {
  test(`a visit that begins in the ${area}'s area leaves the focus alone`, async ({ page }) => {
    await open(page, route);
    await expect(page.locator("h1")).toHaveText([title]);
    await expect(page.locator("h1")).not.toBeFocused();
    await reload(page);
    await expect(page.locator("h1")).toHaveText([title]);
    await expect(page.locator("h1")).not.toBeFocused();
  });
}

for (const held of ["organiser.js", "organiser_bg.wasm", "locales/en-GB/organiser.ftl"]) {
  test(`an area whose ${held} does not come says so, and comes when tried again`, async ({ page, seen }) => {
    const address = `**/${addresses("dist")[held]}*`;
    await open(page);
    await page.route(address, (request) => request.abort());
    await page.getByRole("link", { name: ORGANISER.door }).click();
    await arrived(page, "This part did not load");
    await axe(page);
    // The site is the one that the page came from: nothing is said of an update.
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await page.unroute(address);
    await page.getByRole("button", { name: "Try again" }).click();
    await arrived(page, ORGANISER.title);
    // The browser notes what did not load, and here it should.
    seen.complains = true;
  });
}

test("buttons that begin something begin one, however often they are pressed", async ({ page }) => {
  const twice = (button) => button.evaluate((button) => {
    button.click();
    button.click();
  });
  await open(page, "/programmes");
  await page.getByLabel("What is it called?").fill("Once");
  await twice(page.getByRole("button", { name: "Start the programme" }));
  await expect(page.getByRole("heading", { level: 1, name: "Once" })).toBeVisible();
  await open(page, "/programmes");
  await expect(page.locator(".programme-card")).toHaveCount(1);
  await twice(page.getByRole("button", { name: "Try it with sample people" }));
  await expect(page.getByRole("heading", { level: 1 })).not.toHaveText("Your programmes");
  await open(page, "/programmes");
  await expect(page.locator(".programme-card")).toHaveCount(2);
});

test("an area that is left while it loads stays out of the way", async ({ page }) => {
  await open(page);
  let load;
  const asked = new Promise((seen) => {
    page.route(`**/${addresses("dist")["organiser_bg.wasm"]}`, (request) => {
      load = () => request.continue();
      seen();
    });
  });
  await page.getByRole("link", { name: ORGANISER.door }).click();
  await asked;
  await expect(page.getByRole("status")).toHaveText("Loading…");
  await page.goBack();
  await arrived(page, "Both have something to teach");
  load();
  // It is there, and shows nothing.
  await page.waitForFunction(() => document.getElementById("organiser").hasChildNodes());
  await arrived(page, "Both have something to teach");
  await page.goForward();
  await arrived(page, ORGANISER.title);
});
