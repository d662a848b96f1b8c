// Set up by a function of another file, by a prefix of the mounted path, on the route itself.
import express from "express";
import { partner } from "./partner.js";
import { setUp } from "./setup.js";

const app = express();
setUp(app);
app.use("/partner", partner);
app.listen(3000);
