export const config = {
  internalKey: process.env.INTERNAL_KEY ?? "",
  port: Number(process.env.PORT ?? 3000),
};
