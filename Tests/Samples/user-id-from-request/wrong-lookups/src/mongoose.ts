import express from "express";
import mongoose from "mongoose";
import { Behest } from "@behest/client-ts";

const Miller = mongoose.model("Miller", new mongoose.Schema({ name: String }));
const behest = new Behest();
export const app = express();

app.get("/millers/:id/token", async (req, res) => {
  const miller = await Miller.findById(req.params.id); // from: user-id-from-request
  res.json(await behest.auth.mint({ user_id: miller!._id.toString() })); // expect: user-id-from-request
});
