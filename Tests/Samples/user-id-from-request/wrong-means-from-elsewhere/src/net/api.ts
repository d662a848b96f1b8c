export class Api {
  constructor(
    private readonly base: string,
    private readonly token: string,
  ) {}

  post(path: string, body: object) {
    return this.send("POST", path, body);
  }

  private async send(method: string, path: string, body: object) {
    const response = await fetch(this.base + path, {
      method,
      headers: { authorization: `Bearer ${this.token}` },
      body: JSON.stringify(body), // expect: user-id-from-request
    });
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return response.json();
  }
}
