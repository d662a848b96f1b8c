import { Injectable } from "@nestjs/common";
import { Behest } from "@behest/client-ts";

@Injectable()
export class TokenService {
  private readonly behest = new Behest();
  issue(userId: string) {
    return this.behest.auth.mint({ user_id: userId });
  }
}
