// A well-formed id of somebody else is still somebody else's.
import express from "express";
import Joi from "joi";
import * as v from "valibot";
import * as yup from "yup";
import { z } from "zod";
import { Behest } from "@behest/client-ts";

const behest = new Behest();
export const app = express();
const Body = z.object({ pinner: z.string().uuid() });

app.post("/zod", async (req, res) => {
  const { pinner } = Body.parse(req.body); // from: user-id-from-request
  res.json(await behest.auth.mint({ user_id: pinner })); // expect: user-id-from-request
});

app.post("/safe", async (req, res) => {
  const parsed = Body.safeParse(req.body);
  if (!parsed.success) return res.sendStatus(400);
  res.json(await behest.auth.mint({ user_id: parsed.data.pinner })); // expect: user-id-from-request
});

app.post("/coerced", async (req, res) => {
  const pinner = z.coerce.number().parse(req.query.pinner);
  res.json(await behest.auth.mint({ user_id: String(pinner) })); // expect: user-id-from-request
});

app.post("/valibot", async (req, res) => {
  const { pinner } = v.parse(v.object({ pinner: v.string() }), req.body);
  res.json(await behest.auth.mint({ user_id: pinner })); // expect: user-id-from-request
});

app.post("/joi", async (req, res) => {
  const { value, error } = Joi.object({ pinner: Joi.string() }).validate(req.body);
  if (error) return res.sendStatus(400);
  res.json(await behest.auth.mint({ user_id: value.pinner })); // expect: user-id-from-request
});

app.post("/yup", async (req, res) => {
  const body = await yup.object({ pinner: yup.string().required() }).validate(req.body);
  res.json(await behest.auth.mint({ user_id: body.pinner })); // expect: user-id-from-request
});

app.post("/transform", async (req, res) => {
  const schema = z.object({ pinner: z.string().transform((text) => text.trim()) });
  const { pinner } = await schema.parseAsync(req.body);
  res.json(await behest.auth.mint({ user_id: pinner })); // expect: user-id-from-request
});
