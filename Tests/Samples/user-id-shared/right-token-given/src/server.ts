// A given token means that the call does not mint, so it needs no identity.
import express from "express";
import { minutesOf } from "./minutes.js";
import { employeeOf } from "./sso.js";

const app = express();
app.use(express.json({ limit: "1mb" }));

app.post("/minutes", async (req, res) => {
  const employee = await employeeOf(req);
  if (!employee) return void res.sendStatus(401);
  res.json(await minutesOf(employee.id, req.body.transcript));
});

app.listen(3000);
