import { createClient } from "redis";

const redis = await createClient({ url: process.env.REDIS_URL }).connect();

export const sessions = {
  async find({ token }: { token: string }): Promise<{ ownerId: string } | null> {
    const row = await redis.get(`session:${token}`);
    return row ? JSON.parse(row) : null;
  },
};
