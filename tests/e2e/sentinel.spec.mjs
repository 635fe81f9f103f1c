// Nothing leaks: three people and a coordinator walk the whole way with a word of its own in everything that can be typed,
// and each word turns up where its owner let it go, and nowhere else.
import { download, expect, heading, open, reload, test } from "./support/app.mjs";
import { openPart } from "./support/match.mjs";
import { besideTheJournal, found, listen, nothingGotOut, say, unsealed } from "./support/sentinels.mjs";
import { file, given } from "./support/files.mjs";

const PASSPHRASE = "seven quiet lanterns at dusk";
/** Sealing takes its time, and more of it where the build is not optimised. */
const SLOW = { timeout: 60_000 };

const asks = (page, words) => expect(page.locator("h1")).toContainText(words);
const press = (page, name) => page.getByRole("button", { name }).click();
const goOn = (page) => press(page, "Continue");
const today = () => new Date(Date.now() - new Date().getTimezoneOffset() * 60_000).toISOString().slice(0, 10);

/** The words of the programme, the same for everyone. */
const FOR_ALL = ["aim", "organiser", "privacy", "programme", "purpose"];
const AGREED = ["organiser", "privacy", "programme", "purpose"];

/** Everything that was saved, and what each file holds. */
class Saved {
  files = [];

  /** Saves a file as it is offered first, which may be sealed, and takes down its name. */
  async as(page, kind, action) {
    const saved = await download(page, action);
    expect(saved.name).toMatch(new RegExp(`^turnabout-${kind}(-[0-9a-f]{8})?-\\d{4}-\\d\\d-\\d\\d\\.(json|csv|zip|age)$`));
    expect(found(saved.name), saved.name).toEqual([]);
    this.files.push(saved);
    return saved;
  }

  /** Saves a file that anybody can open. */
  async open(page, kind, action) {
    const saved = await this.as(page, kind, action);
    expect(saved.name).not.toMatch(/age$/);
    return saved;
  }

  /** Saves a file that shows nothing to those who cannot open it. */
  async sealed(page, kind, action) {
    const saved = await this.as(page, kind, action);
    expect(saved.name).toMatch(/age$/);
    expect(found(saved.bytes.toString("latin1"), { chosen: true })).toEqual([]);
    return saved;
  }
}

/** A file holds these words, and no other. */
function holds(what, { bytes }, ...expected) {
  // Every file is looked at, also after one that holds something else.
  expect.soft(found(bytes.toString("utf8"), { chosen: true }), what).toEqual(expected.flat().sort());
}

async function anybody(page) {
  await page.getByText("Who can open it").click();
  await page.getByRole("radio", { name: /^Everybody who gets it/ }).check();
}

async function withPassphrase(page) {
  await page.getByText("Who can open it").click();
  await page.getByRole("radio", { name: /^Everybody who knows a passphrase/ }).check();
  await page.getByLabel("Your passphrase").fill(PASSPHRASE);
  await page.getByLabel("The same passphrase again").fill(PASSPHRASE);
}

async function invite(page, saved) {
  await open(page, "/programmes");
  await page.getByLabel("What is it called?").fill(say("programme"));
  await page.getByLabel("What is it for?").fill(say("aim"));
  await press(page, "Start the programme");
  await heading(page, say("programme"));
  const programme = page.url().match(/programme\/([^/]+)/)[1];
  await page.getByRole("link", { name: /^Invite people/ }).click();
  await page.getByLabel("Who asks, and how can people reach you?").fill(say("organiser"));
  await page.getByLabel("What are the answers for?").fill(say("purpose"));
  await page.getByLabel("What do you promise about the answers?").fill(say("privacy"));
  for (const question of ["Age band", "Gender", "Ethnicity", "Disability", "Religion", "First language", "Caring", "Anything else"]) {
    await page.getByRole("checkbox", { name: new RegExp(`^${question}`) }).check();
  }
  await press(page, "Keep this and go on");
  await page.getByRole("checkbox", { name: /^I understand/ }).check();
  await press(page, "Make the key");
  await expect(page.getByRole("heading", { name: "What the invitation holds" })).toBeVisible(SLOW);
  const invitation = await saved.open(page, "invitation", () => press(page, "Save the invitation"));
  return { programme, invitation };
}

const QUESTIONS = {
  "age-band": ["Which age group are you in?"],
  gender: ["How do you describe your gender?", "I describe it in another way"],
  ethnicity: ["What is your ethnic group?", "Another ethnic group, in my own words"],
  disability: ["Do you have a disability", "I describe it in my own words"],
  faith: ["What is your religion or belief?", "Another religion or belief, in my own words"],
  "first-language": ["Which language did you learn first?", "Another language"],
  "caring-duties": ["Do you look after somebody?", "I describe it in my own words"],
  "own-words": ["Is there anything else about you", "In my own words"],
};

const SEES = {
  me: "Nobody but me",
  organiser: "Only the person in charge",
  partner: "My partner too",
  everyone: "Everyone in the programme",
};

/** Somebody opens the invitation, answers everything, and says who may see what. */
async function answer(page, who, invitation, { side, helps, learns, shared, background, audiences }) {
  const own = (thing) => say(`${who}-${thing}`);
  await open(page, "/profile");
  await page.getByLabel("Choose the invitation").setInputFiles(given(invitation));
  await press(page, "I would like to take part");
  await asks(page, "Before your answers are used");
  await page.getByRole("button", { name: "I agree", exact: true }).click();
  await page.getByLabel("Your name").fill(own("name"));
  await goOn(page);
  await page.getByRole("radio", { name: side }).check();
  await goOn(page);
  await asks(page, "What could you help");
  await page.getByRole("checkbox", { name: helps, exact: true }).check();
  await page.getByLabel("Something else?").fill([own("offer"), ...(shared === "offers" ? [say("shared")] : [])].join("\n"));
  await goOn(page);
  await asks(page, "What would you like to learn");
  await page.getByRole("checkbox", { name: learns, exact: true }).check();
  await page.getByLabel("Something else?").fill([own("wish"), ...(shared === "wishes" ? [say("shared")] : [])].join("\n"));
  await goOn(page);
  await asks(page, "Would you like to rate");
  // One by one: a page for each topic, with its name on it.
  await page.getByRole("radio", { name: "Yes, one by one" }).check();
  await goOn(page);
  await expect(page.locator("h1")).not.toContainText("Would you like to rate");
  while (!(await page.locator("h1").innerText()).startsWith("Which languages")) {
    const before = await page.locator("h1").innerText();
    const wished = before.startsWith("How much");
    await page.getByRole("radio", { name: wished ? "Very much" : "I know it well", exact: true }).check();
    if (wished) await page.getByRole("radio", { name: "It is new to me" }).check();
    await goOn(page);
    await expect(page.locator("h1")).not.toHaveText(before);
  }
  await page.getByRole("checkbox", { name: "English" }).check();
  await page.getByLabel("Another language?").fill(own("language"));
  await goOn(page);
  await page.getByRole("checkbox", { name: "Sunday morning" }).check();
  await goOn(page);
  await page.getByLabel("Your team or department").fill(own("team"));
  await goOn(page);
  await asks(page, "How many partners");
  await goOn(page);
  for (const [question, [title, ownWords]] of Object.entries(QUESTIONS)) {
    await asks(page, title);
    const said = background[question];
    if (said === "own") {
      await page.getByRole("radio", { name: ownWords, exact: true }).check();
      await page.getByLabel("In your own words", { exact: true }).fill(own(question));
    } else if (said) {
      await page.getByRole("radio", { name: said, exact: true }).check();
    }
    await goOn(page);
  }
  await asks(page, "May your partner see your topics?");
  await page.getByText("Change who sees what").click();
  for (const [field, audience] of Object.entries(audiences)) {
    if (field === "name") await page.locator("#sees-name").setChecked(audience === "everyone");
    else await page.locator(`#sees-${field}`).selectOption({ label: SEES[audience] });
  }
  await goOn(page);
  await heading(page, "Check your answers");
  await page.getByRole("link", { name: "See what the file will hold" }).click();
  await heading(page, "What your file will hold");
}

const INES = {
  side: "I am the junior one", helps: "Social media", learns: "Negotiation", shared: "offers",
  background: {
    "age-band": "65 to 74", gender: "own", ethnicity: "own", disability: "own", faith: "Sikh", "first-language": "own",
    "caring-duties": "own", "own-words": "own",
  },
  audiences: {
    name: "everyone", offers: "partner", wishes: "everyone", languages: "organiser", times: "partner", team: "me",
    "background-age-band": "organiser", "background-gender": "organiser", "background-ethnicity": "partner",
    "background-faith": "everyone", "background-first-language": "partner", "background-own-words": "everyone",
  },
};
/** What Ines keeps to herself: the answers on disability and caring, by not saying anything, and her team. */
const INES_TO = {
  organiser: ["name", "offer", "wish", "language", "times", "age-band", "gender", "ethnicity", "faith", "first-language", "own-words"],
  me: ["team", "disability", "caring-duties"],
};
const OTTO = {
  side: "I am the senior one", helps: "Negotiation", learns: "Social media", shared: "wishes",
  background: { gender: "Prefer not to say", disability: "own", "own-words": "own" },
  audiences: {
    name: "partner", offers: "organiser", wishes: "partner", languages: "everyone", times: "me", team: "partner",
    "background-own-words": "organiser",
  },
};
const OTTO_TO = { organiser: ["name", "offer", "wish", "language", "team", "own-words"], me: ["disability"] };
const of = (who, things) => things.map((thing) => `${who}-${thing}`);
const SHARED = ["shared"];
const INES_FILE = [...AGREED, ...SHARED, ...of("ines", INES_TO.organiser)];
const OTTO_FILE = [...AGREED, ...SHARED, ...of("otto", OTTO_TO.organiser)];
/** What both partners let each other see. Of topics only those that flow: what Ines offers and Otto wishes for. */
const PAIR = [
  "aim", "programme", "shared", "ines-name", ...of("ines", ["times", "ethnicity", "faith", "first-language", "own-words"]),
  ...of("otto", ["name", "language", "team"]),
];
const DIRECTORY = ["programme", "ines-name", "ines-wish", "rosa-name", "rosa-offer", "sela-name", "sela-wish"];
const SPACE = [
  "goal-measure", "goal-changed", "reading", "ines-learned", "otto-learned", "otto-goal", "otto-measure", "term-mentor-outcome",
  "term-mentee-outcome", "term-how-often", "term-how-long", "term-where", "term-channel", "term-private", "term-how-to-stop",
];
const TABLE = ["tom-id", "tom-name", "tom-offer", "tom-wish", "tom-team", "tom-manager"];

/** People who answered elsewhere. */
function others() {
  const profile = (who, role, audiences) => file("profile", {
    id: `${who}0123456789`, name: say(`${who}-name`), role, languages: [], capacity: 1, team: say(`${who}-team`),
    answers: { [say(`${who}-offer`)]: { level: 4, wish: 0, willing: true }, [say(`${who}-wish`)]: { level: 0, wish: 3, willing: false } },
    audiences,
  });
  return [
    profile("rosa", "mentee", { name: "everyone", offers: "everyone", wishes: "organiser" }),
    profile("sela", "mentee", { name: "everyone", offers: "partner", wishes: "everyone" }),
  ];
}

function table() {
  const cells = ["id", "name", "offer", "wish", "team", "manager", "remark", "address"].map((cell) => say(`tom-${cell}`));
  const [id, name, offer, wish, team, manager, remark, address] = cells;
  const text = `id,name,role,can teach,wants to learn,team,manager,remark,home address\n${id},${name},mentor,${offer},${wish},${team},${manager},${remark},${address}\n`;
  return { name: "list.csv", mimeType: "text/csv", buffer: Buffer.from(text) };
}

async function bring(page, programme, files, button) {
  await open(page, `/programme/${programme}/bring`);
  await page.locator("#bring-file").setInputFiles(files);
  await press(page, button);
  await expect(page.locator("#bring-file")).toHaveCount(0);
}

/** Asks the match page everything that it answers about people. */
async function questions(page, saved) {
  await openPart(page, "Why not these two?");
  await page.getByLabel("Mentor", { exact: true }).selectOption({ label: say("tom-name") });
  await page.getByLabel("Mentee", { exact: true }).selectOption({ label: say("sela-name") });
  await press(page, "Why are they not a pair?");
  await expect(page.getByRole("group", { name: "Why these two are not a pair" }).getByRole("listitem").first()).toBeVisible();
  await openPart(page, "Without a partner");
  await page.locator(".alone-row").filter({ hasText: say("rosa-name") }).click();
  await press(page, "What would help?");
  await expect(page.getByRole("dialog").locator(".lines li, .stack > p").first()).toBeVisible();
  await page.keyboard.press("Escape");
  await page.getByText("How anyone can check this").click();
  holds("proof", await saved.open(page, "proof", () => press(page, "Save the proof")), ["tom-id"]);
}

/** Looks at what was done, takes the last of it back, and brings it back. */
async function history(page, route, shows) {
  await open(page, `${route}/history`);
  await heading(page, "Your changes");
  if (shows) await expect(page.locator("main")).toContainText(shows);
  await page.locator("main").getByRole("button", { name: /^Undo/ }).first().click();
  await page.locator("main").getByRole("button", { name: /^Bring/ }).first().click();
  await expect(page.locator("main").getByRole("button", { name: /^Bring/ })).toHaveCount(0);
}

/** Answers for two, who have no coordinator, on a device of their own. */
async function answerForTwo(page, who, { offer, wish }) {
  const own = (thing) => say(`${who}-${thing}`);
  await open(page, "/two");
  await press(page, "Answer the questions here");
  await page.getByLabel("Your name").fill(own("name"));
  await goOn(page);
  await asks(page, "What could you help");
  await page.getByLabel("Something else?").fill([own("offer"), ...offer.map(say)].join("\n"));
  await goOn(page);
  await asks(page, "What would you like to learn");
  await page.getByLabel("Something else?").fill([own("wish"), ...wish.map(say)].join("\n"));
  await goOn(page);
  await page.getByRole("radio", { name: "No, use the usual answers", exact: true }).check();
  await goOn(page);
  await asks(page, "When could you");
  await goOn(page);
  await asks(page, "May the other one see your topics?");
  await goOn(page);
  await heading(page, "Check your answers");
  await page.getByRole("link", { name: "We use two phones: save my answers as a file" }).click();
  await heading(page, "What your file will hold");
}

async function backup(page, saved) {
  await open(page, "/data");
  return saved.open(page, "backup", () => press(page, "Save a backup"));
}

test("every word turns up where its owner let it go, and nowhere else", async ({ page: ada, newPerson, site }) => {
  test.setTimeout(900_000);
  const saved = new Saved();
  const [ines, otto] = [await newPerson(), await newPerson()];
  const heard = { ada: await listen(ada), ines: await listen(ines), otto: await listen(otto) };

  const { programme, invitation } = await test.step("the invitation", () => invite(ada, saved));
  holds("invitation", invitation, FOR_ALL);

  const profiles = await test.step("the answers", async () => {
    const files = [];
    for (const [page, who, as, expected] of [[ines, "ines", INES, INES_FILE], [otto, "otto", OTTO, OTTO_FILE]]) {
      await answer(page, who, invitation, as);
      const preview = page.url();
      files.push(await saved.sealed(page, "profile", () => press(page, "Save my file")));
      await expect(page.locator("main")).toContainText("Only the person who runs your programme can open it.");
      await page.goto(preview);
      await reload(page);
      await anybody(page);
      holds(`profile of ${who}`, await saved.open(page, "profile", () => press(page, "Save my file")), expected);
    }
    return files;
  });

  const pairFiles = await test.step("all that came back is brought, and people choose", async () => {
    await bring(ada, programme, [table(), ...profiles.map(given), ...others()], /^Bring these 5 people/);
    await open(ada, `/programme/${programme}/directory`);
    const directory = await saved.open(ada, "directory", () => press(ada, "Save the list"));
    holds("directory", directory, DIRECTORY);

    await open(ines, "/profile");
    await ines.locator("#directory-file").setInputFiles(given(directory));
    await press(ines, "Look at the people");
    await press(ines, `I would like ${say("sela-name")}`);
    await expect(ines.locator(".likes .liked-name")).toHaveText([say("sela-name")]);
    await press(ines, `I would rather not ${say("rosa-name")}`);
    await expect(ines.getByRole("heading", { name: "Who you would rather not be paired with" })).toBeVisible();
    await press(ines, "See what the file will hold");
    const choices = await saved.sealed(ines, "choices", () => press(ines, "Save my choices"));
    await anybody(ines);
    holds("choices", await saved.open(ines, "choices", () => press(ines, "Save my choices")));
    await bring(ada, programme, [given(choices)], "Bring all of this");

    await open(ada, `/programme/${programme}/match`);
    await press(ada, /^Find the pairs/);
    const made = ada.locator(".pair-row").filter({ hasText: say("ines-name") }).filter({ hasText: say("otto-name") });
    await expect(made).toBeVisible();
    await made.click();
    await expect(ada.getByRole("dialog")).toContainText("can give");
    await ada.keyboard.press("Escape");
    await questions(ada, saved);

    await open(ada, `/programme/${programme}/take-away`);
    const sheet = await saved.open(ada, "pairs", () => press(ada, "Save the pairs as a spreadsheet (CSV)"));
    holds("pairs (CSV)", sheet, ["ines-name", "otto-name", "shared"]);
    const unmatched = await saved.open(ada, "unmatched", () => press(ada, "Save those without a partner (CSV)"));
    holds("without a partner (CSV)", unmatched, ["tom-id", "tom-name", "rosa-name", "sela-name"]);
    await ada.getByText("For other programs").click();
    holds("match (JSON)", await saved.open(ada, "match", () => press(ada, "Save as JSON")), ["tom-id"]);
    const pairName = `Save the file for ${say("ines-name")} and ${say("otto-name")}`;
    const plain = await saved.open(ada, "pair", () => press(ada, pairName));
    holds("pair", plain, PAIR);
    const zip = await saved.open(ada, "pair-files", () => ada.getByRole("button", { name: /ZIP file$/ }).click());
    holds("pair files (ZIP)", zip, PAIR);
    await withPassphrase(ada);
    const sealed = await saved.sealed(ada, "pair", () => press(ada, pairName));
    return { plain, sealed };
  });

  const space = await test.step("the two set out, and write", async () => {
    await open(ines, "/pair");
    await ines.getByLabel("Choose the file").setInputFiles(given(pairFiles.sealed));
    await ines.getByLabel("Passphrase", { exact: true }).fill(PASSPHRASE);
    await ines.keyboard.press("Enter");
    await ines.getByRole("button", { name: `I am ${say("ines-name")}` }).click(SLOW);
    await asks(ines, say("otto-name"));
    const space = new URL(ines.url()).hash.slice(1);
    const goal = async (page, side, outcome, measure) => {
      await open(page, `${space}/goal/new/${side}`);
      await page.getByLabel("want to reach?").fill(say(outcome));
      await page.getByLabel("How will you both see that you have reached it?").fill(say(measure));
      await page.getByLabel("By when?").fill(`${new Date().getFullYear() + 1}-06-30`);
      await press(page, "Save the goal");
      await expect(page.getByText(say(outcome)).first()).toBeVisible();
    };
    await goal(ines, "mentor", "goal", "goal-measure");
    await ines.getByRole("link", { name: `Change (the goal “${say("goal")}”)` }).click();
    await ines.getByLabel("want to reach?").fill(say("goal-changed"));
    await press(ines, "Save the goal");
    await expect(ines.getByText(say("goal-changed")).first()).toBeVisible();
    await ines.getByRole("link", { name: /^Record progress/ }).click();
    await ines.getByLabel("Half-way").check();
    await ines.getByLabel("What happened?").fill(say("reading"));
    await ines.getByRole("button", { name: "Save", exact: true }).click();
    await expect(ines.getByText("Progress noted once")).toBeVisible();
    await ines.getByRole("link", { name: /^Note (a|our first) meeting/ }).first().click();
    await ines.getByLabel(`What did ${say("ines-name")} learn?`).fill(say("ines-learned"));
    await ines.getByLabel(`What did ${say("otto-name")} learn?`).fill(say("otto-learned"));
    await press(ines, "Save the meeting");
    await expect(ines.getByText(say("ines-learned"))).toBeVisible();
    for (const term of SPACE.filter((thing) => thing.startsWith("term-"))) {
      await open(ines, `${space}/agreement/${term.slice(5)}`);
      // What the mentee wants is for the mentee to write.
      const theirs = term === "term-mentee-outcome";
      if (theirs) await ines.getByRole("button", { name: `I am ${say("otto-name")}` }).click();
      await ines.getByLabel("In your own words").fill(say(term));
      await ines.getByRole("button", { name: "Save", exact: true }).click();
      await expect(ines.getByText(say(term))).toBeVisible();
      if (theirs) {
        await open(ines, `${space}/who`);
        await ines.getByRole("button", { name: `I am ${say("ines-name")}` }).click();
        await expect(ines.getByRole("status")).toHaveText(`${say("ines-name")} writes here from now on.`);
      }
    }
    for (const [what, told] of [
      ["How many goals and meetings", "how many goals and meetings there are"],
      ["When you met", "when you first and last met"],
      ["How far your goals have come", "how far the goals have come"],
    ]) {
      await ines.getByLabel(what, { exact: false }).first().check();
      await expect(ines.getByRole("status")).toHaveText(`The person who runs your programme may know: ${told}`);
    }
    await press(ines, /say yes to this$/);
    await expect(ines.getByText(`${say("ines-name")} said yes on`)).toBeVisible();

    // The file of the pair goes both ways: sealed with a passphrase, and plain.
    const handOver = async (page, partner) => {
      await open(page, `${space}/hand-over`);
      return () => press(page, `Save the file for ${partner}`);
    };
    const save = await handOver(ines, say("otto-name"));
    await withPassphrase(ines);
    const sealed = await saved.sealed(ines, "workspace", save);
    const opened = unsealed(sealed.bytes, PASSPHRASE);
    const first = [...PAIR, ...SPACE.filter((thing) => !["otto-goal", "otto-measure"].includes(thing))];
    if (opened) holds("workspace, opened by the age command", { bytes: opened }, first);
    await open(otto, "/pair");
    await otto.getByLabel("Choose the file").setInputFiles(given(sealed));
    await otto.getByLabel("Passphrase", { exact: true }).fill(PASSPHRASE);
    await otto.keyboard.press("Enter");
    await otto.getByRole("button", { name: `I am ${say("otto-name")}` }).click(SLOW);
    await asks(otto, say("otto-name"));
    await open(otto, `${space}/agreement`);
    await press(otto, /say yes to this$/);
    await expect(otto.getByText("You both say yes to it.")).toBeVisible();
    await goal(otto, "mentee", "otto-goal", "otto-measure");
    const back = await saved.open(otto, "workspace", await handOver(otto, say("ines-name")));
    holds("workspace", back, PAIR, SPACE);
    await open(ines, "/pair");
    await ines.getByLabel("Choose the file").setInputFiles(given(back));
    await press(ines, "Add what is new");
    await expect(ines.getByText(say("otto-goal")).first()).toBeVisible();

    // What the coordinator learns of it: sealed to their key as it comes, and counts alone.
    await open(otto, `${space}/report`);
    const progress = await saved.sealed(otto, "progress", () => otto.getByRole("button", { name: "Save the file", exact: true }).click());
    await anybody(otto);
    const plain = await saved.open(otto, "progress", () => otto.getByRole("button", { name: "Save the file", exact: true }).click());
    holds("progress", plain, ["programme"]);
    await bring(ada, programme, [given(progress)], "Bring all of this");
    await expect(ada.getByText("They have met once")).toBeVisible();

    // What is typed and not saved stays on its device, and is gone from there once it is saved.
    await open(ines, `${space}/goal/new/mentor`);
    await ines.getByLabel("want to reach?").fill(say("draft"));
    await open(ines, "/pair");
    expect(await besideTheJournal(ines)).toEqual({ device: ["draft"], tab: [], elsewhere: [] });
    for (const page of [ada, otto]) expect(await besideTheJournal(page)).toEqual({ device: [], tab: [], elsewhere: [] });
    return space;
  });

  await test.step("what was done is looked at, taken back and brought back", async () => {
    await history(ada, "/programmes", say("programme"));
    await history(ada, `/programme/${programme}`);
    await history(ines, "/profile");
    await history(ines, space, say("goal-changed"));
  });

  await test.step("just the two of us", async () => {
    const [mia, uwe] = [await newPerson(), await newPerson()];
    Object.assign(heard, { mia: await listen(mia), uwe: await listen(uwe) });
    await answerForTwo(mia, "mia", { offer: ["two-one"], wish: ["two-other"] });
    const answers = await saved.open(mia, "profile", () => press(mia, "Save my file"));
    const MIA = [...of("mia", ["name", "offer", "wish"]), "two-one", "two-other"];
    holds("answers for the other one", answers, MIA);
    await answerForTwo(uwe, "uwe", { offer: ["two-other"], wish: ["two-one"] });
    await uwe.goBack();
    await press(uwe, "I am done: hand the phone on");
    await uwe.getByText("Open a file with the other person’s answers").click();
    await uwe.getByLabel("Choose the file").setInputFiles(given(answers));
    await press(uwe, `Add ${say("mia-name")}`);
    await uwe.getByRole("radio", { name: say("mia-name") }).check();
    await uwe.getByRole("button", { name: `I am ${say("uwe-name")}` }).click();
    await asks(uwe, say("mia-name"));
    const place = new URL(uwe.url()).hash.slice(1);
    await open(uwe, `${place}/agreement/private`);
    await uwe.getByLabel("In your own words").fill(say("two-private"));
    await uwe.getByRole("button", { name: "Save", exact: true }).click();
    await expect(uwe.getByText(say("two-private"))).toBeVisible();
    await history(uwe, place);
    await open(uwe, `${place}/hand-over`);
    const workspace = await saved.open(uwe, "workspace", () => press(uwe, `Save the file for ${say("mia-name")}`));
    // Of topics those that flow.
    const SPACE_OF_TWO = ["two-one", "two-other", "two-private", "mia-name", "uwe-name"];
    holds("workspace of two", workspace, SPACE_OF_TWO);
    await open(mia, "/pair");
    await mia.getByLabel("Choose the file").setInputFiles(given(workspace));
    await mia.getByRole("button", { name: `I am ${say("mia-name")}` }).click();
    await asks(mia, say("mia-name"));
    for (const page of [mia, uwe]) expect(await besideTheJournal(page)).toEqual({ device: [], tab: [], elsewhere: [] });
    holds("backup of Mia", await backup(mia, saved), [...new Set([...MIA, ...SPACE_OF_TWO])]);
    const UWE = of("uwe", ["name", "offer", "wish"]);
    holds("backup of Uwe", await backup(uwe, saved), [...new Set([...UWE, ...MIA, ...SPACE_OF_TWO])]);
  });

  await test.step("backups, a restored one, and a withdrawal", async () => {
    const everything = await backup(ada, saved);
    const ADA = [...FOR_ALL, ...of("ines", INES_TO.organiser), ...of("otto", OTTO_TO.organiser), ...SHARED, ...TABLE,
      ...["rosa", "sela"].flatMap((who) => of(who, ["name", "offer", "wish", "team"]))];
    holds("backup of the coordinator", everything, ADA);
    const hers = await backup(ines, saved);
    const INES_ALL = [...FOR_ALL, ...of("ines", [...INES_TO.organiser, ...INES_TO.me]), ...DIRECTORY, ...PAIR, ...SPACE, "goal"];
    holds("backup of Ines", hers, [...new Set(INES_ALL)]);
    const his = await backup(otto, saved);
    const OTTO_ALL = [...FOR_ALL, ...of("otto", [...OTTO_TO.organiser, ...OTTO_TO.me]), ...PAIR, ...SPACE];
    holds("backup of Otto", his, [...new Set(OTTO_ALL)]);

    const later = await newPerson();
    heard.later = await listen(later);
    await open(later, "/data");
    await later.getByLabel("Choose a backup").setInputFiles(given(hers));
    await press(later, "Add what is new");
    await expect(later.getByText("added from the backup")).toBeVisible();
    await open(later, "/pair");
    await later.getByRole("link", { name: new RegExp(say("otto-name")) }).click();
    await expect(later.getByText(say("goal-changed")).first()).toBeVisible();
    expect(await besideTheJournal(later)).toEqual({ device: [], tab: [], elsewhere: [] });

    await open(ines, "/profile");
    await ines.getByRole("link", { name: /^(Look at or change|Carry on)/ }).first().click();
    await ines.getByRole("link", { name: "Take my consent back" }).click();
    await heading(ines, "Take your consent back?");
    await press(ines, "Take it back");
    await heading(ines, "The notice that you have withdrawn");
    const preview = ines.url();
    const notice = await saved.sealed(ines, "profile", () => press(ines, "Save the notice"));
    await heading(ines, "Your file is saved");
    await ines.goto(preview);
    await reload(ines);
    await anybody(ines);
    holds("notice of a withdrawal", await saved.open(ines, "profile", () => press(ines, "Save the notice")));
    await bring(ada, programme, [given(notice)], "Bring all of this");
    await open(ada, `/programme/${programme}/directory`);
    const directory = await saved.open(ada, "directory", () => press(ada, "Save the list"));
    holds("directory after the withdrawal", directory, DIRECTORY.filter((thing) => !thing.startsWith("ines-")));
  });

  await test.step("nothing got out by any other way", async () => {
    for (const [who, all] of Object.entries(heard)) await nothingGotOut(who, all, site, ["programme"]);
    expect(saved.files.length).toBeGreaterThanOrEqual(25);
  });
});
