// The participant's way: the questions, the check, the preview, the file.
import { axe, choose, download, expect, fits, goOn, open, reload, test } from "./support/app.mjs";
import { stored } from "./support/storage.mjs";

/** The question that is asked, or whatever the heading says. */
async function asks(page, heading) {
  await expect(page.locator("h1")).toHaveText(heading);
}

const mark = (page, name) => page.getByRole("checkbox", { name, exact: true }).check();

async function start(page) {
  await open(page, "/profile");
  await page.getByRole("button", { name: "Start the questions" }).click();
  await asks(page, "What is your name?");
}

/** Answers what the questionnaire cannot do without. `at` is called on each page, before it is left. */
async function answerWhatIsNeeded(page, name, at = async () => {}) {
  await page.getByLabel("Your name").fill(name);
  await at();
  await goOn(page);
  await asks(page, "Which of these fits you?");
  await choose(page, "I am the junior one");
  await at();
  await goOn(page);
  await asks(page, "What could you help somebody with?");
  await mark(page, "Social media");
  await mark(page, "Short video");
  await at();
  await goOn(page);
  await asks(page, "What would you like to learn?");
  await mark(page, "Negotiation");
  await at();
  await goOn(page);
  await asks(page, "Would you like to rate your 3 topics?");
}

/** From the rating question to the check page, by the short way. */
async function hurry(page, at = async () => {}) {
  await choose(page, "No, use the usual answers");
  await at();
  await goOn(page);
  for (const question of [
    "Which languages could you meet in?",
    "When could you usually meet?",
    "Which team or department are you in?",
    "How many partners could you take?",
    "May your partner see your topics?",
  ]) {
    await asks(page, question);
    await at();
    await goOn(page);
  }
  await asks(page, "Check your answers");
  await at();
}

/** Who sees what where nobody changes it. */
const USUAL = {
  name: "partner",
  offers: "partner",
  wishes: "partner",
  languages: "organiser",
  times: "organiser",
  team: "organiser",
  capacity: "organiser",
};

/** The consent to the words that somebody without an invitation is asked to agree to. */
const CONSENT = {
  words: expect.stringMatching(/^I agree that the person who gets my file/),
  purpose: "To find a partner so that both learn, and to run the programme.",
  at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
};

const saveFile = async (page) => {
  const file = await download(page, () => page.getByRole("button", { name: "Save my file" }).click());
  return { name: file.name, profile: JSON.parse(file.bytes) };
};

test("every answer is kept back, forward and through reloads, and is in the file", async ({ page, seen }) => {
  test.slow();
  await start(page);
  await page.getByLabel("Your name").fill("Zelda Sentinel");
  // Typed and left, but not continued.
  await page.getByRole("button", { name: "Continue" }).focus();
  await reload(page);
  await expect(page.getByLabel("Your name")).toHaveValue("Zelda Sentinel");
  await goOn(page);

  await asks(page, "Which of these fits you?");
  await choose(page, "It could be either");
  await reload(page);
  await expect(page.getByRole("radio", { name: "It could be either" })).toBeChecked();
  await page.goBack();
  await asks(page, "What is your name?");
  await expect(page.getByLabel("Your name")).toHaveValue("Zelda Sentinel");
  await page.goForward();
  await asks(page, "Which of these fits you?");
  await expect(page.getByRole("radio", { name: "It could be either" })).toBeChecked();
  await goOn(page);

  await asks(page, "What could you help somebody with?");
  await mark(page, "Social media");
  await mark(page, "Negotiation");
  await page.getByLabel("Something else?").fill("Sentinel chess\nNEGOTIATION");
  await expect(page.getByRole("status").filter({ hasText: "picked" })).toHaveText("3 topics picked");
  await goOn(page);

  await asks(page, "What would you like to learn?");
  await mark(page, "Short video");
  await mark(page, "Negotiation");
  await mark(page, "Leadership");
  await page.getByRole("checkbox", { name: "Leadership", exact: true }).uncheck();
  await reload(page);
  await expect(page.getByRole("checkbox", { name: "Short video", exact: true })).toBeChecked();
  await expect(page.getByRole("checkbox", { name: "Leadership", exact: true })).not.toBeChecked();
  await page.getByRole("link", { name: "Back" }).click();
  await asks(page, "What could you help somebody with?");
  await expect(page.getByRole("checkbox", { name: "Negotiation", exact: true })).toBeChecked();
  await expect(page.getByLabel("Something else?")).toHaveValue("Sentinel chess");
  await goOn(page);
  await asks(page, "What would you like to learn?");
  await goOn(page);

  await asks(page, "Would you like to rate your 4 topics?");
  await choose(page, "Yes, one by one");
  await goOn(page);
  for (const [topic, level] of [["Sentinel chess", "I know a little"], ["Negotiation", "I get by"], ["Social media", "Others learn from me"]]) {
    await asks(page, `How well do you know “${topic}”?`);
    await choose(page, level);
    if (topic === "Negotiation") {
      await reload(page);
      await expect(page.getByRole("radio", { name: level })).toBeChecked();
    }
    await goOn(page);
  }
  await asks(page, "How much would you like to learn “Negotiation”?");
  await expect(page.getByText("How well do you know it today?")).toHaveCount(0);
  await choose(page, "Very much");
  await goOn(page);
  await asks(page, "How much would you like to learn “Short video”?");
  await choose(page, "A little");
  await choose(page, "I have heard of it");
  await goOn(page);

  await asks(page, "Which languages could you meet in?");
  await mark(page, "English");
  await page.getByLabel("Another language?").fill("Somali, welsh");
  await goOn(page);
  await asks(page, "When could you usually meet?");
  await mark(page, "Monday evening");
  await mark(page, "Saturday morning");
  await goOn(page);
  await asks(page, "Which team or department are you in?");
  await page.getByLabel("Your team or department").fill("Sentinel care");
  // Left by the browser's own button, in the middle of typing.
  await page.goBack();
  await asks(page, "When could you usually meet?");
  await expect(page.getByRole("checkbox", { name: "Monday evening" })).toBeChecked();
  await expect.poll(async () => Object.values(await stored(page)).join()).toContain("Sentinel care");
  await page.goForward();
  await asks(page, "Which team or department are you in?");
  await expect(page.getByLabel("Your team or department")).toHaveValue("Sentinel care");
  await goOn(page);
  await asks(page, "How many partners could you take?");
  await choose(page, "Two partners");
  await goOn(page);
  await asks(page, "May your partner see your topics?");
  await expect(page.getByRole("radio", { name: "Yes, show the names of my topics" })).toBeChecked();
  await page.getByText("Change who sees what").click();
  await page.getByLabel("Your team or department").selectOption({ label: "Nobody but me" });
  await reload(page);
  await page.getByText("Change who sees what").click();
  await expect(page.getByLabel("Your team or department").locator("option:checked")).toHaveText("Nobody but me");
  await page.getByLabel("Your team or department").selectOption({ label: "My partner too" });
  await goOn(page);

  await asks(page, "Check your answers");
  await reload(page);
  await asks(page, "Check your answers");
  await page.getByRole("link", { name: "See what the file will hold" }).click();
  await asks(page, "What your file will hold");
  for (const line of [
    "Zelda Sentinel",
    "It could be either",
    "Sentinel chess: “I know a little”",
    "Negotiation: “I get by”",
    "Social media: “Others learn from me”",
    "Negotiation: “Very much”. Today: “I get by”",
    "Short video: “A little”. Today: “I have heard of it”",
    "Somali",
    "Monday: evening",
    "Saturday: morning",
    "Sentinel care",
    "Two partners",
  ]) {
    await expect(page.locator("dd span").getByText(line, { exact: true })).toBeVisible();
  }
  const code = new URL(page.url()).hash.split("/")[2];
  await expect(page.getByText(code)).toBeVisible();

  const { name, profile } = await saveFile(page);
  await asks(page, "Your file is saved");
  await expect(page.locator("main")).toContainText(name);
  expect(name).toMatch(/^turnabout-profile-\d{4}-\d\d-\d\d\.json$/);
  expect(profile).toEqual({
    format: "turnabout",
    version: 1,
    kind: "profile",
    created: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
    contents: {
      id: code,
      name: "Zelda Sentinel",
      role: "either",
      answers: {
        "Sentinel chess": { level: 1, wish: 0, willing: true },
        negotiation: { level: 2, wish: 3, willing: true },
        "social-media": { level: 4, wish: 0, willing: true },
        "short-video": { level: 1, wish: 1, willing: false },
      },
      languages: ["English", "Somali", "Welsh"],
      times: ["monday-evening", "saturday-morning"],
      team: "Sentinel care",
      capacity: 2,
      audiences: { ...USUAL, team: "partner" },
      consent: CONSENT,
    },
  });
  const told = seen.requests.map(({ url, body }) => `${url} ${body ?? ""}`).join("\n");
  expect(told).not.toMatch(/sentinel/i);
});

test("the hurried answer in ten questions, and can still change one", async ({ page }) => {
  await start(page);
  await answerWhatIsNeeded(page, "Amina");
  await hurry(page);
  await expect(page.getByText("(the usual answer)")).toHaveCount(3);
  await page.getByRole("link", { name: "Change Short video" }).click();
  await asks(page, "How well do you know “Short video”?");
  await choose(page, "Others learn from me");
  await goOn(page);
  await asks(page, "Check your answers");
  await expect(page.getByText("(the usual answer)")).toHaveCount(2);
  await page.getByRole("link", { name: "Pick other topics that you would like to learn" }).click();
  await asks(page, "What would you like to learn?");
  await mark(page, "Leadership");
  await goOn(page);
  await asks(page, "Check your answers");
  await page.getByRole("link", { name: "See what the file will hold" }).click();
  const { profile } = await saveFile(page);
  expect(profile.contents).toEqual({
    id: expect.stringMatching(/^[0-9a-f]{32}$/),
    name: "Amina",
    role: "mentor",
    answers: {
      "social-media": { level: 3, wish: 0, willing: true },
      "short-video": { level: 4, wish: 0, willing: true },
      negotiation: { level: 0, wish: 2, willing: false },
      leadership: { level: 0, wish: 2, willing: false },
    },
    languages: [],
    capacity: 1,
    audiences: USUAL,
    consent: CONSENT,
  });
});

test("answers can be changed after the file was saved, and saved again as the same person", async ({ page }) => {
  await start(page);
  await answerWhatIsNeeded(page, "Amina");
  await hurry(page);
  await page.getByRole("link", { name: "See what the file will hold" }).click();
  const first = await saveFile(page);
  await page.getByRole("link", { name: "Change my answers" }).click();
  await page.getByRole("link", { name: "Change Your name" }).click();
  await page.getByLabel("Your name").fill("Amina Yusuf");
  await goOn(page);
  await page.getByRole("link", { name: "See what the file will hold" }).click();
  const second = await saveFile(page);
  expect(second.profile.contents).toEqual({ ...first.profile.contents, name: "Amina Yusuf" });
});

test("a missing or unfit answer is said at the top, with a way to it, and nothing is stored", async ({ page }) => {
  test.slow();
  const refused = async (sentence, field) => {
    await goOn(page);
    const summary = page.getByRole("alert").filter({ hasText: "There is a problem" });
    await expect(summary).toBeFocused();
    await expect(summary).toContainText(sentence);
    await axe(page);
    await summary.getByRole("button", { name: sentence }).click();
    await expect(page.locator(field)).toBeFocused();
    await expect(page.locator(".field-error").filter({ hasText: sentence })).toBeVisible();
  };
  await start(page);
  const heading = page.locator("h1");
  await refused("Enter your name", "#name");
  await page.getByLabel("Your name").fill("   ");
  await refused("Enter your name", "#name");
  await reload(page);
  // What was typed is kept as it was, though it is no answer.
  await expect(page.getByLabel("Your name")).toHaveValue("   ");
  await page.getByLabel("Your name").fill("Amina");
  await goOn(page);
  await expect(heading).toHaveText("Which of these fits you?");
  await refused("Choose which of these fits you", "#role-1");
  await choose(page, "I am the senior one");
  await goOn(page);
  await expect(heading).toHaveText("What could you help somebody with?");
  await refused("Pick at least one topic that you could help with", "#picks-1");
  await page.getByLabel("Something else?").fill(`Chess, ${"y".repeat(201)}`);
  await refused("Shorten what begins with “yyyyyyyyyyyyyyyyyyyy” to 200 characters or fewer", "#own");
  await page.getByLabel("Something else?").fill(Array.from({ length: 51 }, (_, i) => `Topic ${i}`).join("\n"));
  await refused("Type 50 topics or fewer", "#own");
  // What cannot be taken is no answer, and is still there to be put right.
  await reload(page);
  await expect(page.getByLabel("Something else?")).toHaveValue(/^Topic 0\n/);
  await expect(page.getByRole("status").filter({ hasText: "picked" })).toHaveText("Nothing picked yet");
  await page.getByLabel("Something else?").fill("Chess");
  await goOn(page);
  await expect(heading).toHaveText("What would you like to learn?");
  await refused("Pick at least one topic that you would like to learn", "#picks-1");
  await mark(page, "Leadership");
  await goOn(page);
  await expect(heading).toHaveText("Would you like to rate your 2 topics?");
  await refused("Choose whether to rate your topics one by one", "#pace-1");
  await choose(page, "Yes, one by one");
  await goOn(page);
  await expect(heading).toHaveText("How well do you know “Chess”?");
  await refused("Choose how well you know it", "#level-1");
  await choose(page, "I get by");
  await goOn(page);
  await expect(heading).toHaveText("How much would you like to learn “Leadership”?");
  await refused("Choose how much you would like to learn it", "#wish-1");
  await choose(page, "A little");
  await refused("Choose how well you know it", "#level-1");
});

test("the check page says what is missing, and leads to it", async ({ page }) => {
  await start(page);
  const id = new URL(page.url()).hash.split("/")[2];
  await page.getByLabel("Your name").fill("Amina");
  await goOn(page);
  await asks(page, "Which of these fits you?");
  for (const early of ["check", "preview", "saved", "help-7"]) {
    await open(page, `/profile/${id}/${early}`);
    await asks(page, "Check your answers");
  }
  await expect(page.getByText("3 answers are still needed")).toBeVisible();
  await axe(page);
  await page.getByRole("link", { name: "Answer what is needed" }).click();
  await asks(page, "Which of these fits you?");
  await choose(page, "I am the senior one");
  await goOn(page);
  await asks(page, "Check your answers");
  await expect(page.getByText("2 answers are still needed")).toBeVisible();
  await expect(page.getByRole("link", { name: "See what the file will hold" })).toHaveCount(0);
});

test("a topic is found by a word or by its area, and what leads on stays in sight", async ({ page }) => {
  for (const [width, height] of [[390, 844], [1280, 900]]) {
    await page.setViewportSize({ width, height });
    if (width === 390) {
      await start(page);
      await page.getByLabel("Your name").fill("Amina");
      await goOn(page);
      await choose(page, "I am the junior one");
      await goOn(page);
      await asks(page, "What could you help somebody with?");
    }
    const find = page.getByLabel("Find a topic");
    await find.fill("bank");
    await expect(page.getByRole("checkbox")).toHaveCount(1);
    await mark(page, "Paying and banking by phone");
    await expect(page.getByText("1 topic picked")).toBeInViewport();
    await axe(page);
    await find.fill("falconry");
    await expect(page.getByRole("checkbox")).toHaveCount(0);
    await expect(page.getByText("No topic has “falconry” in it.")).toBeVisible();
    await page.getByRole("button", { name: "Life experience" }).click();
    await expect(page.getByRole("heading", { name: "Life experience" })).toBeFocused();
    for (const stays of [find, page.getByRole("navigation", { name: "Areas" }), page.getByText("1 topic picked"), page.getByRole("button", { name: "Continue" })]) {
      await expect(stays).toBeInViewport({ ratio: 1 });
    }
    // The heading that was gone to is not under what stays in sight.
    const [heading, bar] = [await page.getByRole("heading", { name: "Life experience" }).boundingBox(), await page.locator(".picks-find").boundingBox()];
    expect(heading.y).toBeGreaterThanOrEqual(bar.y + bar.height);
  }
  await page.getByLabel("Find a topic").fill("falconry");
  await page.getByRole("button", { name: "Add “falconry” as your own topic" }).click();
  await expect(page.getByLabel("Something else?")).toHaveValue("falconry");
  await expect(page.getByText("2 topics picked")).toBeVisible();
});

test("a question that is half answered is the one to carry on with", async ({ page }) => {
  await start(page);
  await page.getByLabel("Your name").fill("Amina");
  await goOn(page);
  await choose(page, "I am the junior one");
  await goOn(page);
  await asks(page, "What could you help somebody with?");
  await mark(page, "Short video");
  await open(page, "/profile");
  await page.getByRole("link", { name: "Carry on Amina" }).click();
  await asks(page, "What could you help somebody with?");
  await expect(page.getByRole("checkbox", { name: "Short video", exact: true })).toBeChecked();
  await goOn(page);
  await asks(page, "What would you like to learn?");
  await open(page, "/profile");
  await page.getByRole("link", { name: "Carry on Amina" }).click();
  await asks(page, "What would you like to learn?");
});

test("several people answer on one device, carry on, and are removed only when asked twice", async ({ page }) => {
  await start(page);
  await page.getByLabel("Your name").fill("Amina");
  await goOn(page);
  await asks(page, "Which of these fits you?");
  await open(page, "/profile");
  await expect(page.getByText("1 of about 13 questions answered")).toBeVisible();
  await page.getByRole("button", { name: "Start for another person" }).click();
  await asks(page, "What is your name?");
  await answerWhatIsNeeded(page, "Robert");
  await hurry(page);
  await open(page, "/profile");
  await expect(page.getByRole("heading", { level: 3 })).toHaveText(["Answers of Robert", "Answers of Amina"]);
  await axe(page);
  await page.getByRole("link", { name: "Carry on Amina" }).click();
  await asks(page, "Which of these fits you?");
  await open(page, "/profile");
  await page.getByRole("button", { name: "Remove Robert" }).click();
  await axe(page);
  await page.getByRole("button", { name: "Keep them" }).click();
  await expect(page.getByRole("heading", { level: 3 })).toHaveCount(2);
  await page.getByRole("button", { name: "Remove Robert" }).click();
  await page.getByRole("button", { name: "Remove them" }).click();
  await expect(page.getByRole("heading", { level: 3 })).toHaveText(["Answers of Amina"]);
  await reload(page);
  await expect(page.getByRole("heading", { level: 3 })).toHaveText(["Answers of Amina"]);
});

test("who goes elsewhere while something is stored is left there", async ({ page }) => {
  await open(page, "/profile");
  const button = page.getByRole("button", { name: "Start the questions" });
  // Once the storing has begun, and within the same task, so that no store is quick enough to be done before.
  await button.evaluate(async (button) => {
    button.click();
    for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
    location.hash = "#/data";
  });
  await expect(page.locator("h1")).toHaveText("Your data on this device");
  await expect(page.locator("#data-what")).toContainText("1 person who answered here");
  expect(await page.evaluate(() => location.hash)).toBe("#/data");
});

test("an answer that the device does not store is not shown as stored", async ({ page }) => {
  await start(page);
  await page.getByLabel("Your name").fill("Amina");
  await goOn(page);
  await asks(page, "Which of these fits you?");
  await choose(page, "I am the senior one");
  await reload(page);
  await expect(page.getByRole("radio", { name: "I am the senior one" })).toBeChecked();
  await page.evaluate(() => {
    IDBObjectStore.prototype.add = () => {
      throw new DOMException("no room", "UnknownError");
    };
  });
  await page.getByRole("radio", { name: "I am the junior one" }).click();
  await expect(page.getByText("Your last change was not saved.")).toBeVisible();
  await expect(page.getByRole("radio", { name: "I am the senior one" })).toBeChecked();
  await goOn(page);
  await asks(page, "What could you help somebody with?");
  await page.getByRole("checkbox", { name: "Short video", exact: true }).click();
  await expect(page.getByRole("checkbox", { name: "Short video", exact: true })).not.toBeChecked();
  await page.getByRole("alert").getByRole("button", { name: "Close" }).click();
  await expect(page.getByText("Your last change was not saved.")).toHaveCount(0);
  await page.getByLabel("Something else?").fill("Chess");
  await goOn(page);
  await expect(page.getByText("Your last change was not saved.")).toBeVisible();
  await asks(page, "What could you help somebody with?");
  await expect(page.getByLabel("Something else?")).toHaveValue("Chess");
});

test("answers that are not on this device are said to be elsewhere", async ({ page }) => {
  await open(page, "/profile/0123456789abcdef0123456789abcdef/name");
  await asks(page, "These answers are not on this device");
  await axe(page);
  await page.getByRole("link", { name: "Go to the start of the questions" }).click();
  await asks(page, "Taking part");
});

test("the questions can be answered with the keyboard alone", async ({ page }) => {
  const press = async (...keys) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  await open(page, "/profile");
  await page.getByRole("button", { name: "Start the questions" }).focus();
  await press("Enter");
  await asks(page, "What is your name?");
  await expect(page.locator("h1")).toBeFocused();
  await press("Tab");
  await page.keyboard.type("Amina");
  await press("Enter");
  await asks(page, "Which of these fits you?");
  await press("Tab", "Space", "ArrowDown", "Tab", "Enter");
  await asks(page, "What could you help somebody with?");
  // Past the search, which Enter does not leave, and the areas.
  await press("Tab", "Enter", ...Array(7).fill("Tab"), "Space", "Tab", "Space", "Enter");
  await asks(page, "What would you like to learn?");
  await press("Tab");
  await page.keyboard.type("negotiat");
  await press(...Array(7).fill("Tab"), "Space", "Enter");
  await asks(page, "Would you like to rate your 3 topics?");
  await press("Tab", "Space", "ArrowDown", "Enter");
  await asks(page, "Which languages could you meet in?");
  await press("Tab", "Space", "Enter");
  await asks(page, "When could you usually meet?");
  await press("Tab", "Space", "Enter");
  await asks(page, "Which team or department are you in?");
  await press("Tab", "Enter");
  await asks(page, "How many partners could you take?");
  await press("Tab", "Enter");
  await asks(page, "May your partner see your topics?");
  await press("Tab", "Tab", "Tab", "Enter");
  await asks(page, "Check your answers");
  await expect(page.locator("main")).toContainText("I am the senior one");
  await expect(page.locator("main")).toContainText("Monday: morning");
});

for (const { width, name, size } of [
  { width: 390, name: "on a phone" },
  { width: 1280, name: "on a desk" },
  { width: 320, name: "at four times the size" },
  { width: 390, name: "in the largest text", size: '"largest"' },
]) {
  test(`no page ${name} is wider than the window or keeps anybody out`, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width, height: 844 });
    if (size) await page.addInitScript((size) => localStorage.setItem("turnabout.text-size", size), size);
    const look = async () => {
      await fits(page);
      await axe(page);
    };
    await open(page, "/profile");
    await look();
    await page.getByRole("button", { name: "Start the questions" }).click();
    await asks(page, "What is your name?");
    await answerWhatIsNeeded(page, "Amina Yusuf", look);
    await choose(page, "Yes, one by one");
    await goOn(page);
    await asks(page, "How well do you know “Short video”?");
    await look();
    await page.getByRole("link", { name: "Back" }).click();
    await hurry(page, look);
    await page.getByRole("link", { name: "Change Negotiation" }).click();
    await asks(page, "How much would you like to learn “Negotiation”?");
    await look();
    await page.goBack();
    await asks(page, "Check your answers");
    await page.getByRole("link", { name: "See what the file will hold" }).click();
    await asks(page, "What your file will hold");
    await look();
    await saveFile(page);
    await asks(page, "Your file is saved");
    await look();
  });
}
