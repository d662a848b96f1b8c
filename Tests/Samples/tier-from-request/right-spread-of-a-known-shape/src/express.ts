// What a schema or a type leaves of the body has neither tier nor role, so spreading it is right.
import express from "express";
import * as v from "valibot";
import * as yup from "yup";
import { z } from "zod";
import { Behest } from "@behest/client-ts";
import { requireSkipper } from "./skippers";

const behest = new Behest();
const app = express();
app.use(express.json());

const Voyage = z.object({ ttl: z.number().max(3600).optional() });
const Ticket = Voyage.merge(z.object({ session_id: z.string() })).strict();
const Whole = z.object({ user_id: z.string(), tier: z.number(), role: z.string(), ttl: z.number() });
const Short = v.pick(v.object({ ttl: v.number(), tier: v.number(), role: v.string() }), ["ttl"]);
const Form = yup.object({ ttl: yup.number() });
interface Extras { ttl?: number }
type Berth = Partial<Extras> & { session_id: string };

app.post("/merged", async (req, res) => {
  const skipper = await requireSkipper(req);
  const parsed = Ticket.safeParse(req.body);
  if (!parsed.success) return void res.sendStatus(400);
  res.json(await behest.auth.mint({ ...parsed.data, user_id: skipper.id }));
});

app.post("/omitted", async (req, res) => {
  const skipper = await requireSkipper(req);
  const extras = Whole.omit({ user_id: true, tier: true, role: true }).parse(req.body);
  res.json(await behest.auth.mint({ user_id: skipper.id, ...extras }));
});

app.post("/picked", async (req, res) => {
  const skipper = await requireSkipper(req);
  res.json(await behest.auth.mint({ ...Whole.pick({ ttl: true }).parse(req.body), user_id: skipper.id }));
});

app.post("/made", async (req, res) => {
  const skipper = await requireSkipper(req);
  const made = Voyage.transform((voyage) => ({ ttl: voyage.ttl ?? 900 })).parse(req.body);
  res.json(await behest.auth.mint({ ...made, user_id: skipper.id }));
});

app.post("/functions", async (req, res) => {
  const skipper = await requireSkipper(req);
  res.json(await behest.auth.mint({ ...v.parse(Short, req.body), user_id: skipper.id }));
});

app.post("/stripped", async (req, res) => {
  const skipper = await requireSkipper(req);
  const form = await Form.validate(req.body, { stripUnknown: true });
  res.json(await behest.auth.mint({ ...form, user_id: skipper.id }));
});

app.post("/typed", async (req, res) => {
  const skipper = await requireSkipper(req);
  const berth = req.body as Berth;
  res.json(await behest.auth.mint({ ...berth, user_id: skipper.id }));
});

app.post("/inferred", async (req, res) => {
  const skipper = await requireSkipper(req);
  const voyage: z.infer<typeof Voyage> = req.body;
  res.json(await behest.auth.mint({ ...voyage, user_id: skipper.id }));
});

async function issue(userId: string, extras: Extras) {
  return behest.auth.mint({ ...extras, user_id: userId });
}

app.post("/passed", async (req, res) => {
  res.json(await issue((await requireSkipper(req)).id, req.body));
});

app.listen(3000);
