import "./shim";
