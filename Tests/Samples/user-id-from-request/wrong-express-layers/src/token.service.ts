import { Behest } from "@behest/client-ts";

export class TokenService {
  private behest = new Behest();

  async issue(reader: string, conversation: string) {
    const minted = await this.behest.auth.mint({ user_id: reader }); // expect: user-id-from-request
    return { conversation, token: minted.token };
  }

  async issueFor(options: { reader: string }) {
    return this.behest.auth.mint({ user_id: options.reader }); // expect: user-id-from-request
  }
}
