/** Takes the picture of a digest for the README: `node tools/screenshot.ts ISSUE.html docs/digest.png [HEIGHT]`, headless, nothing loaded from outside. */
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const [page, picture, height = "1500"] = process.argv.slice(2);
if (page === undefined || picture === undefined) {
  console.error("Usage: node tools/screenshot.ts ISSUE.html PICTURE.png [HEIGHT]");
  process.exit(2);
}
const browser = await chromium.launch({
  executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
  args: ["--no-sandbox"],
});
const tab = await browser.newPage({ viewport: { width: 760, height: Number(height) }, javaScriptEnabled: false });
await tab.goto(pathToFileURL(resolve(page)).href);
await tab.screenshot({ path: picture });
await browser.close();
