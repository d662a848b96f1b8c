import { Injectable } from "@nestjs/common";
import { ConfigService } from "@nestjs/config";
import { Behest } from "@behest/client-ts";

@Injectable()
export class BehestService {
  private readonly client: Behest;

  constructor(config: ConfigService) {
    this.client = new Behest({ key: config.getOrThrow("BEHEST_KEY") });
  }

  async mint(userId: string) {
    return this.client.auth.mint({ user_id: userId, ttl: 600 });
  }
}
