import puppeteer from "puppeteer";
import { Behest } from "@behest/client-ts";

export async function s() {
  const b = await puppeteer.launch();
  const p = await b.newPage();
  new Behest();
  return p.evaluate(() => document.title);
}
