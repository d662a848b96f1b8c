// Sixteen ways to take `window` from the SDK, and what looks like them.
import "./a"; import "./b"; import "./c"; import "./d"; import "./e"; import "./f"; import "./g"; import "./h"; import "./i"; import "./j"; import "./k"; import "./l"; import "./ok"; import "./m"; import "./n"; import "./o"; import "./p";
