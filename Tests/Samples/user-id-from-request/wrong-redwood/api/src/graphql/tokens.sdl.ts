export const schema = gql`
  type Mutation {
    mintToken(swapper: String!): String! @requireAuth
  }
`;
