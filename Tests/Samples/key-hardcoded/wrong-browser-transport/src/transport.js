// A page without any backend keeps the key in a field; it is one finding, at the literal.
export class ChatTransport {
  constructor(slug) {
    this.url = `https://${slug}.behest.app/v1/chat/completions`;
    this._credential = "behest_sk_live_5452226d741ff020d4e296d8bf154b14"; // expect: key-hardcoded
  }

  set credential(value) {
    this._credential = value;
    localStorage.setItem("credential", value);
  }

  async send(messages) {
    const headers = { "Content-Type": "application/json" };
    headers["Authorization"] = `Bearer ${this._credential}`;
    const body = JSON.stringify({ model: "gpt-4o-mini", messages });
    const answer = await fetch(this.url, { method: "POST", headers, body });
    return (await answer.json()).choices[0].message;
  }
}
