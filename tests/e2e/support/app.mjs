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

/** Notes all that a context's pages ask for, and everything that they must not do. */
async function watch(context, site, seen) {
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
 * warning, throws, or asks for anything outside the site.
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
      const seen = { requests: [], problems: [] };
      await use(seen);
      expect(seen.problems, "errors, warnings, and requests to elsewhere").toEqual([]);
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

/** Opens the app at a route such as `/programmes`, and waits until it has started. */
export async function open(page, route = "/") {
  await page.goto(`#${route}`);
  await expect(page.locator("#boot")).toHaveCount(0);
  await expect(page.locator("h1")).toBeVisible();
}

/** Loads the page anew, as somebody does who has seen that what they did is there: once it is stored. */
export async function reload(page) {
  await page.waitForFunction(() => window.writesUnderWay() === 0);
  await page.reload();
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

/** The file that an action saves: its name and its bytes. */
export async function download(page, action) {
  const [saved] = await Promise.all([page.waitForEvent("download"), action()]);
  return { name: saved.suggestedFilename(), bytes: await readFile(await saved.path()) };
}
