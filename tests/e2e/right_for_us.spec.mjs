// Is mentoring both ways right for us? Asked from the first page, of an organisation and of a family; the result has its reasons.
import { axe, expect, fits, open, reload, test } from "./support/app.mjs";
import { stored } from "./support/storage.mjs";

const TITLE = "Is mentoring both ways right for us?";
const AIM = "We stop losing customers under thirty";

const asks = (page, title) => expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
const go = (page) => page.getByRole("button", { name: "Continue" }).click();

async function choose(page, title, ...answers) {
  await asks(page, title);
  for (const answer of answers) await page.getByLabel(answer, { exact: true }).check();
  await go(page);
}

async function rows(page, title, answers) {
  await asks(page, title);
  for (const [row, answer] of Object.entries(answers)) await page.getByLabel(row, { exact: true }).selectOption(answer);
  await go(page);
}

async function type(page, title, text) {
  await asks(page, title);
  await page.getByRole("textbox").or(page.getByRole("spinbutton")).fill(text);
  await go(page);
}

const KNOWN = {
  "Speaks up for it at the top": "I know who",
  "Runs it from week to week": "I know who",
  "Helps when something goes wrong, and is nobody’s boss": "I know who",
  "Changes things when mentors say what is wrong": "I know who",
};

/** The questions to an organisation; `look` is called at each of them. */
async function answer(page, look = async () => {}) {
  await look();
  await choose(page, "Who is it for?", "An organisation");
  await look();
  await type(page, "What should change because of it?", AIM);
  await asks(page, "What matters most to you?");
  await look();
  await page.getByRole("button", { name: "Move up: Leaders hear what junior people see" }).click();
  await go(page);
  await look();
  await rows(page, "Who would do these things?", { ...KNOWN, "Helps when something goes wrong, and is nobody’s boss": "Nobody so far" });
  await choose(page, "Do senior people want to learn from junior ones?", "Yes, three or more said so");
  await choose(page, "How would junior people come to take part?", "They are invited, and can say no");
  await look();
  await type(page, "How many hours a month could each person have for it?", "2");
  await look();
  await choose(page, "“Here, a junior person can tell a senior one that they are wrong.”", "Mostly");
  await choose(page, "“Here, people who admit a mistake get help.”", "Fully");
  await choose(page, "“Here, people who complain have a harder time afterwards.”", "Not at all");
  await look();
  await choose(page, "What may become of what two people say to each other?", "It stays between the two");
  await asks(page, "Check your answers");
  await look();
}

async function begin(page) {
  await open(page);
  await page.getByRole("link", { name: TITLE }).click();
  await asks(page, TITLE);
  await page.getByRole("link", { name: "Start" }).click();
}

const inBrowser = (page) => page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));

for (const width of [390, 1280]) {
  test(`an organisation without a contact is told: not yet, and why, at ${width} px`, async ({ page, seen }) => {
    await page.setViewportSize({ width, height: 800 });
    await begin(page);
    await answer(page, async () => {
      await fits(page);
      await axe(page);
    });
    await expect(page.locator(".summary-row", { hasText: "What matters most" })).toContainText("1. Leaders hear what junior people see");
    await page.getByRole("link", { name: "See the result" }).click();
    await asks(page, "Not yet");
    await expect(page.locator("h1")).toBeFocused();
    const reason = page.locator(".reason-not-yet");
    await expect(reason).toHaveCount(1);
    await expect(reason).toContainText("A junior person who is hurt in a meeting would have nobody to turn to.");
    await expect(reason).toContainText("Do this: Find somebody who is nobody’s boss in this");
    await expect(reason).toContainText("You said, Who does what: Speaks up for it at the top: I know who;");
    await expect(page.locator(".reason-ready", { hasText: "You can say what should change" })).toContainText(AIM);
    await expect(page.locator(".reason-ready", { hasText: "leaders hear what junior people see" })).toContainText("Keep a list");
    await expect(page.getByRole("link", { name: "Set up a programme" })).toHaveCount(0);
    await fits(page);
    await axe(page);

    // The reason leads to its answer; changed, it is in the result.
    await reason.getByRole("link", { name: /^Change/ }).click();
    await expect(page.getByText("Changing an answer")).toBeVisible();
    await rows(page, "Who would do these things?", KNOWN);
    await asks(page, "Check your answers");
    await page.getByRole("link", { name: "See the result" }).click();
    await asks(page, "Yes, you can begin");
    await expect(page.locator(".reason-not-yet, .reason-prepare")).toHaveCount(0);
    await expect(page.getByText("You know who does what.")).toBeVisible();
    await expect(page.getByRole("link", { name: "Set up a programme" })).toHaveAttribute("href", "#/programmes");

    // Nothing of it is anywhere but in this tab.
    expect(await inBrowser(page)).not.toContain(AIM);
    expect(Object.keys(await stored(page))).toEqual([]);
    expect(seen.requests.some(({ url, body }) => decodeURIComponent(url).includes(AIM) || body)).toBe(false);
  });
}

test("who left is led back to the first open question, and with another answer comes to other questions", async ({ page }) => {
  await begin(page);
  await choose(page, "Who is it for?", "An organisation");
  await type(page, "What should change because of it?", AIM);
  await asks(page, "What matters most to you?");
  await page.getByRole("link", { name: "Turnabout" }).click();
  await page.getByRole("link", { name: TITLE }).click();
  await page.getByRole("link", { name: "Carry on" }).click();
  await asks(page, "What matters most to you?");
  // A result is not to be had before its answers.
  await open(page, "/right-for-us/result");
  await asks(page, "What matters most to you?");
  // Nor is a question that the way does not lead to.
  await open(page, "/right-for-us/minutes");
  await asks(page, "What matters most to you?");
  await open(page, "/right-for-us/check");
  await page.getByRole("link", { name: "Change Who it is for" }).click();
  await choose(page, "Who is it for?", "A family or friends");
  await asks(page, "Do both of you want it?");
  await open(page, "/right-for-us/check");
  await expect(page.locator("main")).not.toContainText(AIM);
  // Changed back, what was answered before is there again.
  await page.getByRole("link", { name: "Change Who it is for" }).click();
  await choose(page, "Who is it for?", "An organisation");
  await open(page, "/right-for-us/check");
  await expect(page.locator("main")).toContainText(AIM);
  await open(page, "/right-for-us");
  await page.getByRole("button", { name: "Start again" }).click();
  await asks(page, "Who is it for?");
  await expect(page.getByLabel("An organisation", { exact: true })).not.toBeChecked();
});

test("what is missing or cannot be is said in a sentence that leads to its field", async ({ page }) => {
  const problem = async (sentence, field) => {
    await go(page);
    const link = page.getByRole("alert").getByRole("button", { name: sentence });
    await expect(link).toBeVisible();
    await link.click();
    await expect(page.locator(field)).toBeFocused();
    await axe(page);
  };
  await begin(page);
  await problem("Choose one of the answers", "#answer-1");
  await choose(page, "Who is it for?", "An organisation");
  await asks(page, "What should change because of it?");
  await go(page);
  await asks(page, "What matters most to you?");
  await go(page);
  await asks(page, "Who would do these things?");
  await page.getByLabel("Speaks up for it at the top").selectOption("I know who");
  await problem("Choose an answer in every row", "#answer-2");
  await rows(page, "Who would do these things?", KNOWN);
  await choose(page, "Do senior people want to learn from junior ones?", "One or two said so");
  await choose(page, "How would junior people come to take part?", "They asked for it");
  await asks(page, "How many hours a month could each person have for it?");
  for (const wrong of ["", "41", "-1", "1.5"]) {
    await page.getByRole("spinbutton").fill(wrong);
    await problem("Type a whole number from 0 to 40", "#answer-typed");
  }
  await type(page, "How many hours a month could each person have for it?", "0");
  for (const quote of ["wrong.”", "get help.”", "afterwards.”"]) await choose(page, new RegExp(quote), "Partly");
  await problem("Choose at least one", "#answer-1");
});

/** Moves on by the Tab key until this has the focus. */
async function tab(page, locator) {
  for (let pressed = 0; pressed < 60; pressed += 1) {
    await page.keyboard.press("Tab");
    if (await locator.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`the Tab key does not come to ${locator}`);
}

test("a family answers with the keyboard alone, keeps the answers, and removes them", async ({ page }) => {
  await open(page);
  const follow = async (locator) => {
    await tab(page, locator);
    await page.keyboard.press("Enter");
  };
  const next = () => follow(page.getByRole("button", { name: "Continue" }));
  const press = async (title, name) => {
    await asks(page, title);
    await tab(page, page.locator("#answer-1"));
    const choice = page.getByLabel(name, { exact: true });
    for (let pressed = 0; !(await choice.isChecked()) && pressed < 9; pressed += 1) await page.keyboard.press(pressed === 0 ? "Space" : "ArrowDown");
    await expect(choice).toBeChecked();
    await next();
  };
  const tick = async (title, ...names) => {
    await asks(page, title);
    for (const name of names) {
      await tab(page, page.getByLabel(name, { exact: true }));
      await page.keyboard.press("Space");
    }
    await next();
  };
  await follow(page.getByRole("link", { name: TITLE }));
  await asks(page, TITLE);
  await follow(page.getByRole("link", { name: "Start" }));
  await press("Who is it for?", "A family or friends");
  await asks(page, "What would you like to come of it?");
  await tab(page, page.getByRole("textbox"));
  await page.keyboard.type("Grandma sees the baby laugh");
  await next();
  await asks(page, "Do both of you want it?");
  for (const who of ["The younger one", "The older one"]) {
    await tab(page, page.getByLabel(who));
    await page.keyboard.press("ArrowDown");
    await expect(page.getByLabel(who).locator("option:checked")).toHaveText("Wants to");
  }
  await next();
  // What goes with no other takes the others out, and gives way to them.
  await asks(page, "What could the older one learn?");
  await tab(page, page.getByLabel("Nothing comes to mind"));
  await page.keyboard.press("Space");
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Space");
  await expect(page.getByLabel("Nothing comes to mind")).not.toBeChecked();
  await next();
  await tick("What could the younger one learn?", "Cooking, repairs, the garden", "The story of the family");
  await asks(page, "What would you like to begin with?");
  const up = page.getByRole("button", { name: "Move up: Something that worries one of us" });
  await tab(page, up);
  for (const place of [2, 1]) {
    await page.keyboard.press("Enter");
    await expect(page.getByRole("status").filter({ hasText: "Something that worries one of us" })).toHaveText(`Something that worries one of us is now ${place} of 3`);
    await expect(up).toBeFocused();
  }
  await expect(up).toHaveAttribute("aria-disabled", "true");
  await next();
  await asks(page, "How many minutes a week could you both keep free?");
  await tab(page, page.getByRole("spinbutton"));
  await page.keyboard.type("45");
  await page.keyboard.press("Enter");
  await press("“When one of us does not know something, we can laugh about it.”", "Fully");
  await press("“When one of us explains something, it ends in a quarrel.”", "Not much");
  await press("When one of you shows the other something, whose hands do it?", "The hands of the one who knows");
  await press("Will it be about bank accounts, passwords or health letters?", "Yes, or perhaps");
  await asks(page, "Check your answers");
  await follow(page.getByRole("link", { name: "See the result" }));
  await asks(page, "Yes, once some things are prepared");
  await expect(page.locator(".reason-prepare")).toHaveText([/So far the one who knows does it/]);
  await expect(page.locator(".reason-ready", { hasText: "worries one of you" })).toBeVisible();
  await expect(page.locator(".reason-ready", { hasText: "You know what you hope for." })).toContainText("Grandma sees the baby laugh");

  expect(await inBrowser(page)).not.toContain("Grandma");
  await follow(page.getByRole("button", { name: "Keep them on this device" }));
  await expect(page.getByText("They are kept in this browser, on this device.")).toBeVisible();
  await axe(page);
  await reload(page);
  await asks(page, "Yes, once some things are prepared");
  await page.getByRole("link", { name: "See what is kept on this device" }).click();
  await expect(page.locator("#data-what")).toContainText(TITLE);
  await page.goBack();
  // What changes from now on is kept as well.
  await page.locator(".reason-prepare").getByRole("link", { name: /^Change/ }).click();
  await choose(page, "When one of you shows the other something, whose hands do it?", "The hands of the one who learns");
  await reload(page);
  await page.getByRole("link", { name: "See the result" }).click();
  await asks(page, "Yes, you can begin");
  await page.getByRole("button", { name: "Remove them from this device" }).click();
  await expect(page.getByText("Removed from this device.")).toBeVisible();
  expect(await inBrowser(page)).not.toContain("Grandma");
  await reload(page);
  await asks(page, "Who is it for?");
});

test("the result is printed with its reasons, and without what one presses", async ({ page }) => {
  await begin(page);
  await answer(page);
  await page.getByRole("link", { name: "See the result" }).click();
  await asks(page, "Not yet");
  await page.evaluate(() => { window.print = () => { window.printed = true; }; });
  await page.getByRole("button", { name: "Print the result" }).click();
  expect(await page.evaluate(() => window.printed)).toBe(true);
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await page.setViewportSize({ width: 680, height: 960 });
  await fits(page);
  await expect(page.getByText("A junior person who is hurt in a meeting")).toBeVisible();
  for (const pressed of [page.getByRole("button"), page.getByRole("link")]) await expect(pressed.filter({ visible: true })).toHaveCount(0);
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe("rgb(255, 255, 255)");
});

test("where this device has a lock, what is kept is sealed, and is there again once it is open", async ({ page }) => {
  const passphrase = "walnut bicycle harbour seven";
  await open(page, "/data/lock");
  await page.getByText("I want to set a passphrase").click();
  await page.getByLabel("A passphrase for this device").fill(passphrase);
  await page.getByLabel("The same passphrase again").fill(passphrase);
  await page.getByRole("button", { name: "Lock with this passphrase" }).click();
  await expect(page.getByText("Everything that is kept here is locked with your passphrase.")).toBeVisible();
  await begin(page);
  await choose(page, "Who is it for?", "An organisation");
  await type(page, "What should change because of it?", AIM);
  await open(page, "/right-for-us");
  await page.getByRole("button", { name: "Keep them on this device" }).click();
  await expect.poll(() => inBrowser(page)).toContain("right-for-us");
  expect(await inBrowser(page)).not.toContain(AIM);
  await page.reload();
  await asks(page, "Locked");
  await page.getByLabel("The passphrase of this device").fill(passphrase);
  await page.keyboard.press("Enter");
  await asks(page, TITLE);
  await open(page, "/right-for-us/check");
  await expect(page.locator("main")).toContainText(AIM);
});
