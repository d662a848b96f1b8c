import "./a"; import "./b"; import "./c"; import "./d"; import "./e"; import "./f"; import "./g"; import "./h"; import "./ok";
