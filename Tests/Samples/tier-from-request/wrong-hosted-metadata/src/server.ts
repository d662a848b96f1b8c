// Both services keep a corner of the profile that the browser may write.
import cookieParser from "cookie-parser";
import express from "express";
import { borrowers } from "./stytch.js";
import { librarians } from "./librarians.js";

const app = express();
app.use(cookieParser());
app.use("/borrowers", borrowers);
app.use("/librarians", librarians);
app.listen(3000);
