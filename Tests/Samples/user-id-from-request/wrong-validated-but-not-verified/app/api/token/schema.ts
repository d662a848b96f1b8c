import { z } from "zod";

export const tokenRequest = z.object({
  patientId: z.string().uuid(),
  locale: z.enum(["en", "de", "fr"]).default("en"),
});
