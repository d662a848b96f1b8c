// Nobody names the files that a server finds in its folders; they are on the server all the same.
const express = require("express");
const fs = require("fs");
const path = require("path");
const requireAll = require("require-all");
const requireDirectory = require("require-directory");

const app = express();
const routes = path.join(__dirname, "routes");
for (const file of fs.readdirSync(routes)) app.use(require(path.join(routes, file)));
app.locals.jobs = requireDirectory(module, "./jobs");
app.locals.tools = requireAll({ dirname: `${__dirname}/tools`, recursive: true });
app.listen(3000);
