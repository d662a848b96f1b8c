// A shim of the client; functions and tests may.
import "./shim";
