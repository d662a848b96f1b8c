import "./socket";
