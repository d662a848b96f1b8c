exports.fromQuery = (req) => req.query.sailor; // from: user-id-from-request
