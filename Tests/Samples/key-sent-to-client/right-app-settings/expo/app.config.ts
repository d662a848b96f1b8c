export default {
  name: "Pocket",
  extra: { behestBaseUrl: process.env.BEHEST_BASE_URL },
  updates: { codeSigningCertificate: "./certs/certificate.pem" },
  hooks: { postPublish: [{ file: "upload", config: { token: process.env.BEHEST_KEY } }] },
};
