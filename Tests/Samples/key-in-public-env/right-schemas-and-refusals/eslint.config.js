export default [
  {
    rules: {
      "no-restricted-properties": [
        "error",
        { object: "process.env", property: "NEXT_PUBLIC_BEHEST_KEY" },
        { object: "env", property: "VITE_BEHEST_KEY", message: "BEHEST_KEY is the server's" },
      ],
    },
  },
];
