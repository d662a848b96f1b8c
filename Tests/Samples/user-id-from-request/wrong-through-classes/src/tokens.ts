import { Behest } from "@behest/client-ts";
import type { Seat } from "./lessons.js";

export class TokenService {
  private readonly behest = new Behest();

  issue(pupil: string) {
    return this.behest.auth.mint({ user_id: pupil }); // expect: user-id-from-request
  }

  issueFor(seat: Seat) {
    return this.behest.auth.mint({ user_id: seat.owner }); // expect: user-id-from-request
  }
}
