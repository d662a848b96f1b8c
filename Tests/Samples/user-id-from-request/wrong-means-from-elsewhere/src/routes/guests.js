export function guests(app, ai) {
  app.post("/guests", async (req, res) => {
    const token = await ai.auth.mint({ user_id: req.body.guest }); // expect: user-id-from-request
    res.json(token);
  });
}
