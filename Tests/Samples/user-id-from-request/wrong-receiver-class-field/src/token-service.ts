import { Behest } from "@behest/client-ts";

export class TokenService {
  private readonly behest: Behest;

  constructor(baseUrl?: string) {
    this.behest = new Behest({ baseUrl });
  }

  async issue(player: string) {
    const minted = await this.behest.auth.mint({
      user_id: player, // expect: user-id-from-request
    });
    return { token: minted.token, expiresAt: minted.expiresAt };
  }
}
