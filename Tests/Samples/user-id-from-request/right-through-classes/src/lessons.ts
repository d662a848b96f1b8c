import { getAuth } from "@clerk/express";
import type { Request, Response } from "express";
import { Desk } from "./desk.js";
import { Seat, type TokenService } from "./tokens.js";

export class LessonController extends Desk {
  constructor(private readonly tokens: TokenService) {
    super();
  }

  async token(req: Request, res: Response) {
    const pupil = this.pupil(req);
    if (!pupil) return void res.sendStatus(401);
    const seat = new Seat(pupil, req.body.instrument);
    res.json({ ...(await this.tokens.issueFor(seat)), instrument: seat.instrument });
  }

  protected pupil(req: Request) {
    return getAuth(req).userId;
  }
}
