// The ground of every journey: the built site in a sub-folder, and pages that may not fail or leave it unseen.
import { readFile } from "node:fs/promises";
import { AxeBuilder } from "@axe-core/playwright";
import { expect, test as base } from "@playwright/test";
import { serve } from "../../../script/serve.mjs";

export { expect };

/** The folder of the host that the site lies in, as on a shared host. */
export const FOLDER = "/tools/turnabout/";

/** Counts, in a page, the writes that it has begun and that are not over: sealing what the lock keeps, and storing it. */
function countWrites() {
  // The empty page, at which a tab begins, keeps nothing.
  if (!isSecureContext) return;
  let underWay = 0;
  const over = () => { underWay -= 1; };
  window.writesUnderWay = () => underWay;
  const { transaction } = IDBDatabase.prototype;
  IDBDatabase.prototype.transaction = function (...asked) {
    const begun = transaction.apply(this, asked);
    if (begun.mode === "readwrite") {
      underWay += 1;
      begun.addEventListener("complete", over);
      begun.addEventListener("abort", over);
    }
    return begun;
  };
  const { encrypt } = SubtleCrypto.prototype;
  SubtleCrypto.prototype.encrypt = function (...asked) {
    underWay += 1;
    return encrypt.apply(this, asked).finally(over);
  };
}

/** Notes, in a page, the address that the app has heard of: it is told of a new one a moment after the browser has it. */
function noteAddress() {
  window.addressHeard = location.hash;
  addEventListener("hashchange", ({ newURL }) => { window.addressHeard = new URL(newURL).hash; });
}

/** Notes all that a context's pages ask for, and everything that they must not do. */
async function watch(context, site, seen) {
  await context.addInitScript(noteAddress);
  await context.addInitScript(countWrites);
  context.on("request", (request) => {
    seen.requests.push({ url: request.url(), method: request.method(), body: request.postData() });
    const local = request.url().startsWith("blob:") || request.url().startsWith("data:");
    if (!local && !request.url().startsWith(site)) seen.problems.push(`left the site: ${request.url()}`);
  });
  context.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) seen.problems.push(`console ${message.type()}: ${message.text()}`);
  });
  context.on("weberror", (error) => seen.problems.push(`error: ${error.error()}`));
  return context;
}

/**
 * Playwright's `test` with: `site`, the address of the app; `seen.requests`, every request of every page of the test; and
 * `newPerson()`, which gives a page of another person's browser. A test fails where any page of it logs an error or a
 * warning, throws, or asks for anything outside the site; where it set `seen.complains`, the browser itself has to log
 * that something went wrong, as the test made it go wrong, and only requests to elsewhere are faults.
 */
export const test = base.extend({
  site: [
    async ({}, use) => {
      const { server, address } = await serve("dist", { prefix: FOLDER });
      await use(address);
      server.close();
      server.closeAllConnections();
    },
    { scope: "worker" },
  ],
  baseURL: async ({ site }, use) => use(site),
  seen: [
    async ({}, use) => {
      const seen = { requests: [], problems: [], complains: false };
      await use(seen);
      // Every page is closed by now: nothing more comes.
      const complaints = seen.problems.filter((problem) => !problem.startsWith("left the site"));
      if (seen.complains) expect(complaints.splice(0), "what the browser logged").not.toEqual([]);
      const elsewhere = seen.problems.filter((problem) => problem.startsWith("left the site"));
      expect([...complaints, ...elsewhere], "errors, warnings, and requests to elsewhere").toEqual([]);
    },
    { auto: true },
  ],
  context: async ({ context, site, seen }, use) => use(await watch(context, site, seen)),
  newPerson: async ({ browser, contextOptions, site, seen }, use) => {
    const contexts = [];
    await use(async (options = {}) => {
      const context = await browser.newContext({ ...contextOptions, baseURL: site, ...options });
      contexts.push(await watch(context, site, seen));
      return context.newPage();
    });
    for (const context of contexts) await context.close();
  },
});

/** Waits until the app has started, and shows a page of the address as it is. */
async function started(page) {
  await expect(page.locator("#boot")).toHaveCount(0);
  // Where it had started before, what it showed at another address is not what is waited for.
  await page.waitForFunction(() => window.addressHeard === location.hash);
  await expect(page.locator("h1")).toBeVisible();
}

/** Opens the app at a route such as `/programmes`, and waits until a page is shown there. */
export async function open(page, route = "/") {
  await page.goto(`#${route}`);
  await started(page);
}

/** Loads the page anew, as somebody does who has seen that what they did is there: once it is stored. Waits for the page. */
export async function reload(page) {
  await page.waitForFunction(() => window.writesUnderWay() === 0);
  await page.reload();
  await started(page);
}

/** The page is no wider than the window; layout that follows the window a moment later is waited for. */
export async function fits(page, where = page.url()) {
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), `wider than the window: ${where}`).toBeLessThanOrEqual(0);
}

/** Nothing on the page as it is now keeps anybody out, in light and in dark. */
export async function axe(page) {
  for (const colorScheme of ["light", "dark"]) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).analyze();
    const found = violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target} ${node.failureSummary}`));
    expect(found, `accessibility findings in ${colorScheme}`).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: null });
}

/** The file that an action saves: its name and its bytes. To seal one takes its time. */
export async function download(page, action) {
  const [saved] = await Promise.all([page.waitForEvent("download", { timeout: 120_000 }), action()]);
  return { name: saved.suggestedFilename(), bytes: await readFile(await saved.path()) };
}

/** The page is the one with this heading. */
export const heading = (page, name) => expect(page.locator("h1")).toHaveText(name);

/** Presses the button of just this name. */
export const press = (page, name) => page.getByRole("button", { name, exact: true }).click();

/** Goes on to the next question. */
export const goOn = (page) => press(page, "Continue");

/** Chooses the one of several of just this name. */
export const choose = (page, name) => page.getByRole("radio", { name, exact: true }).check();

/** Starts the questions, says no more than a name, and goes to the check page. */
export async function answersOfName(page, name) {
  await open(page, "/profile");
  await press(page, "Start the questions");
  await page.getByLabel("Your name").fill(name);
  await goOn(page);
  await expect(page.locator("h1")).not.toHaveText("What is your name?");
  const question = new URL(page.url()).hash;
  await open(page, `${question.slice(1, question.lastIndexOf("/"))}/check`);
}

/** The page about this device, in the same document. */
export async function atData(page) {
  await open(page, "/data");
  await heading(page, "Your data on this device");
}
