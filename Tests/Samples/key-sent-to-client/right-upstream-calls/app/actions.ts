"use server";
import OpenAI from "openai";
const openai = new OpenAI({ apiKey: process.env.BEHEST_KEY, baseURL: "https://x.behest.app/v1" });
export async function ask(q: string) {
  const r = await openai.chat.completions.create({ model: "auto", messages: [{ role: "user", content: q }] });
  return r.choices[0].message.content;
}
export async function check() {
  try { await openai.models.list(); return { ok: true }; } catch (e) { return { ok: false, message: String(e) }; }
}
