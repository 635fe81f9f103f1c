// Who may see what: an invitation, questions about oneself, the consent, the withdrawal, and a partner who sees no more.
import { axe, choose, download, expect, goOn, heading, open, reload, test } from "./support/app.mjs";
import { stored } from "./support/storage.mjs";
import { answerForTwo, beginTwo } from "./support/two.mjs";
import { file } from "./support/files.mjs";


/** The public half of tests/fixtures/sealed/coordinator.key. */
const KEY = "age176khsmwvwy0lnumzhymdsgr3597png0dazf9smjctmav7455wfts4z3mnj";

/** An invitation that asks these background questions. */
const invitation = (background, terms = {}) => file("invitation", {
  programme: "p1",
  name: "Two ways",
  aim: "So that students and leaders learn from each other.",
  terms: {
    organiser: "Ada Okafor, ada@riverside.example",
    background,
    purpose: "To find pairs.",
    privacy: "Only Ada sees the answers.",
    answer_by: "2027-01-15",
    keep_until: "2027-09-30",
    ...terms,
  },
  rules: { objective: "total", floor: 0.1, same_team: true, shared_times: 1 },
  key: KEY,
});

async function bring(page, invited) {
  await open(page, "/profile");
  await page.getByLabel("Choose the invitation").setInputFiles(invited);
}

/** Answers what the questionnaire cannot do without, and leaves out the rest, up to the first question about oneself. */
async function answer(page, name) {
  await heading(page, "What is your name?");
  await page.getByLabel("Your name").fill(name);
  await goOn(page);
  await heading(page, "Which of these fits you?");
  await choose(page, "I am the junior one");
  await goOn(page);
  await heading(page, "What could you help somebody with?");
  await page.getByRole("checkbox", { name: "Social media", exact: true }).check();
  await goOn(page);
  await heading(page, "What would you like to learn?");
  await page.getByRole("checkbox", { name: "Negotiation", exact: true }).check();
  await goOn(page);
  await choose(page, "No, use the usual answers");
  for (const next of ["Which languages", "When could you", "Which team", "How many partners"]) {
    await goOn(page);
    await expect(page.locator("h1")).toContainText(next);
  }
  await goOn(page);
}

/** Saves the file from the page that shows it, so that anybody can open it, and gives what it holds. */
async function saveFile(page, button) {
  await page.getByText("Who can open it").click();
  await page.getByRole("radio", { name: /^Everybody who gets it/ }).check();
  const { bytes } = await download(page, () => page.getByRole("button", { name: button, exact: true }).click());
  return JSON.parse(bytes).contents;
}

test("an invitation is shown, agreed to and answered, and the consent travels with the file", async ({ page, seen }) => {
  test.slow();
  await bring(page, invitation(["gender", "faith", "own-words"]));
  await expect(page.getByRole("heading", { name: "Two ways" })).toBeFocused();
  for (const said of [
    "So that students and leaders learn from each other.",
    "Ada Okafor, ada@riverside.example",
    "About yourself, only if you like: Gender, Religion or belief, In your own words.",
    "To find pairs.",
    "Only Ada sees the answers.",
    "15 January 2027",
    "30 September 2027",
  ]) {
    await expect(page.getByText(said, { exact: true })).toBeVisible();
  }
  await axe(page);
  // Nothing of it is kept before the person says so.
  await page.getByRole("button", { name: "Not now" }).click();
  await reload(page);
  await heading(page, "Taking part");
  await expect(page.getByRole("heading", { name: "On this device" })).toHaveCount(0);
  await bring(page, invitation(["gender", "faith", "own-words"]));
  await page.getByRole("button", { name: "I would like to take part" }).click();
  await heading(page, "Before your answers are used");
  await axe(page);
  const words = await page.locator("blockquote").innerText();
  await page.getByRole("link", { name: "Not now" }).click();
  await page.getByRole("link", { name: "Carry on" }).click();
  await heading(page, "Before your answers are used");
  await page.getByRole("button", { name: "I agree", exact: true }).click();
  await answer(page, "Amina Yusuf");

  // Each question about oneself says why it is asked, what it does, who will see it.
  await heading(page, "How do you describe your gender?");
  await expect(page.getByText("Programmes ask to see whether they reach people of every gender")).toBeVisible();
  await expect(page.getByText("It is not used to find you a partner. If you let somebody see it, you are asked about that too.")).toBeVisible();
  await expect(page.getByText("It stays on this device and nobody else sees it")).toBeVisible();
  await axe(page);
  await choose(page, "I describe it in another way");
  await goOn(page);
  await expect(page.getByRole("alert").filter({ hasText: "There is a problem" })).toBeFocused();
  await axe(page);
  await page.getByLabel("In your own words").fill("Sentinel gender");
  await expect(page.getByRole("checkbox", { name: "It may be used to find me a partner" })).toHaveCount(0);
  await page.getByLabel("Who may see your answer?").selectOption({ label: "Only the person in charge" });
  await page.getByRole("checkbox", { name: "It may be used to find me a partner" }).check();
  // What was typed is kept as its field is left, and what was ticked at once: a moment later both are stored.
  await expect.poll(async () => {
    const texts = Object.values(await stored(page)).join();
    return [texts.includes("Sentinel gender"), texts.includes('"used":true')];
  }).toEqual([true, true]);
  await reload(page);
  await expect(page.getByLabel("In your own words")).toHaveValue("Sentinel gender");
  await expect(page.getByRole("checkbox", { name: "It may be used to find me a partner" })).toBeChecked();
  await goOn(page);
  await heading(page, "What is your religion or belief?");
  await choose(page, "Sikh");
  await goOn(page);
  await heading(page, "Is there anything else about you that you want said?");
  await goOn(page);
  await heading(page, "May your partner see your topics?");
  await axe(page);
  await goOn(page);

  // The check page says who sees what, and leads to changing it.
  await heading(page, "Check your answers");
  const row = (name) => page.locator(".summary-row", { has: page.locator("dt", { hasText: new RegExp(`^${name}$`) }) });
  await expect(row("Gender")).toContainText("Sentinel gender");
  await expect(row("Gender")).toContainText("Who sees it: Only the person who runs my programme.");
  await expect(row("Religion or belief")).toContainText("Who sees it: Nobody but me.");
  await axe(page);
  await page.getByRole("link", { name: "Change who sees it What you could help with" }).click();
  await heading(page, "May your partner see your topics?");
  await page.getByLabel("What you would like to learn").selectOption({ label: "Only the person in charge" });
  await expect(page.getByText("Your partner sees the names of the topics that you can help with.")).toBeVisible();
  await axe(page);
  await goOn(page);
  await heading(page, "Check your answers");

  // The preview tells field by field what is in the file, what is not, and who will see it.
  await page.getByRole("link", { name: "See what the file will hold" }).click();
  await heading(page, "What your file will hold");
  await expect(page.getByText("Religion or belief: you keep it to yourself.")).toBeVisible();
  await expect(page.getByText("Protected: only the person who runs your programme can open this file.")).toBeVisible();
  await axe(page);
  const profile = await saveFile(page, "Save my file");
  expect(profile.background).toEqual({ gender: { words: "Sentinel gender" } });
  expect(profile.for_matching).toEqual(["gender"]);
  expect(profile.audiences).toMatchObject({ name: "partner", offers: "partner", wishes: "organiser", "background-gender": "organiser" });
  expect(JSON.stringify(profile)).not.toMatch(/sikh|faith|own-words/);
  expect(profile.consent.words.split("\n").map((line) => line.trim())).toEqual(words.split(/\n+/).map((line) => line.trim()));
  expect(profile.consent.purpose).toBe("To find pairs.");
  const told = seen.requests.map(({ url, body }) => `${url} ${body ?? ""}`).join("\n");
  expect(told).not.toMatch(/sentinel|Amina|sikh|gender/i);
});

test("a consent is taken back: the next file says so and holds nothing else, and the person can agree again", async ({ page }) => {
  await bring(page, invitation([]));
  await page.getByRole("button", { name: "I would like to take part" }).click();
  await page.getByRole("button", { name: "I agree", exact: true }).click();
  await answer(page, "Amina Yusuf");
  await heading(page, "May your partner see your topics?");
  await goOn(page);
  await page.getByRole("link", { name: "See what the file will hold" }).click();
  const profile = await saveFile(page, "Save my file");
  await heading(page, "Your file is saved");
  await expect(page.locator(".saved-to")).toHaveText("Ada Okafor, ada@riverside.example");
  // The first page says what comes next, until there is something to carry on with.
  await open(page, "/");
  await expect(page.getByText("Your answers are saved. Wait for the file about your partner, then open it here.")).toBeVisible();
  await expect(page.getByRole("link", { name: /^Carry on/ })).toHaveCount(0);
  await axe(page);
  await page.locator("main").getByRole("link", { name: "Open a file" }).click();
  await heading(page, "Open a file");
  await page.goBack();
  await page.goBack();
  await heading(page, "Your file is saved");
  await page.getByRole("link", { name: "Change my answers" }).click();
  await page.getByRole("link", { name: "Take my consent back" }).click();
  await heading(page, "Take your consent back?");
  await axe(page);
  await page.getByRole("button", { name: "Take it back" }).click();
  await heading(page, "The notice that you have withdrawn");
  await axe(page);
  const notice = await saveFile(page, "Save the notice");
  expect(notice).toEqual({ id: profile.id, withdrawn: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) });
  await heading(page, "Your file is saved");
  await axe(page);
  await open(page, "/profile");
  await expect(page.getByText("Withdrawn", { exact: true })).toBeVisible();

  // The notice is no profile: where a profile is wanted, it says what to do.
  await open(page, "/two");
  await page.getByText("Open a file with the other person’s answers").click();
  await page.getByLabel("Choose the file").setInputFiles(file("profile", notice));
  await expect(page.getByRole("alert").filter({ hasText: "took their answers back" })).toBeVisible();

  await open(page, "/profile");
  await page.getByRole("link", { name: "Look at or change" }).click();
  await expect(page.getByText("You took your consent back on")).toBeVisible();
  await axe(page);
  await page.getByRole("link", { name: "Agree again" }).click();
  await page.getByRole("button", { name: "I agree", exact: true }).click();
  await page.getByRole("link", { name: "See what the file will hold" }).click();
  const again = await saveFile(page, "Save my file");
  expect(again).toEqual({ ...profile, consent: { ...profile.consent, at: expect.any(String) } });
});

test("an invitation opened again goes on where it was, and asks anew where it promises something else", async ({ page }) => {
  await bring(page, invitation([]));
  await page.getByRole("button", { name: "I would like to take part" }).click();
  await page.getByRole("button", { name: "I agree", exact: true }).click();
  await page.getByLabel("Your name").fill("Amina");
  await goOn(page);
  await heading(page, "Which of these fits you?");
  await bring(page, invitation([]));
  await page.getByRole("button", { name: "Carry on with my answers" }).click();
  await heading(page, "Which of these fits you?");
  await bring(page, invitation([], { privacy: "Everybody sees the answers." }));
  await page.getByRole("button", { name: "Carry on with my answers" }).click();
  await heading(page, "Before your answers are used");
  await expect(page.getByText("Everybody sees the answers.")).toBeVisible();
  await open(page, "/profile");
  await expect(page.getByRole("heading", { level: 3 })).toHaveText(["Answers of Amina"]);
});

test("an invitation asks about its own topics only", async ({ page }) => {
  await bring(page, invitation([], { topics: ["negotiation", "social-media"] }));
  await expect(page.getByText("about these topics: Negotiation, ")).toBeVisible();
  await page.getByRole("button", { name: "I would like to take part" }).click();
  await page.getByRole("button", { name: "I agree", exact: true }).click();
  await page.getByLabel("Your name").fill("Amina");
  await goOn(page);
  await choose(page, "I am the junior one");
  await goOn(page);
  await heading(page, "What could you help somebody with?");
  await expect(page.getByRole("checkbox")).toHaveCount(2);
});

test("without an invitation nothing about oneself is asked, and a file of another kind leads to where it belongs", async ({ page }) => {
  await bring(page, file("pair", {
    pair: "p", programme: "P", aim: "", mentor: { id: "m", name: "M", gives: [] }, mentee: { id: "s", name: "S", gives: [] },
  }));
  await heading(page, "Open a file");
  await expect(page.getByText("Meet your partner")).toBeVisible();
  await open(page, "/profile");
  await page.getByRole("button", { name: "Start the questions" }).click();
  await answer(page, "Amina");
  await heading(page, "May your partner see your topics?");
  await goOn(page);
  await page.getByRole("link", { name: "See what the file will hold" }).click();
  // The words are on the page, and agreed to by saving.
  await expect(page.locator("blockquote")).toContainText("I agree that the person who gets my file");
  await axe(page);
  const profile = await saveFile(page, "I agree: save my file");
  expect(profile.consent.words).toContain("I can take this back at any time.");
  await page.getByRole("link", { name: "Change my answers" }).click();
  await page.getByRole("link", { name: "See what the file will hold" }).click();
  await expect(page.getByRole("button", { name: "Save my file", exact: true })).toBeVisible();
});

test("a pair file without topics leads to asking, and shows what partners show of themselves", async ({ page }) => {
  await open(page, "/pair");
  await page.getByLabel("Choose the file").setInputFiles(file("pair", {
    pair: "p",
    programme: "Two ways",
    aim: "",
    mentor: { id: "m", name: "Amina", gives: [] },
    mentee: { id: "s", name: "Ruth", gives: ["negotiation"], languages: ["Welsh"], times: ["monday-evening"], team: "Care", background: { faith: { choice: "sikh" } } },
  }));
  await expect(page.getByText("A question for when you meet: what could Amina help Ruth with?")).toBeVisible();
  await expect(page.getByText("Religion or belief: Sikh")).toBeVisible();
  await axe(page);
  await page.getByRole("button", { name: "I am Amina" }).click();
  await heading(page, "Amina and Ruth");
  await expect(page.getByText("What would Amina like to learn? What would Ruth like to learn?")).toBeVisible();
  for (const said of ["Welsh", "Monday: evening", "Care", "Sikh"]) {
    await expect(page.locator(".giver-about").getByText(said, { exact: true })).toBeVisible();
  }
  await expect(page.locator("main")).not.toContainText(/hidden|not shown|%/);
  await axe(page);
});

test("one plain question lets the partner see the topics, or not", async ({ page }) => {
  await open(page, "/profile");
  await page.getByRole("button", { name: "Start the questions" }).click();
  await answer(page, "Amina");
  await heading(page, "May your partner see your topics?");
  await expect(page.getByRole("radio", { name: "Yes, show the names of my topics" })).toBeChecked();
  await axe(page);
  await choose(page, "No, keep my topics to myself");
  await reload(page);
  await expect(page.getByRole("radio", { name: "No, keep my topics to myself" })).toBeChecked();
  await goOn(page);
  await page.getByRole("link", { name: "See what the file will hold" }).click();
  await expect(page.getByText("Not the topics that you can help with. They can ask you.")).toBeVisible();
  const kept = await saveFile(page, "I agree: save my file");
  expect(kept.audiences).toMatchObject({ offers: "organiser", wishes: "organiser" });
  await page.getByRole("link", { name: "Change my answers" }).click();
  await page.getByRole("link", { name: "Change who sees it What you could help with" }).click();
  await choose(page, "Yes, show the names of my topics");
  await goOn(page);
  await page.getByRole("link", { name: "See what the file will hold" }).click();
  await expect(page.getByText("Never your ratings")).toBeVisible();
  const shown = await saveFile(page, "Save my file");
  expect(shown.audiences).toMatchObject({ offers: "partner", wishes: "partner" });
});

test("what one of the two keeps to themselves the other does not see, on one device either", async ({ page }) => {
  await beginTwo(page, "Mia", "Otto");
  await page.getByRole("link", { name: "I am Mia: start my questions" }).click();
  await answerForTwo(page, { help: "Short video", learn: "Negotiation", hide: "What you would like to learn" });
  await page.getByRole("button", { name: "I am done: hand the phone to Otto" }).click();
  await page.getByRole("link", { name: "I am Otto: start my questions" }).click();
  await answerForTwo(page, { help: "Negotiation", learn: "Short video" });
  await page.getByRole("button", { name: "I am done: see what we can teach each other" }).click();
  await heading(page, "Just the two of us");
  await page.getByRole("radio", { name: "Mia" }).check();
  await expect(page.getByRole("heading", { name: "Start your own space" })).toBeVisible();
  await expect(page.locator("main")).not.toContainText("%");
  await expect(page.locator(".why-us .mentee")).not.toContainText("Negotiation");
  await axe(page);
});
