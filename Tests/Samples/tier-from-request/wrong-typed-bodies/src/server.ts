// A type of a body that has the tier, in Express' generics and TypeScript's own.
import express, { type Request, type RequestHandler, type Response } from "express";
import { jwtVerify } from "jose";
import { Behest } from "@behest/client-ts";

const behest = new Behest();
const app = express();
const secret = new TextEncoder().encode(process.env.JWT_SECRET);
app.use(express.json());

interface Order { ttl: number; tier: number; user_id: string; role: string }

async function userOf(req: { headers: Request["headers"] }) {
  const { payload } = await jwtVerify(req.headers.authorization!.slice(7), secret);
  return payload.sub!;
}

interface Body { ttl: number; tier: number }

app.post("/generic", async (req: Request<{}, {}, Body>, res: Response) => {
  res.json(await behest.auth.mint({ ...req.body, user_id: await userOf(req) })); // expect: tier-from-request
});

const handler: RequestHandler<{}, unknown, Body> = async (req, res) => {
  res.json(await behest.auth.mint({ ...req.body, user_id: await userOf(req) })); // expect: tier-from-request
};
app.post("/handler", handler);

app.post("/omit", async (req, res) => {
  const order: Omit<Order, "user_id"> = req.body;
  res.json(await behest.auth.mint({ ...order, user_id: await userOf(req) })); // expect: tier-from-request
});

app.post("/pick", async (req, res) => {
  const order = req.body as Partial<Pick<Order, "ttl" | "tier">>;
  res.json(await behest.auth.mint({ ...order, user_id: await userOf(req) })); // expect: tier-from-request
});

app.post<{}, unknown, Body>("/call", async (req, res) => {
  res.json(await behest.auth.mint({ ...req.body, user_id: await userOf(req) })); // expect: tier-from-request
});
