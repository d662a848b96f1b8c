import { Behest } from "@behest/client-ts"; // expect: sdk-in-browser

const behest = new Behest({ key: import.meta.env.VITE_BEHEST_KEY }); // expect: key-in-public-env
const visitor = crypto.randomUUID();

export async function complete(content: string): Promise<string> {
  const answer = await behest.chat.completions.create({
    model: "gemini-2.5-flash",
    messages: [{ role: "user", content }],
    user_id: visitor,
  });
  return answer.choices[0].message.content ?? "";
}
