variable "BEHEST_KEY" {}
target "web" {
  args = {
    NEXT_PUBLIC_BEHEST_KEY = BEHEST_KEY # expect: key-in-public-env
    NODE_VERSION           = "22"
  }
}
