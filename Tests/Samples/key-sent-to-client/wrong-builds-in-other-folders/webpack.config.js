module.exports = require(`./tools/webpack/${process.env.NODE_ENV}`);
