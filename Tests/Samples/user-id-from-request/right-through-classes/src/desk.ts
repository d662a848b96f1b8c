import type { Request } from "express";

export abstract class Desk {
  protected abstract pupil(req: Request): string | null;
}
