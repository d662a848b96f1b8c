import { Behest } from "@behest/client-ts";

export class Seat {
  constructor(
    readonly owner: string,
    readonly instrument: string,
  ) {}
}

export class TokenService {
  private readonly behest = new Behest();

  issueFor(seat: Seat) {
    return this.behest.auth.mint({ user_id: seat.owner });
  }
}
