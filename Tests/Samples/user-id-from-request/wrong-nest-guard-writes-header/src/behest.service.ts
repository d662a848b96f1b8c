import { Injectable } from "@nestjs/common";
import { Behest } from "@behest/client-ts";

@Injectable()
export class BehestService {
  private readonly client = new Behest();

  async mint(userId: string) {
    return this.client.auth.mint({ user_id: userId, ttl: 600 }); // expect: user-id-from-request
  }
}
