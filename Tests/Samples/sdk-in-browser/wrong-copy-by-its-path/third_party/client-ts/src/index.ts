// The SDK reads the key: that it is imported is the defect.
export class Behest {
  private readonly key = process.env.BEHEST_KEY;

  mint(body: object) {
    return fetch("https://desk.behest.app/v1/auth/mint", {
      method: "POST",
      headers: { Authorization: `Bearer ${this.key}` },
      body: JSON.stringify(body),
    });
  }
}
