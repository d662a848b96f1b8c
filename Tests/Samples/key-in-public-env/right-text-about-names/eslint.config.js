// Names in prose, rules, checks and searches are no use of them.
export default [{ rules: { "no-restricted-properties": ["error", { object: "import.meta.env", property: "VITE_BEHEST_KEY" }], "no-restricted-syntax": ["error", { selector: "MemberExpression[property.name='VITE_BEHEST_KEY']", message: "never" }] } }];
