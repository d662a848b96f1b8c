module.exports = (req, res) => res.send("home");
