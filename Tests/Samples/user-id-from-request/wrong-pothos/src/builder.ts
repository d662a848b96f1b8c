import SchemaBuilder from "@pothos/core";

export const builder = new SchemaBuilder<{ Context: { strings: number } }>({});
builder.queryType({});
builder.mutationType({});
