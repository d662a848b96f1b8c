// Functions that are given the application, and handlers that only a type names.
import type { Application, IRouter, Router } from "express";

export function letters(router: Router) {
  router.get("/letters", (_req, res) => {
    res.json({ key: process.env.BEHEST_KEY }); // expect: key-sent-to-client
  });
}

export const parcels = (app: Application) =>
  app.get("/parcels", (_req, res) => {
    res.cookie("key", process.env.BEHEST_KEY); // expect: key-sent-to-client
  });

export const stamps = (app: IRouter) =>
  app.all("/stamps", (_req, res) => {
    res.status(200).send(process.env.BEHEST_API_KEY); // expect: key-sent-to-client
  });
