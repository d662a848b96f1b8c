// The desk's own client of its own route, whatever it is called.
export class BehestClient {
  async ask(text: string) {
    const { token } = await (await fetch("/api/auth/mint", { method: "POST" })).json();
    const answer = await fetch("https://desk.behest.app/v1/chat/completions", {
      method: "POST",
      headers: { Authorization: `Bearer ${token}` },
      body: JSON.stringify({ messages: [{ role: "user", content: text }] }),
    });
    return answer.text();
  }
}
