export const config = {
  isProduction: process.env.NODE_ENV === "production",
  cors: { origin: process.env.NODE_ENV === "production" ? ["https://app.example.com"] : "*" },
};
