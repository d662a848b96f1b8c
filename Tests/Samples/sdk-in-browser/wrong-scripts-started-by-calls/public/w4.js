importScripts("./w4-dep.js");
