// A container makes the service that mints.
import { inject, injectable, singleton } from "tsyringe";
import { Behest } from "@behest/client-ts";

@injectable()
export class TokenService {
  constructor(@inject("Behest") private gateway: Behest) {}

  issue(userId: string) {
    return this.gateway.auth.mint({ user_id: userId }); // expect: user-id-from-request
  }
}

@singleton()
export class LazyTokens {
  private client?: Behest;

  private get gateway() {
    return (this.client ??= new Behest());
  }

  issue(userId: string) {
    return this.gateway.auth.mint({ user_id: userId }); // expect: user-id-from-request
  }
}
