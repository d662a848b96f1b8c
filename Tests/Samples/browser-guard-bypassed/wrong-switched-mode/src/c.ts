const config = { mode: "x" };
config.mode = "sign";
