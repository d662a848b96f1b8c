import { Injectable } from "@nestjs/common";
import { Behest } from "@behest/client-ts";

@Injectable()
export class MintService {
  readonly #behest = new Behest();

  mint(subject: string) {
    return this.#behest.auth.mint({ user_id: subject, ttl: 900 });
  }
}
