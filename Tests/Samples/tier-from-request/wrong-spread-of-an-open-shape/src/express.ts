// Schemas and types that let other members through, or name the tier themselves, carry it to the mint.
import express from "express";
import * as yup from "yup";
import { z } from "zod";
import { Behest } from "@behest/client-ts";
import { requireSkipper } from "./skippers";

const behest = new Behest();
const app = express();
app.use(express.json());

const Voyage = z.object({ ttl: z.number().max(3600).optional() });
const Form = yup.object({ ttl: yup.number() });
interface Extras { ttl?: number }

app.post("/open", async (req, res) => {
  const skipper = await requireSkipper(req);
  res.json(await behest.auth.mint({ ...Voyage.passthrough().parse(req.body), user_id: skipper.id })); // expect: tier-from-request
});

app.post("/extended", async (req, res) => {
  const skipper = await requireSkipper(req);
  const extended = Voyage.extend({ tier: z.number().int().max(3) }).parse(req.body);
  res.json(await behest.auth.mint({ ...extended, user_id: skipper.id })); // expect: tier-from-request
});

app.post("/kept", async (req, res) => {
  const skipper = await requireSkipper(req);
  res.json(await behest.auth.mint({ ...(await Form.validate(req.body)), user_id: skipper.id })); // expect: tier-from-request
});

app.post("/record", async (req, res) => {
  const skipper = await requireSkipper(req);
  const extras = req.body as Record<string, unknown>;
  res.json(await behest.auth.mint({ ...extras, user_id: skipper.id })); // expect: tier-from-request
});

app.post("/typed", async (req, res) => {
  const skipper = await requireSkipper(req);
  const extras = req.body as Extras & { tier: number };
  res.json(await behest.auth.mint({ ...extras, user_id: skipper.id })); // expect: tier-from-request
});

async function issue(userId: string, extras: any) {
  return behest.auth.mint({ ...extras, user_id: userId }); // expect: tier-from-request
}

app.post("/passed", async (req, res) => {
  res.json(await issue((await requireSkipper(req)).id, req.body));
});

app.listen(3000);
