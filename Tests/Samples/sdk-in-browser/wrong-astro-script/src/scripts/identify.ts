import { Behest } from "@behest/client-ts"; // expect: sdk-in-browser

const behest = new Behest();
const visitor = crypto.randomUUID();

export async function identify(description: string): Promise<string> {
  const answer = await behest.chat.completions.create({
    model: "gemini-2.5-flash",
    messages: [{ role: "user", content: description }],
    user_id: visitor,
  });
  return answer.choices[0].message.content ?? "";
}
