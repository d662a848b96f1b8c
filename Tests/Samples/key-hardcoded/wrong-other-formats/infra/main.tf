variable "behest_key" {
  default = "behest_sk_live_5ec84d8dbc74254770f58904dba41ecc" # expect: key-hardcoded
}
