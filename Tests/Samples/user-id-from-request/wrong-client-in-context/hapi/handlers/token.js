module.exports = (request) =>
  request.server.app.behest.auth.mint({ user_id: request.params.buyer }); // expect: user-id-from-request
