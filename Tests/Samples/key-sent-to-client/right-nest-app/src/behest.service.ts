// A service holds the key, a controller returns a token.
import { Injectable } from "@nestjs/common";
import { ConfigService } from "@nestjs/config";
@Injectable()
export class BehestService {
  private readonly key: string;
  constructor(private readonly config: ConfigService) { this.key = config.getOrThrow<string>("BEHEST_KEY"); }
  async mint(userId: string) {
    const r = await fetch(`${this.config.get("BEHEST_BASE_URL")}/v1/auth/mint`, { method: "POST", headers: { Authorization: `Bearer ${this.key}` }, body: JSON.stringify({ user_id: userId }) });
    return (await r.json()) as { token: string };
  }
}
