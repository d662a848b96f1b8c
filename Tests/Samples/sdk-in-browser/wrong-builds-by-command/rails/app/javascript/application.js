import "./controllers";
