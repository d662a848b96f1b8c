const headers = {
  "Access-Control-Allow-Origin": "*", // expect: wildcard-cors-on-mint
  "Access-Control-Allow-Credentials": true,
};

export const respond = (statusCode, body) => ({
  statusCode,
  headers,
  body: JSON.stringify(body),
});
