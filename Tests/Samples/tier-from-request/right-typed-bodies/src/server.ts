// A type of a body that has no tier, in Express' generics and TypeScript's own.
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

interface Body { ttl: number; metadata?: object }

app.post("/generic", async (req: Request<{}, {}, Body>, res: Response) => {
  res.json(await behest.auth.mint({ ...req.body, user_id: await userOf(req) }));
});

const handler: RequestHandler<{}, unknown, Body> = async (req, res) => {
  res.json(await behest.auth.mint({ ...req.body, user_id: await userOf(req) }));
};
app.post("/handler", handler);

type MintRequest = Request<{}, {}, Body>;
app.post("/alias", async (req: MintRequest, res) => {
  res.json(await behest.auth.mint({ ...req.body, user_id: await userOf(req) }));
});

app.post("/omit", async (req, res) => {
  const order: Omit<Order, "user_id" | "tier" | "role"> = req.body;
  res.json(await behest.auth.mint({ ...order, user_id: await userOf(req) }));
});

app.post("/pick", async (req, res) => {
  const order = req.body as Partial<Pick<Order, "ttl">>;
  res.json(await behest.auth.mint({ ...order, user_id: await userOf(req) }));
});

app.post<{}, unknown, Body>("/call", async (req, res) => {
  res.json(await behest.auth.mint({ ...req.body, user_id: await userOf(req) }));
});
