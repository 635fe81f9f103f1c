// The lock of this device: what is kept is encrypted, and only the passphrase opens it again.
import { axe, expect, open, test } from "./support/app.mjs";
import { left, startProgrammes, stored } from "./support/storage.mjs";

const SENTINEL = "Zanzibar quicksilver";
const PASSPHRASE = "walnut bicycle harbour seven";

const raw = async (page) => JSON.stringify(await stored(page));
const title = (page) => page.locator("h1");

async function putOn(page) {
  await open(page, "/data");
  await page.getByText("I want to set a passphrase").click();
  await page.getByLabel("Your passphrase").fill(PASSPHRASE);
  await page.getByLabel("The same once more").fill(PASSPHRASE);
  await page.getByRole("button", { name: "Lock with this passphrase" }).click();
  await expect(page.getByText("Everything that is kept here is encrypted now.")).toBeVisible();
}

async function unlock(page, passphrase = PASSPHRASE) {
  await page.getByLabel("The passphrase of this device").fill(passphrase);
  await page.keyboard.press("Enter");
}

test.beforeEach(async ({ page }) => {
  await open(page, "/programmes");
  await startProgrammes(page, [SENTINEL]);
});

test("it is put on, opened and taken away, and no plain text is stored meanwhile", async ({ page }) => {
  expect(await raw(page)).toContain(SENTINEL);
  await open(page, "/data");
  await page.getByText("I want to set a passphrase").click();
  await page.getByLabel("Your passphrase").fill("short");
  await page.getByRole("button", { name: "Lock with this passphrase" }).click();
  await expect(page.getByText("This is too short.")).toBeVisible();
  await page.getByLabel("Your passphrase").fill(PASSPHRASE);
  await page.getByLabel("The same once more").fill(`${PASSPHRASE}!`);
  await page.getByRole("button", { name: "Lock with this passphrase" }).click();
  await expect(page.getByText("This is not the same as above.")).toBeVisible();
  expect(await raw(page)).toContain(SENTINEL);
  await axe(page);

  await putOn(page);
  await axe(page);
  expect(await raw(page)).not.toContain("Zanzibar");
  await startProgrammes(page, ["Zanzibar again"]);
  expect(await raw(page)).not.toContain("Zanzibar");

  await page.reload();
  await expect(title(page)).toHaveText("Locked");
  await axe(page);
  await unlock(page, "something else entirely");
  await expect(page.getByText("This is not the passphrase.")).toBeVisible();
  await axe(page);
  await unlock(page);
  await expect(page.getByRole("link", { name: SENTINEL })).toBeVisible();
  await expect(page.getByRole("link", { name: "Zanzibar again" })).toBeVisible();

  await open(page, "/data");
  await page.getByText("I want to take the lock away").click();
  await page.getByLabel("The passphrase of this device").fill("something else entirely");
  await page.getByRole("button", { name: "Take the lock away" }).click();
  await expect(page.getByText("This is not the passphrase.")).toBeVisible();
  expect(await raw(page)).not.toContain("Zanzibar");
  await page.getByLabel("The passphrase of this device").fill(PASSPHRASE);
  await page.getByRole("button", { name: "Take the lock away" }).click();
  await expect(page.getByText("The lock is off.")).toBeVisible();
  expect(await raw(page)).toContain(SENTINEL);
  await expect(page.getByRole("button", { name: "Lock now" })).toHaveCount(0);
});

test("a second tab opens with the first, closes with it, and is opened by it", async ({ page, context }) => {
  await putOn(page);
  const second = await context.newPage();
  await open(second, "/programmes");
  await expect(second.getByRole("link", { name: SENTINEL })).toBeVisible();
  await second.getByRole("button", { name: "Lock now" }).click();
  await expect(title(second)).toHaveText("Locked");
  await expect(title(page)).toHaveText("Locked");
  await unlock(page);
  await expect(title(page)).toHaveText("Your data on this device");
  await expect(second.getByRole("link", { name: SENTINEL })).toBeVisible();
});

test("a tab that was open before goes on under the lock", async ({ page, context }) => {
  const second = await context.newPage();
  await open(second, "/programmes");
  await putOn(page);
  await startProgrammes(second, ["Zanzibar elsewhere"]);
  expect(await raw(page)).not.toContain("Zanzibar");
  await expect(second.getByRole("button", { name: "Lock now" })).toBeVisible();
});

test("it closes by itself when nobody uses it", async ({ page }) => {
  await page.clock.install();
  await putOn(page);
  await page.clock.runFor("09:00");
  await expect(title(page)).toHaveText("Your data on this device");
  await page.clock.runFor("01:30");
  await expect(title(page)).toHaveText("Locked");
  await unlock(page);
  await expect(title(page)).toHaveText("Your data on this device");
});

test("whoever has forgotten the passphrase can erase everything", async ({ page }) => {
  await putOn(page);
  await open(page, "/programmes");
  await page.getByRole("button", { name: "Lock now" }).click();
  await expect(title(page)).toHaveText("Locked");
  await page.getByRole("link", { name: "Go to where everything can be erased" }).click();
  await page.getByText("I want to erase everything").click();
  await page.getByLabel("Type ERASE to confirm").fill("erase");
  await page.getByRole("button", { name: "Erase everything now" }).click();
  await expect(page).toHaveURL(/#\/data\/erased$/);
  expect(await left(page)).toEqual({ databases: [], device: [], tab: [] });
});

test("a lock is offered once", async ({ page }) => {
  await open(page, "/programmes");
  await expect(page.getByText("Do others use this device too?")).toBeVisible();
  await axe(page);
  await page.getByRole("button", { name: "No, thank you" }).click();
  await expect(page.getByText("Do others use this device too?")).toHaveCount(0);
  await page.reload();
  await expect(title(page)).toHaveText("Your programmes");
  await expect(page.getByText("Do others use this device too?")).toHaveCount(0);
});
