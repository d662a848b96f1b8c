import type { Express } from "express";
import cors from "cors";
import routes from "../routes/index";
export async function expressLoader({ app }: { app: Express }) {
  app.enable("trust proxy");
  app.use(cors({ origin: "*", methods: "GET,POST" })); // expect: wildcard-cors-on-mint
  app.use("/api", routes());
}
