// The callback runs in a page that this program opens.
import { chromium } from "playwright";
import { Behest } from "@behest/client-ts";

const page = await (await chromium.launch()).newPage();
console.info(await page.evaluate(() => document.title), new Behest().mode);
