import microCors from "micro-cors";
import type { NextApiRequest, NextApiResponse } from "next";

const cors = microCors();

export default cors(((_req: NextApiRequest, res: NextApiResponse) => res.json([])) as never);
