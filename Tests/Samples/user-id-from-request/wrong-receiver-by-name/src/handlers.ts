// What mints is handed in by code that cannot be read: its name tells, or what it is asked for.
import type { Request, Response } from "express";
import { useBehest } from "@acme/runtime";

interface Deps { behest: any; assistant: any }

export const byField = (deps: Deps) => async (req: Request, res: Response) => {
  res.json(await deps.behest.auth.mint({ user_id: req.body.member })); // expect: user-id-from-request
};

export const byCall = async (req: Request, res: Response) => {
  res.json(await useBehest().auth.mint({ user_id: req.body.member })); // expect: user-id-from-request
};

export const byArgument = (deps: Deps) => async (req: Request, res: Response) => {
  res.json(await deps.assistant.auth.mint({ user_id: req.params.member })); // expect: user-id-from-request
};

export class Threads {
  #behest: any;
  constructor(container: any) {
    this.#behest = container.behest;
  }

  list = async (req: Request, res: Response) => {
    res.json(await this.#behest.threads.list({ userId: req.query.member })); // expect: user-id-from-request
  };
}
