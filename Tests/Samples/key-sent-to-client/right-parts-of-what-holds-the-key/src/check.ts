import { Router } from "express";
export const router = Router();

function required(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`Missing environment variable ${name}`);
  if (name === "BEHEST_KEY" && !value.startsWith("behest_")) throw new TypeError(`${name} looks wrong: ${value.slice(0, 7)}…`);
  return value;
}

async function call(path: string) {
  const key = required("BEHEST_KEY");
  const answer = await fetch("https://acme.behest.app" + path, { headers: { Authorization: `Bearer ${key}` } });
  if (!answer.ok) throw new Error(`HTTP ${answer.status}: ${await answer.text()}`);
  return answer.json();
}

router.get("/usage", async (_req, res) => {
  try {
    res.json(await call("/v1/usage"));
  } catch (error: any) {
    res.status(500).json({ message: error.message, name: error.name, stack: error.stack });
  }
});
const NAMES = ["BEHEST_KEY", "BEHEST_BASE_URL"];
router.get("/env", (_req, res) => {
  res.json(NAMES.map((name) => ({ name, isSet: process.env[name] !== undefined, length: process.env[name]?.length ?? 0 })));
});
router.get("/masked", (_req, res) => {
  const shown: Record<string, string> = {};
  for (const name of NAMES) shown[name] = mask(process.env[name] ?? "");
  res.json(shown);
});
const mask = (text: string) => text.slice(0, 4) + "…";
router.get("/filtered", (_req, res) => {
  res.json(Object.fromEntries(NAMES.filter((name) => !name.endsWith("_KEY")).map((name) => [name, process.env[name]])));
});
router.get("/skipped", (_req, res) => {
  const out: Record<string, unknown> = {};
  for (const name of NAMES) {
    if (name === "BEHEST_KEY") continue;
    out[name] = process.env[name];
  }
  res.json(out);
});
