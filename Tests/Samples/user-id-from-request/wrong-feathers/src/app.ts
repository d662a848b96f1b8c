// A Feathers service whose create data names the singer; a hook that takes one from the query.
import { feathers } from "@feathersjs/feathers";
import express, { rest } from "@feathersjs/express";
import { TokenService } from "./services/tokens";
import { HymnService } from "./services/hymns";

const app = express(feathers());

app.configure(rest());
app.use("/tokens", new TokenService());
app.use("/hymns", new HymnService());
app.listen(3030);
