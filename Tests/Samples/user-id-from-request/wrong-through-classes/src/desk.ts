import type { Request } from "express";

export abstract class Desk {
  protected pupil(req: Request): string {
    return req.body.pupil; // from: user-id-from-request
  }
}
