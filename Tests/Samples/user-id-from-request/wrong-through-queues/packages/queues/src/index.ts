// A server queues what a worker of another package mints with.
export const TOKENS = "tokens";
export const connection = { host: process.env.REDIS_HOST, port: 6379 };
