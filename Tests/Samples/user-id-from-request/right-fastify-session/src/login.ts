import argon2 from "argon2";
import type { FastifyPluginAsync } from "fastify";
import { pool } from "./pool.js";

export const login: FastifyPluginAsync = async (app) => {
  app.post<{ Body: { email: string; password: string } }>("/login", async (request, reply) => {
    const { email, password } = request.body;
    const { rows } = await pool.query("select id, hash from members where email = $1", [email]);
    const member = rows[0];
    if (!member || !(await argon2.verify(member.hash, password))) {
      return reply.code(401).send({ error: "wrong email or password" });
    }
    request.session.set("memberId", member.id);
    return { ok: true };
  });
};
