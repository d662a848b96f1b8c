// The authenticate hook puts the verified user into the params.
import { feathers } from "@feathersjs/feathers";
import express, { rest } from "@feathersjs/express";
import { authenticate } from "@feathersjs/authentication";
import { TokenService } from "./services/tokens";

const app = express(feathers());

app.configure(rest());
app.use("/tokens", new TokenService());
app.service("/tokens").hooks({ before: { create: [authenticate("jwt")] } });
app.listen(3030);
