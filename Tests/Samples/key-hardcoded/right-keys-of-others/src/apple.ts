// Private keys of other services are not Behest's business.
import { SignJWT, importPKCS8 } from "jose";

const APPLE_KEY = `-----BEGIN PRIVATE KEY-----
KGwRDIOYQ+kVcIsgUpj6Sg9aheovEZXzUjpwVhOGu5NgyvhwvSuqK4dWGlgnoAEc
Tl31uGQ+dFCGAtmNtc0mRau8URBfT5MISizhBHs4/fVAFHDzXeUHNBZS0Z1WnImG
9Aw37K5WcNhdEPqhGi3hlbKBVheZUpYxqew88AD3dnbyJVSEDONUsSDDFRFIFIuZ
IxNfaaOEELk9MQMalor2hCsgkGvp8kD0D3Ms8GbLkV3AZkGAs+M+X/shUkbd/VOK
+NptMzyL2Dvamh2Vwd6QEspT5pV74gdQq7eYimTTfpsUepYhNVNZxTSmm3jZNNja
x7EBz3cl7CSgzAf31ddXP63ohM1fzUg296C0XpBx+NEgbUZsM6a8Cvr06aXyPtHg
-----END PRIVATE KEY-----`;

export async function appleToken() {
  const key = await importPKCS8(APPLE_KEY, "ES256");
  return new SignJWT({}).setProtectedHeader({ alg: "ES256", kid: "A1" }).sign(key);
}
