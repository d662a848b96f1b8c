const ORIGIN = "*"; // expect: wildcard-cors-on-mint

function security(req, res, next) {
  res.set({
    "X-Frame-Options": "DENY",
    "Access-Control-Allow-Origin": ORIGIN,
  });
  if (req.method === "OPTIONS") return res.sendStatus(204);
  next();
}

module.exports = { security };
