export const config = {
  port: Number(process.env.PORT ?? 3000),
  baseUrl: process.env.BEHEST_BASE_URL ?? "https://relay-race.behest.app",
  key: process.env.BEHEST_KEY ?? "",
};
