// Takes docs/home.png, the picture of the app in the README, and the pictures of the icon: node script/picture.mjs [dist].
import { mkdirSync } from "node:fs";
import { chromium } from "@playwright/test";
import { serve } from "./serve.mjs";

/** The icon at the sizes that phones ask for, on the paper of the app: they show it on a ground of their own otherwise. */
const ICONS = [180, 512];

const { server, address } = await serve(process.argv[2] ?? "dist");
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM || undefined });
const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1.5 });

mkdirSync("docs", { recursive: true });
await page.goto(address);
await page.locator("#boot").waitFor({ state: "detached" });
await page.evaluate(() => document.fonts.ready);
await page.screenshot({ path: "docs/home.png" });

for (const size of ICONS) {
  const icon = await browser.newPage({ viewport: { width: size, height: size } });
  await icon.goto(await page.locator('link[rel="icon"]').evaluate((link) => link.href));
  await icon.evaluate(() => {
    const icon = document.documentElement;
    icon.setAttribute("viewBox", "-6 -6 44 44");
    icon.style.background = "#faf6ef";
  });
  await icon.screenshot({ path: `assets/icon-${size}.png` });
}

await browser.close();
server.close();
