import express from "express";
import { LessonController } from "./lessons.js";
import { TokenService } from "./tokens.js";

const app = express();
const lessons = new LessonController(new TokenService());

app.post("/lessons/token", (req, res) => lessons.token(req, res));
app.post("/lessons/join", lessons.join);
app.listen(3000);
