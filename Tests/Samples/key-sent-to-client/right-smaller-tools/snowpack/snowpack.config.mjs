export default { env: { TOKEN_URL: process.env.BEHEST_TOKEN_URL } };
