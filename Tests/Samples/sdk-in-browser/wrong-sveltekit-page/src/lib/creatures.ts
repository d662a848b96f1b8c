import { Behest } from "@behest/client-ts"; // expect: sdk-in-browser

const behest = new Behest();
const visitor = crypto.randomUUID();

export async function describe(creature: string): Promise<string> {
  const answer = await behest.chat.completions.create({
    model: "gemini-2.5-flash",
    messages: [{ role: "user", content: `Describe a ${creature}` }],
    user_id: visitor,
  });
  return answer.choices[0].message.content ?? "";
}
