export const authConfig = {
  apiKey: process.env.FIREBASE_API_KEY!,
  cookieName: "AuthToken",
  cookieSignatureKeys: [process.env.COOKIE_SECRET!],
  serviceAccount: { projectId: "recipes", clientEmail: process.env.FB_EMAIL!, privateKey: process.env.FB_KEY! },
};
