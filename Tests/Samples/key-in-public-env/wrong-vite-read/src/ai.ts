// A Vite app reads the key from import.meta.env and sends it as the bearer.
const key = import.meta.env.VITE_BEHEST_API_KEY; // expect: key-in-public-env

export async function ask(question: string): Promise<string> {
  const answer = await fetch("https://sand-castle.behest.app/v1/chat/completions", {
    method: "POST",
    headers: { Authorization: `Bearer ${key}`, "Content-Type": "application/json" },
    body: JSON.stringify({
      model: "gemini-2.5-flash",
      messages: [{ role: "user", content: question }],
    }),
  });
  const { choices } = await answer.json();
  return choices[0].message.content;
}
