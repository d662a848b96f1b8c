import { Behest } from "@behest/client-ts";

const behest = new Behest();

export async function minutesOf(employee: string, transcript: string) {
  const { token, sessionId } = await behest.auth.mint({ user_id: employee, ttl: 120 });
  const draft = await behest.chat.completions.create({
    model: "gemini-2.5-flash",
    messages: [{ role: "user", content: `Write minutes of: ${transcript}` }],
    session_id: sessionId,
    token,
  });
  const threads = await behest.threads.list({ token });
  const spent = await behest.usage.get({ from: "2026-01-01" }, { token });
  return { text: draft.choices[0].message.content, threads: threads.length, spent };
}
