// The first page, from a sub-folder, as it arrives.
import { AREAS, FIRST_LOAD, partOf } from "../../script/sizes.mjs";
import { axe, expect, fits, open, test } from "./support/app.mjs";

for (const width of [390, 1280]) {
  test(`the first page at ${width} px fits, and keeps nobody out`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await open(page);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Both have something to teach");
    await fits(page);
    await axe(page);
  });

  test(`the page before the app at ${width} px keeps nobody out`, async ({ page, site }) => {
    await page.setViewportSize({ width, height: 800 });
    // The app never comes: its program is held back. So the page never counts as loaded, and the browser does not warn of
    // words that were fetched ahead and not read.
    await page.route(/\/turnabout-[0-9a-f]+\.js$/, () => {});
    await page.goto(site, { waitUntil: "commit" });
    await expect(page.getByText("Turnabout is loading")).toBeVisible();
    await axe(page);
  });
}

test("without scripts the page says what this is and what to do", async ({ newPerson, site }) => {
  const page = await newPerson({ javaScriptEnabled: false });
  await page.goto(site);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByText("Turnabout brings together")).toBeVisible();
  await expect(page.getByRole("heading", { name: "Turnabout needs scripts" })).toBeVisible();
  await expect(page.getByText("Turnabout is loading")).toBeHidden();
});

test("a program that the browser cannot run is no blank page", async ({ page, seen, site }) => {
  await page.route("**/*.wasm", (route) => route.fulfill({ contentType: "application/wasm", body: "not a program" }));
  await page.goto(site);
  await expect(page.getByRole("alert")).toContainText("Turnabout has not started");
  await expect(page.getByText("Turnabout is loading")).toBeHidden();
  // The browser says so too, and here it should.
  seen.complains = true;
});

test("the page allows itself its own site and nothing else", async ({ page, seen }) => {
  await open(page);
  const policy = await page.locator("meta[http-equiv='Content-Security-Policy']").getAttribute("content");
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/unsafe-inline|unsafe-eval'(?<!wasm-unsafe-eval')|https?:|\*/);
  const refused = await page.evaluate(async () => {
    const violation = new Promise((seen) => addEventListener("securitypolicyviolation", (event) => seen(event.effectiveDirective)));
    await fetch("http://127.0.0.1:9/").catch(() => {});
    return violation;
  });
  expect(refused).toBe("connect-src");
  // The browser says so too, and here it should.
  seen.complains = true;
});

test("a first visit loads what the build counts", async ({ page, seen, site }) => {
  // Nothing is fetched ahead: the browser never has nothing to do.
  await page.addInitScript(() => { window.requestIdleCallback = () => 0; });
  await open(page);
  await page.waitForLoadState("networkidle");
  const paths = () => seen.requests.map(({ url }) => url.slice(site.length).split(/[?#]/)[0]);
  await expect.poll(() => [...new Set(paths().map(partOf))].sort()).toEqual([...FIRST_LOAD].sort());
  expect(paths().filter((path) => !FIRST_LOAD.includes(partOf(path)))).toEqual([]);
});

test("the chosen colours are there before the app", async ({ page, site }) => {
  await page.addInitScript(() => {
    localStorage.setItem("turnabout.theme", '"dark"');
    localStorage.setItem("turnabout.text-size", '"largest"');
  });
  await page.route("**/*.wasm", () => {});
  await page.goto(site, { waitUntil: "commit" });
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(page.locator("html")).toHaveAttribute("data-text-size", "largest");
});

test("on a phone the ways in, and the way back to what is half done, are in the first screen", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page);
  await expect(page.getByRole("link", { name: /I’m taking part/ })).toBeInViewport({ ratio: 1 });
  await expect(page.getByRole("link", { name: /^Carry on/ })).toHaveCount(0);
  await open(page, "/profile");
  await page.getByRole("button", { name: "Start the questions" }).click();
  await page.getByLabel("Your name").fill("Zanzibar");
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page.locator("h1")).toHaveText("Which of these fits you?");
  await page.getByRole("link", { name: "Turnabout" }).click();
  for (const name of [/^Carry on with your questions/, /I’m taking part/]) {
    await expect(page.getByRole("link", { name })).toBeInViewport({ ratio: 1 });
  }
  await fits(page);
  await axe(page);
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain("Zanzibar");
  // Also on a later visit, before anything but the first page is there.
  await page.reload();
  await page.getByRole("link", { name: "Carry on with your questions" }).click();
  await expect(page.locator("h1")).toHaveText("Which of these fits you?");
  // What is removed is not half done.
  await open(page, "/profile");
  await page.getByRole("button", { name: "Remove Zanzibar" }).click();
  await page.getByRole("button", { name: "Remove them" }).click();
  await page.getByRole("link", { name: "Turnabout" }).click();
  await expect(page.getByRole("link", { name: /^Carry on/ })).toHaveCount(0);
});

for (const saves of [false, true]) {
  test(`the files of the likely area are ${saves ? "not fetched ahead where data is spared" : "fetched while people read"}`, async ({ page, seen, site }) => {
    await page.addInitScript((saves) => {
      Object.defineProperty(navigator, "connection", { value: { saveData: saves, effectiveType: "4g" } });
    }, saves);
    await open(page);
    const parts = () => new Set(seen.requests.map(({ url }) => partOf(url.slice(site.length).split(/[?#]/)[0])));
    if (!saves) await expect.poll(() => AREAS.participant.every((part) => parts().has(part))).toBe(true);
    await page.waitForLoadState("networkidle");
    expect(parts().has("participant")).toBe(!saves);
    expect(parts().has("organiser")).toBe(false);
  });
}
