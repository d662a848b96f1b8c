import type { Request, Response } from "express";
import { Desk } from "./desk.js";
import type { TokenService } from "./tokens.js";

export class LessonController extends Desk {
  constructor(private readonly tokens: TokenService) {
    super();
  }

  async token(req: Request, res: Response) {
    res.json(await this.tokens.issue(this.pupil(req)));
  }

  join = async (req: Request, res: Response) => {
    const seat = new Seat(req.query.pupil as string); // from: user-id-from-request
    res.json(await this.tokens.issueFor(seat));
  };
}

export class Seat {
  #pupil: string;

  constructor(pupil: string) {
    this.#pupil = pupil;
  }

  get owner() {
    return this.#pupil;
  }
}
