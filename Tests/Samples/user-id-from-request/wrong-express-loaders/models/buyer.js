const mongoose = require("mongoose");

module.exports = mongoose.model("Buyer", new mongoose.Schema({ email: String, plan: Number }));
